'use client';

import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { DayText } from '../ui/day-text';
import { Notice } from '../ui/notice';
import { eraseClient } from './erasure-mutations';

interface Props {
  requestId: string;
  name: string;
  keptUntil: string | null;
  timeZone: string;
}

/** Confirms an erasure: shows until when the record would be kept, and has the name typed. */
export function EraseForGood({ requestId, name, keptUntil, timeZone }: Props) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [erasing, erase] = useMutation(eraseClient);
  const isSame = typed.trim().toLowerCase() === name.toLowerCase();

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!isSame) return setProblem('Type the name as it stands above.');
    const { data, error } = await erase({ input: { requestId } });
    if (data?.answer.__typename !== 'ErasedClient') {
      return setProblem(data?.answer.message ?? saidOf(silenceOf(error)));
    }
    setOpen(false);
    router.push('/settings/erasure');
    router.refresh();
  }

  return (
    <>
      <Button color="red" onClick={() => setOpen(true)}>
        Erase for good
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={`Erase ${name} for good`}>
        <form onSubmit={(event) => void onSubmit(event)}>
          <Stack>
            {keptUntil && (
              <Notice tone="caution">
                By your clinic&rsquo;s retention time this record is kept until{' '}
                <DayText value={keptUntil} timeZone={timeZone} />. Erase it before then only if the law of your country
                lets you.
              </Notice>
            )}
            <Text>
              The record, plans, pain scores, mails and ways in go, and cannot be brought back: a restored backup is
              erased again. That it happened stays in the audit, without a name.
            </Text>
            <TextInput
              label={`Type ${name} to confirm`}
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
              autoComplete="off"
              data-autofocus
            />
            {problem && (
              <Notice tone="danger" isAlert>
                {problem}
              </Notice>
            )}
            <Button type="submit" color="red" loading={erasing.fetching}>
              Erase for good
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
