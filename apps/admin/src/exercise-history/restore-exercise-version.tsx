'use client';

import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { graphql } from '../gql';
import { RestoreVersion } from '../version-history/restore-version';

const restoreExerciseVersion = graphql(`
  mutation RestoreExerciseVersion($input: RestoreExerciseVersionInput!) {
    restoreExerciseVersion(input: $input) {
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

/** Makes what an old version of an exercise says the draft. */
export function RestoreExerciseVersion(props: {
  versionId: string;
  number: number;
  slug: string;
  /** Of the draft that the person has before them. */
  revision: number;
  hasDraft: boolean;
}) {
  const { versionId, number, slug, revision, hasDraft } = props;
  const [, restore] = useMutation(restoreExerciseVersion);

  async function run() {
    const { data, error } = await restore({ input: { versionId, revision } });
    const answer = data?.restoreExerciseVersion;
    if (answer?.__typename === 'Exercise') return null;
    return answer ? answer.message : saidOf(silenceOf(error));
  }

  return <RestoreVersion number={number} hasDraft={hasDraft} editor={`/exercises/${slug}/edit`} restore={run} />;
}
