'use client';

import { useRouter } from 'next/navigation';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { graphql } from '../gql';
import { ActButton } from '../ui/act-button';
import type { ButtonLook } from '../ui/button';

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
  const [, fork] = useMutation(forkRoutine);

  async function act() {
    const { data, error } = await fork({ input: { id } });
    const answer = data?.forkRoutine;
    if (answer?.__typename !== 'Routine') return answer ? answer.message : saidOf(silenceOf(error));
    router.push(`/routines/${answer.slug}/edit`);
    return null;
  }

  return <ActButton label="Make it ours" busy="Copying…" look={look} act={act} />;
}
