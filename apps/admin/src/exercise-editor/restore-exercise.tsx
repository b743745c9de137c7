'use client';

import { useRouter } from 'next/navigation';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import { ActButton } from '../ui/act-button';
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
  const [, restore] = useMutation(restoreExercise);

  async function act() {
    const { data, error } = await restore({ input: { id } });
    const answer = data?.restoreExercise;
    if (answer?.__typename !== 'Exercise') return answer ? answer.message : saidOf(silenceOf(error));
    router.refresh();
    return null;
  }

  return <ActButton label="Restore it" busy="Restoring…" look="filled" act={act} />;
}
