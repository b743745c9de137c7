import type { RoutineField, RoutineVersionDiffQuery } from '../gql/graphql';

/** One thing in which two versions differ. */
export type RoutineChange = NonNullable<RoutineVersionDiffQuery['diffRoutineVersions']>['changes'][number];

/** The changes of one part of a routine, under its name. */
export interface RoutineChanges {
  readonly label: string;
  readonly changes: readonly RoutineChange[];
}

const partOf: Record<RoutineField, string> = {
  TITLE: 'The routine',
  SUMMARY: 'The routine',
  USES: 'The routine',
  CONDITIONS: 'The routine',
  STATED_MINUTES: 'The routine',
  BLOCK: 'Blocks',
  BLOCK_NAME: 'Blocks',
  ROUNDS: 'Blocks',
  REST_BETWEEN_ITEMS: 'Blocks',
  REST_BETWEEN_ROUNDS: 'Blocks',
  BLOCK_CONDITION: 'Blocks',
  BLOCK_NOTE: 'Blocks',
  ITEM: 'Exercises',
  EXERCISE: 'Exercises',
  EXERCISE_VERSION: 'Exercises',
  DOSE: 'Doses',
  ITEM_NOTE: 'Notes',
  ITEM_CITATIONS: 'Sources',
  CITATIONS: 'Sources',
};

/** Puts changes together by what they are about, in the order in which they come. */
export function routineChangeGroups(changes: readonly RoutineChange[]): RoutineChanges[] {
  const labels = [...new Set(changes.map(({ field }) => partOf[field]))];
  return labels.map((label) => ({ label, changes: changes.filter(({ field }) => partOf[field] === label) }));
}
