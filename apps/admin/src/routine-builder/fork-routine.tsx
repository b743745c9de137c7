'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import { Button, type ButtonLook } from '../ui/button';
import { Notice } from '../ui/notice';
import { saidOf, silenceOf } from '../exercise-editor/answers';

const forkRoutine = graphql(`
  mutation ForkRoutine($input: ForkRoutineInput!) {
    forkRoutine(input: $input) {
      __typename
      ... on Routine {
        id
        slug
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Copies a routine into the clinic's own library, with its citations, and goes on to edit it. */
export function ForkRoutine({ id, look = 'plain' }: { id: string; look?: ButtonLook }) {
  const router = useRouter();
  const [{ fetching }, fork] = useMutation(forkRoutine);
  const [said, setSaid] = useState<string | null>(null);

  async function onClick() {
    const { data, error } = await fork({ input: { id } });
    const answer = data?.forkRoutine;
    if (answer?.__typename === 'Routine') router.push(`/routines/${answer.slug}/edit`);
    else setSaid(answer ? answer.message : saidOf(silenceOf(error)));
  }

  return (
    <>
      <Button look={look} onClick={() => void onClick()} disabled={fetching}>
        {fetching ? 'Copying…' : 'Make it ours'}
      </Button>
      {said && (
        <Notice tone="danger" isAlert>
          {said}
        </Notice>
      )}
    </>
  );
}
