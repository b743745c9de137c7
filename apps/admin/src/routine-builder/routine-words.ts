import type { RoutineField } from '@reprise/schema/routine/composed';

/** What each field of a routine is called on the screen. */
export const routineFieldLabel: Record<RoutineField, string> = {
  title: 'the title',
  summary: 'what it is',
  uses: 'its use',
  conditions: 'whom it is meant for',
  statedMinutes: 'the minutes of its source',
  blocks: 'blocks and exercises',
};
