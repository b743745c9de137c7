import { type MergeConflict, mergeExerciseContent } from '@reprise/schema/exercise/merge';
import type { DraftContent } from './draft-content';

/** Two edits that met: what they make together, and where they disagree. */
export interface Meeting {
  readonly base: DraftContent;
  readonly mine: DraftContent;
  readonly theirs: DraftContent;
  readonly merged: DraftContent;
  readonly conflicts: readonly MergeConflict[];
}

/** Puts two edits of one content together. */
export function meetingOf(base: DraftContent, mine: DraftContent, theirs: DraftContent): Meeting {
  const { content, conflicts } = mergeExerciseContent(base, mine, theirs);
  return { base, mine, theirs, merged: content as DraftContent, conflicts };
}
