'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql';
import type { PublishExerciseMutation } from '../gql/graphql';
import { saidOf, silenceOf } from './answers';
import type { Draft } from './use-draft';

const publishExercise = graphql(`
  mutation PublishExercise($input: PublishExerciseInput!) {
    publishExercise(input: $input) {
      __typename
      ... on Exercise {
        ...DraftState
      }
      ... on ConflictError {
        revision
      }
      ... on BareClaimsError {
        claims {
          kind
          claimKey
          text
        }
      }
      ... on MissingAltTextError {
        pictureIds
      }
      ... on IncompleteError {
        fields
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Why a draft was not published. */
export type Refusal = Extract<PublishExerciseMutation['publishExercise'], { message: string }>;

/** Makes the draft the next version; what stands in the way is handed over to be shown with a link to each. */
export function Publish({ draft, onRefused }: { draft: Draft; onRefused: (refusal: Refusal | string | null) => void }) {
  const client = useClient();
  const router = useRouter();
  const [isPublishing, setPublishing] = useState(false);
  const { exercise, save, flush, meetOthers } = draft;
  const hasDraft = exercise.draft !== null && exercise.draft !== undefined;

  async function publish() {
    const revision = await flush();
    if (revision === null) return;
    const input = { id: exercise.id, revision };
    const { data, error } = await client.mutation(publishExercise, { input }).toPromise();
    const answer = data?.publishExercise;
    if (!answer) return onRefused(saidOf(silenceOf(error)));
    if (answer.__typename === 'Exercise') {
      onRefused(null);
      router.push(`/exercises/${exercise.slug}`);
      router.refresh();
      return;
    }
    if (answer.__typename === 'ConflictError') {
      await meetOthers();
      return onRefused('Somebody else changed this meanwhile. Look at what is here now, then publish again.');
    }
    onRefused(answer);
  }

  async function onClick() {
    setPublishing(true);
    await publish();
    setPublishing(false);
  }

  return (
    <Button
      onClick={() => void onClick()}
      loading={isPublishing}
      disabled={!hasDraft && save.phase === 'SAVED'}
      title={!hasDraft && save.phase === 'SAVED' ? 'Everything is published' : undefined}
    >
      Publish
    </Button>
  );
}
