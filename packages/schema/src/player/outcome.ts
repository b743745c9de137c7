import type { PlayerRun, PlayerState } from './domain.ts';
import type { SkipReason } from './step.ts';

/** What became of one item in a run. */
export interface ItemOutcome {
  readonly itemId: string;
  readonly result: 'DONE' | 'PARTLY_DONE' | 'NOT_DONE';
  /** Why the rest of it was left out. */
  readonly skipReason: SkipReason | null;
}

/** What became of every item, in the order in which they first come; pauses count for nothing. */
export function itemOutcomes({ steps }: PlayerRun, { completed, skips }: PlayerState): readonly ItemOutcome[] {
  return [...new Set(steps.map(({ itemId }) => itemId))].map((itemId) => {
    const exercise = steps.flatMap(({ kind, itemId: of }, at) => (of === itemId && isExercise(kind) ? [at] : []));
    const done = exercise.filter((at) => completed.includes(at)).length;
    const result = done === 0 ? 'NOT_DONE' : done < exercise.length ? 'PARTLY_DONE' : 'DONE';
    return { itemId, result, skipReason: skips.find((skip) => skip.itemId === itemId)?.reason ?? null };
  });
}

/** Whether something is done in a step of this kind, as against a pause. */
export function isExercise(kind: PlayerRun['steps'][number]['kind']): boolean {
  return kind === 'WORK' || kind === 'HOLD' || kind === 'BREATHE';
}
