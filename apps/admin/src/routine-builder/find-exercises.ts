import { rankedByName } from '@reprise/schema/composing/typed-line';
import type { Client } from 'urql';
import { graphql } from '../gql';
import type { ExerciseFilter, LibraryPart, PublicationStatus } from '../gql/graphql';
import { type ExerciseFacts, factsOf } from './exercise-facts';

export const findExercises = graphql(`
  query FindExercises($search: String, $filter: ExerciseFilter!, $first: Int!) {
    exercises(search: $search, filter: $filter, first: $first) {
      totalCount
      edges {
        node {
          id
          aliases
          library
          status
          currentVersion {
            id
            ...ExerciseFacts
          }
        }
      }
    }
  }
`);

/** An exercise that a search found. */
export interface FoundExercise extends ExerciseFacts {
  readonly aliases: readonly string[];
  readonly library: LibraryPart;
  readonly status: PublicationStatus;
}

/** What may stand in a routine: also what is only a draft of one's own. */
const usable: ExerciseFilter = { status: ['PUBLISHED', 'DRAFT'] };
const foundAtOnce = 8;

type Answer = { readonly edges: readonly { readonly node: Answered }[] };
type Answered = { readonly aliases: string[]; readonly library: LibraryPart; readonly status: PublicationStatus } & {
  readonly currentVersion: Parameters<typeof factsOf>[0];
};

/** Reads what a search found, in the order of the answer. */
export function foundIn({ edges }: Answer): readonly FoundExercise[] {
  return edges.map(({ node: { aliases, library, status, currentVersion } }) => ({
    ...factsOf(currentVersion),
    aliases,
    library,
    status,
  }));
}

/** What a search by name asks for. */
export const byName = (search: string) => ({ search, filter: usable, first: foundAtOnce });

/** What a list of the library asks for. */
export const listed = (search: string, filter: ExerciseFilter, first: number) => ({
  search: search || null,
  filter: { ...usable, ...filter },
  first,
});

/** Finds exercises by a name, the one that is meant first; null when nobody answers. */
export async function exercisesCalled(client: Client, name: string): Promise<readonly FoundExercise[] | null> {
  const { data } = await client.query(findExercises, byName(name)).toPromise();
  return data ? rankedByName(foundIn(data.exercises), name) : null;
}
