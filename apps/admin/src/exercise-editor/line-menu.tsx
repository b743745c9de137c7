'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql';
import { saidOf, silenceOf } from './answers';
import { AskFirst } from './ask-first';
import type { Draft } from './use-draft';

const discardDraft = graphql(`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      __typename
      ... on Exercise {
        id
        revision
      }
      ... on Error {
        message
      }
    }
  }
`);

const archiveExercise = graphql(`
  mutation ArchiveExercise($input: ArchiveExerciseInput!) {
    archiveExercise(input: $input) {
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

/** The menu of what is done seldom with an exercise, open as it comes. */
export function LineMenu({ draft, onSaid }: { draft: Draft; onSaid: (words: string | null) => void }) {
  const client = useClient();
  const router = useRouter();
  const [asked, setAsked] = useState<'discard' | null>(null);
  const { exercise, flush, reset, load, meetOthers } = draft;
  const { id, slug, version } = exercise;

  async function discard() {
    setAsked(null);
    const revision = (await flush()) ?? exercise.revision;
    const { data, error } = await client.mutation(discardDraft, { input: { id, revision } }).toPromise();
    const answer = data?.discardDraft;
    if (!answer) return onSaid(saidOf(silenceOf(error)));
    if (answer.__typename === 'ConflictError') await meetOthers();
    if (answer.__typename !== 'Exercise') return onSaid(answer.message);
    const now = await load();
    if (now) reset(now);
    onSaid(null);
  }

  async function archive() {
    await flush();
    const { data, error } = await client.mutation(archiveExercise, { input: { id } }).toPromise();
    const answer = data?.archiveExercise;
    if (!answer) return onSaid(saidOf(silenceOf(error)));
    if (answer.__typename !== 'Exercise') return onSaid(answer.message);
    router.refresh();
  }

  return (
    <>
      <Menu position="bottom-end" withinPortal defaultOpened>
        <Menu.Target>
          <ActionIcon variant="default" aria-label="More">
            <IconDots size={20} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {version > 0 && (
            <Menu.Item component={Link} href={`/exercises/${slug}/history`}>
              History
            </Menu.Item>
          )}
          {version > 0 && exercise.draft && (
            <Menu.Item onClick={() => setAsked('discard')}>Discard the draft</Menu.Item>
          )}
          <Menu.Item onClick={() => void archive()}>Archive</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <AskFirst
        isOpen={asked === 'discard'}
        title="Discard the draft?"
        words={`What was written since version ${version} is gone, and the exercise is again as it is published.`}
        yes="Discard the draft"
        no="Keep it"
        onAnswer={(isYes) => (isYes ? void discard() : setAsked(null))}
      />
    </>
  );
}
