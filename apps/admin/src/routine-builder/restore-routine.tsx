'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { saidOf, silenceOf } from '../exercise-editor/answers';

const restoreRoutine = graphql(`
  mutation RestoreRoutine($input: RestoreRoutineInput!) {
    restoreRoutine(input: $input) {
      __typename
      ... on Routine {
        id
        status
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Takes an archived routine back into use; what undoes archiving it. */
export function RestoreRoutine({ id }: { id: string }) {
  const router = useRouter();
  const [{ fetching }, restore] = useMutation(restoreRoutine);
  const [said, setSaid] = useState<string | null>(null);

  async function onClick() {
    const { data, error } = await restore({ input: { id } });
    const answer = data?.restoreRoutine;
    if (answer?.__typename === 'Routine') router.refresh();
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
