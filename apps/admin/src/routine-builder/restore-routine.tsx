'use client';

import { useRouter } from 'next/navigation';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { graphql } from '../gql';
import { ActButton } from '../ui/act-button';

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
  const [, restore] = useMutation(restoreRoutine);

  async function act() {
    const { data, error } = await restore({ input: { id } });
    const answer = data?.restoreRoutine;
    if (answer?.__typename !== 'Routine') return answer ? answer.message : saidOf(silenceOf(error));
    router.refresh();
    return null;
  }

  return <ActButton label="Restore it" busy="Restoring…" look="filled" act={act} />;
}
