'use client';

import { useClient } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { useEditing } from '../exercise-editor/editor-context';
import { draftState } from '../exercise-editor/exercise-draft';
import { graphql, readFragment } from '../gql';
import type { CiteSourceInput, UpdateCitationInput } from '../gql/graphql';

const citeSource = graphql(`
  mutation CiteSource($input: CiteSourceInput!) {
    cited: citeSource(input: $input) {
      __typename
      ... on Citation {
        id
        subject {
          __typename
          ...DraftState
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

const updateCitation = graphql(`
  mutation UpdateCitation($input: UpdateCitationInput!) {
    cited: updateCitation(input: $input) {
      __typename
      ... on Citation {
        id
        subject {
          __typename
          ...DraftState
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

const removeCitation = graphql(`
  mutation RemoveCitation($input: RemoveCitationInput!) {
    cited: removeCitation(input: $input) {
      __typename
      ... on Exercise {
        ...DraftState
      }
      ... on Error {
        message
      }
    }
  }
`);

/** What a citation says, without the revision that it is written on. */
export type Cite =
  | { readonly act: 'cite'; readonly input: Omit<CiteSourceInput, 'revision' | 'exerciseId'> }
  | { readonly act: 'update'; readonly input: Omit<UpdateCitationInput, 'revision'> }
  | { readonly act: 'remove'; readonly id: string };

const inTheWay = 'The draft could not be saved first; see above the form why. Your citation waits here.';

/**
 * Writes a citation into the draft, after what was typed is saved; answers null when it is done, or why it is not.
 * Where somebody else was first, both drafts are put together and it is tried once more.
 */
export function useCite(): (cite: Cite) => Promise<string | null> {
  const client = useClient();
  const { draft } = useEditing();
  const { exercise, flush, took, meetOthers } = draft;

  function run(cite: Cite, revision: number) {
    if (cite.act === 'cite') {
      return client.mutation(citeSource, { input: { ...cite.input, exerciseId: exercise.id, revision } }).toPromise();
    }
    if (cite.act === 'update')
      return client.mutation(updateCitation, { input: { ...cite.input, revision } }).toPromise();
    return client.mutation(removeCitation, { input: { id: cite.id, revision } }).toPromise();
  }

  return async (cite) => {
    for (let tries = 0; tries < 2; tries += 1) {
      const revision = await flush();
      if (revision === null) return inTheWay;
      const { data, error } = await run(cite, revision);
      const answer = data?.cited;
      if (!answer) return saidOf(silenceOf(error));
      if (answer.__typename === 'Citation' && answer.subject.__typename === 'Exercise') {
        await took(readFragment(draftState, answer.subject));
        return null;
      }
      if (answer.__typename === 'Exercise') {
        await took(readFragment(draftState, answer));
        return null;
      }
      if (answer.__typename !== 'ConflictError') return 'message' in answer ? answer.message : inTheWay;
      if (!(await meetOthers())) return inTheWay;
    }
    return inTheWay;
  };
}
