'use client';

import { Button, Group, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import type { ReportKind } from '../gql/graphql';
import { Button as PlainButton } from '../ui/button';
import { Notice } from '../ui/notice';
import { textOf } from '../ui/text-of';

const answerReport = graphql(`
  mutation AnswerReport($input: AnswerReportInput!) {
    answerReport(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

const focus = (field: HTMLTextAreaElement | null) => field?.focus();

interface Properties {
  id: string;
  kind: ReportKind;
  number: number;
  meaning: string;
  answer: string | null;
}

/** Lets a member say under one item what the routine's data cannot. */
export function AnswerItem({ id, kind, number, meaning, answer }: Properties) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, save] = useMutation(answerReport);

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = textOf(new FormData(event.currentTarget), 'text');
    const { data } = await save({ input: { id, kind, answers: [{ number, text }] } });
    const outcome = data?.answerReport;
    if (outcome?.__typename === 'Routine') {
      setFailure(null);
      setOpen(false);
      router.refresh();
      return;
    }
    setFailure(
      outcome && 'message' in outcome ? outcome.message : 'It was not saved. Your words are still here: try again.',
    );
  }

  if (!isOpen) {
    const verb = answer ? 'Change' : 'Fill in';
    return (
      <div data-not-printed>
        <PlainButton look="quiet" onClick={() => setOpen(true)} aria-label={`${verb} item ${number}`}>
          {verb}
        </PlainButton>
      </div>
    );
  }
  return (
    <form onSubmit={(event) => void onSubmit(event)} data-not-printed>
      <Textarea
        name="text"
        label={meaning}
        defaultValue={answer ?? ''}
        maxLength={4000}
        autosize
        minRows={2}
        ref={focus}
      />
      {failure && (
        <Notice tone="danger" isAlert>
          {failure}
        </Notice>
      )}
      <Group mt="xs">
        <Button type="submit" loading={saving.fetching}>
          Save
        </Button>
        <Button variant="default" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
