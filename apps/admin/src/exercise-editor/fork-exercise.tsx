'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import { Button, type ButtonLook } from '../ui/button';
import { Notice } from '../ui/notice';
import { saidOf, silenceOf } from './answers';

const forkExercise = graphql(`
  mutation ForkExercise($input: ForkExerciseInput!) {
    forkExercise(input: $input) {
      __typename
      ... on Exercise {
        id
        slug
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Copies an exercise into the clinic's own library, with its citations, and goes on to edit it. */
export function ForkExercise({ id, look = 'plain' }: { id: string; look?: ButtonLook }) {
  const router = useRouter();
  const [{ fetching }, fork] = useMutation(forkExercise);
  const [said, setSaid] = useState<string | null>(null);

  async function onClick() {
    const { data, error } = await fork({ input: { id } });
    const answer = data?.forkExercise;
    if (answer?.__typename === 'Exercise') router.push(`/exercises/${answer.slug}/edit`);
    else setSaid(answer ? answer.message : saidOf(silenceOf(error)));
  }

  return (
    <>
      <Button look={look} onClick={() => void onClick()} disabled={fetching}>
        {fetching ? 'Adapting…' : 'Adapt for my clinic'}
      </Button>
      {said && (
        <Notice tone="danger" isAlert>
          {said}
        </Notice>
      )}
    </>
  );
}
