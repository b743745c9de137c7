import type { ComposedRoutine } from '@reprise/schema/routine/composed';
import { type RoutineMerge, mergeRoutine } from '@reprise/schema/routine/merge';

/** Where two edits changed the same thing. */
export type Conflict = RoutineMerge['conflicts'][number];

/** Two edits that met: what they make together, and where they disagree. */
export interface Meeting {
  readonly base: ComposedRoutine;
  readonly mine: ComposedRoutine;
  readonly theirs: ComposedRoutine;
  readonly merged: ComposedRoutine;
  readonly conflicts: readonly Conflict[];
}

/** Puts two edits of one routine together. */
export function meetingOf(base: ComposedRoutine, mine: ComposedRoutine, theirs: ComposedRoutine): Meeting {
  const { routine, conflicts } = mergeRoutine(base, mine, theirs);
  return { base, mine, theirs, merged: routine, conflicts };
}
