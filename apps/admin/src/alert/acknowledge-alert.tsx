'use client';

import { Button, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useId, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { graphql } from '../gql';
import styles from './alert.module.css';

const acknowledgeAlert = graphql(`
  mutation AcknowledgeAlert($input: AcknowledgeAlertInput!) {
    answer: acknowledgeAlert(input: $input) {
      __typename
      ... on Alert {
        id
        isOpen
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Says that somebody has looked at an alert, and what they did: where it stands, without going elsewhere. */
export function AcknowledgeAlert({ id, about, of }: { id: string; about: string; of: string }) {
  const router = useRouter();
  const [saving, save] = useMutation(acknowledgeAlert);
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useId();
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);

  async function submit() {
    const { data, error } = await save({ input: { id, note: note.trim() || null } });
    if (data?.answer.__typename !== 'Alert') return setSaid(data?.answer.message ?? saidOf(silenceOf(error)));
    setOpen(false);
    // this button goes with the alert: whoever works by keyboard stays with the client
    const row = opener.current?.closest('tr');
    (row?.querySelector<HTMLElement>('a[data-row]') ?? opener.current)?.focus();
    router.refresh();
  }
  function close() {
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <div className={styles.acknowledge}>
      <Button
        ref={opener}
        size="compact-sm"
        variant="default"
        aria-expanded={isOpen}
        aria-controls={form}
        data-acknowledge
        aria-label={`Acknowledge: ${about}, ${of}`}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        Acknowledge
      </Button>
      {isOpen && (
        <form
          id={form}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Textarea
            label="What you did"
            description="Kept in their record; may stay empty"
            value={note}
            maxLength={1000}
            autosize
            minRows={1}
            ref={field}
            onKeyDown={(event) => {
              if (event.key === 'Escape') close();
            }}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          {said && <p role="alert">{said}</p>}
          <div className={styles.actions}>
            <Button type="submit" size="compact-md" loading={saving.fetching}>
              Save
            </Button>
            <Button type="button" size="compact-md" variant="subtle" onClick={close}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
