'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { saidOf, silenceOf } from './answers';

const restoreExercise = graphql(`
  mutation RestoreExercise($input: RestoreExerciseInput!) {
    restoreExercise(input: $input) {
      __typename
      ... on Exercise {
        id
        status
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Takes an archived exercise back into use; what undoes archiving it. */
export function RestoreExercise({ id }: { id: string }) {
  const router = useRouter();
  const [{ fetching }, restore] = useMutation(restoreExercise);
  const [said, setSaid] = useState<string | null>(null);

  async function onClick() {
    const { data, error } = await restore({ input: { id } });
    const answer = data?.restoreExercise;
    if (answer?.__typename === 'Exercise') router.refresh();
    else setSaid(answer ? answer.message : saidOf(silenceOf(error)));
  }

  return (
    <>
      <Button look="filled" onClick={() => void onClick()} disabled={fetching}>
        {fetching ? 'Restoring…' : 'Restore it'}
      </Button>
      {said && (
        <Notice tone="danger" isAlert>
          {said}
        </Notice>
      )}
    </>
  );
}
