'use client';

import { ActionIcon, Menu } from '@mantine/core';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { AskFirst } from '../exercise-editor/ask-first';
import { graphql } from '../gql';
import { Dots } from './signs';
import type { RoutineDraft } from './use-routine-draft';

const discardRoutineDraft = graphql(`
  mutation DiscardRoutineDraft($input: DiscardRoutineDraftInput!) {
    discardRoutineDraft(input: $input) {
      __typename
      ... on Routine {
        id
        revision
      }
      ... on Error {
        message
      }
    }
  }
`);

const archiveRoutine = graphql(`
  mutation ArchiveRoutine($input: ArchiveRoutineInput!) {
    archiveRoutine(input: $input) {
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

const duplicateRoutine = graphql(`
  mutation DuplicateRoutine($input: DuplicateRoutineInput!) {
    duplicateRoutine(input: $input) {
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

/** What is done seldom with a routine: looking back, making another of it, giving up the draft, taking it out of use. */
export function LineMenu({ draft, onSaid }: { draft: RoutineDraft; onSaid: (words: string | null) => void }) {
  const client = useClient();
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const { line, flush, reset, load, meetOthers } = draft;
  if (!line) return null;
  const { id, slug, version, hasDraft } = line;

  async function discard() {
    setAsking(false);
    const revision = await flush();
    if (revision === null) return;
    const { data, error } = await client.mutation(discardRoutineDraft, { input: { id, revision } }).toPromise();
    const answer = data?.discardRoutineDraft;
    if (!answer) return onSaid(saidOf(silenceOf(error)));
    if (answer.__typename === 'ConflictError') await meetOthers();
    if (answer.__typename !== 'Routine') return onSaid(answer.message);
    const now = await load();
    if (now) reset(now);
    onSaid(null);
  }

  async function archive() {
    await flush();
    const { data, error } = await client.mutation(archiveRoutine, { input: { id } }).toPromise();
    const answer = data?.archiveRoutine;
    if (!answer) return onSaid(saidOf(silenceOf(error)));
    if (answer.__typename !== 'Routine') return onSaid(answer.message);
    router.refresh();
  }

  async function duplicate() {
    if ((await flush()) === null) return;
    const { data, error } = await client.mutation(duplicateRoutine, { input: { id } }).toPromise();
    const answer = data?.duplicateRoutine;
    if (!answer) return onSaid(saidOf(silenceOf(error)));
    if (answer.__typename !== 'Routine') return onSaid(answer.message);
    router.push(`/routines/${answer.slug}/edit`);
  }

  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon color="gray" aria-label="More">
            <Dots />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} href={`/routines/${slug}`}>
            Read it
          </Menu.Item>
          {version > 0 && (
            <Menu.Item component={Link} href={`/routines/${slug}/history`}>
              History
            </Menu.Item>
          )}
          <Menu.Item onClick={() => void duplicate()}>Make another of it</Menu.Item>
          {version > 0 && hasDraft && <Menu.Item onClick={() => setAsking(true)}>Discard the draft</Menu.Item>}
          <Menu.Item onClick={() => void archive()}>Archive</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <AskFirst
        isOpen={isAsking}
        title="Discard the draft?"
        words={`What was written since version ${version} is gone, and the routine is again as it is published.`}
        yes="Discard the draft"
        no="Keep it"
        onAnswer={(isYes) => (isYes ? void discard() : setAsking(false))}
      />
    </>
  );
}
