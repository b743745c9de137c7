'use client';

import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { graphql } from '../gql';
import { RestoreVersion } from '../version-history/restore-version';

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

/** Makes what an old version of a routine says the draft. */
export function RestoreRoutineVersion(props: {
  versionId: string;
  number: number;
  slug: string;
  /** Of the draft that the person has before them. */
  revision: number;
  hasDraft: boolean;
}) {
  const { versionId, number, slug, revision, hasDraft } = props;
  const [, restore] = useMutation(restoreRoutineVersion);

  async function run() {
    const { data, error } = await restore({ input: { versionId, revision } });
    const answer = data?.restoreRoutineVersion;
    if (answer?.__typename === 'Routine') return null;
    return answer ? answer.message : saidOf(silenceOf(error));
  }

  return <RestoreVersion number={number} hasDraft={hasDraft} editor={`/routines/${slug}/edit`} restore={run} />;
}
