'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { AskFirst } from '../exercise-editor/ask-first';
import { graphql } from '../gql';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

const restoreRoutineVersion = graphql(`
  mutation RestoreRoutineVersion($input: RestoreRoutineVersionInput!) {
    restoreRoutineVersion(input: $input) {
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

/** Makes what an old version says the draft, after asking when a draft is open that would give way. */
export function RestoreRoutineVersion(props: {
  versionId: string;
  number: number;
  slug: string;
  revision: number;
  hasDraft: boolean;
}) {
  const { versionId, number, slug, revision, hasDraft } = props;
  const router = useRouter();
  const [{ fetching }, restore] = useMutation(restoreRoutineVersion);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);

  async function run() {
    setAsking(false);
    const { data, error } = await restore({ input: { versionId, revision } });
    const answer = data?.restoreRoutineVersion;
    if (answer?.__typename === 'Routine') router.push(`/routines/${slug}/edit`);
    else {
      setSaid(answer ? answer.message : saidOf(silenceOf(error)));
      router.refresh();
    }
  }

  return (
    <>
      <Button onClick={() => (hasDraft ? setAsking(true) : void run())} disabled={fetching}>
        {fetching ? 'Restoring…' : 'Restore as a draft'}
        <span className="visually-hidden"> version {number}</span>
      </Button>
      {said && (
        <Notice tone="danger" isAlert>
          {said}
        </Notice>
      )}
      <AskFirst
        isOpen={isAsking}
        title={`Take version ${number} in the place of the draft?`}
        words="A draft is open. What it says gives way to the old version; what is published stays as it is."
        yes="Take the old version"
        no="Keep the draft"
        onAnswer={(isYes) => (isYes ? void run() : setAsking(false))}
      />
    </>
  );
}
