'use client';

import { useRouter } from 'next/navigation';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import { ActButton } from '../ui/act-button';
import type { ButtonLook } from '../ui/button';
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
  const [, fork] = useMutation(forkExercise);

  async function act() {
    const { data, error } = await fork({ input: { id } });
    const answer = data?.forkExercise;
    if (answer?.__typename !== 'Exercise') return answer ? answer.message : saidOf(silenceOf(error));
    router.push(`/exercises/${answer.slug}/edit`);
    return null;
  }

  return <ActButton label="Adapt for my clinic" busy="Adapting…" look={look} act={act} />;
}
