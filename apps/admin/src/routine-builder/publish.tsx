'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { graphql } from '../gql';
import type { PublishRoutineMutation } from '../gql/graphql';
import { Button } from '../ui/button';
import type { RoutineDraft } from './use-routine-draft';

const publishRoutine = graphql(`
  mutation PublishRoutine($input: PublishRoutineInput!) {
    publishRoutine(input: $input) {
      __typename
      ... on Routine {
        id
        slug
      }
      ... on ConflictError {
        revision
      }
      ... on RoutineNotReadyError {
        problems {
          kind
          text
          itemKeys
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Why a routine was not published. */
export type Refusal = Extract<PublishRoutineMutation['publishRoutine'], { message: string }>;

/** Makes the draft the next version; what stands in the way is handed over to be shown with a link to each. */
export function Publish(props: { draft: RoutineDraft; onRefused: (refusal: Refusal | string | null) => void }) {
  const { draft, onRefused } = props;
  const client = useClient();
  const router = useRouter();
  const [isPublishing, setPublishing] = useState(false);
  const { line, save, flush, meetOthers } = draft;
  const isPublished = line !== null && !line.hasDraft && save.phase === 'SAVED';

  async function publish() {
    const revision = await flush();
    const id = draft.id();
    if (revision === null || id === null) return;
    const { data, error } = await client.mutation(publishRoutine, { input: { id, revision } }).toPromise();
    const answer = data?.publishRoutine;
    if (!answer) return onRefused(saidOf(silenceOf(error)));
    if (answer.__typename === 'Routine') {
      onRefused(null);
      router.push(`/routines/${answer.slug}`);
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
      look="filled"
      onClick={() => void onClick()}
      disabled={isPublishing || isPublished}
      title={isPublished ? 'Everything is published' : undefined}
    >
      {isPublishing ? 'Publishing…' : 'Publish'}
    </Button>
  );
}
