import type { PlayerRun, PlayerState } from './domain.ts';
import { isExercise } from './outcome.ts';
import type { PlayedStep, SkipReason } from './step.ts';

/** A step that says which repetition of its set it is, when each has a step of its own, and on which side. */
export interface CountedStep extends PlayedStep {
  readonly rep: number | null;
  readonly side: 'LEFT' | 'RIGHT' | 'BOTH' | null;
}

/** What was done of one item. A figure that its dose does not speak of is null. */
export interface ItemAmounts {
  readonly itemId: string;
  readonly setsDone: number;
  /** In all sets together; with a side, of the side that did more. */
  readonly repsDone: number | null;
  /** Held or breathed, counted as the repetitions are. */
  readonly secondsDone: number | null;
  readonly skipReason: SkipReason | null;
}

/**
 * The items that a run has left behind, in their order: nothing more of them comes, and the next exercise has begun or
 * the run is over. Between two exercises one can still go back, so nothing has ended there.
 */
export function endedItems(run: PlayerRun<CountedStep>, state: PlayerState): readonly ItemAmounts[] {
  const here = run.steps[state.at];
  const isOver = state.phase === 'FINISHED';
  if (state.phase === 'READY' || (!isOver && here && !isExercise(here.kind))) return [];
  const items = [...new Set(run.steps.map(({ itemId }) => itemId))];
  return items
    .filter((itemId) => itemId !== here?.itemId || isOver)
    .filter((itemId) => wasReached(run, state, itemId) && (isOver || !isStillToCome(run, state, itemId)))
    .map((itemId) => itemAmounts(run, state, itemId));
}

/** What was done of an item until now. */
export function itemAmounts(run: PlayerRun<CountedStep>, state: PlayerState, itemId: string): ItemAmounts {
  const own = run.steps.flatMap((step, at) => (step.itemId === itemId && isExercise(step.kind) ? [{ step, at }] : []));
  const done = own.filter(({ at }) => state.completed.includes(at)).map(({ step }) => step);
  const missing = new Set(own.filter(({ at }) => !state.completed.includes(at)).map(({ step }) => setOf(step)));
  const isTimed = ({ kind }: PlayedStep) => kind !== 'WORK';
  return {
    itemId,
    setsDone: new Set(done.map(setOf).filter((set) => !missing.has(set))).size,
    repsDone: own.some(({ step }) => repsOf(step) !== null) ? perSide(done, (step) => repsOf(step) ?? 0) : null,
    secondsDone: own.some(({ step }) => isTimed(step))
      ? perSide(done.filter(isTimed), ({ seconds }) => seconds ?? 0)
      : null,
    skipReason: state.skips.find((skip) => skip.itemId === itemId)?.reason ?? null,
  };
}

function wasReached({ steps }: PlayerRun, { at, skips }: PlayerState, itemId: string): boolean {
  const first = steps.findIndex((step) => step.itemId === itemId && isExercise(step.kind));
  return (first >= 0 && first <= at) || skips.some((skip) => skip.itemId === itemId);
}

function isStillToCome({ steps }: PlayerRun, { at, skips }: PlayerState, itemId: string): boolean {
  if (skips.some((skip) => skip.itemId === itemId)) return false;
  return steps.some((step, index) => index > at && step.itemId === itemId && isExercise(step.kind));
}

const setOf = ({ round, set }: PlayedStep) => `${round}.${set}`;

function perSide(steps: readonly CountedStep[], amount: (step: CountedStep) => number): number {
  const sum = (without: CountedStep['side']) =>
    steps.reduce((total, step) => (step.side === without ? total : total + amount(step)), 0);
  return Math.max(sum('LEFT'), sum('RIGHT'));
}

function repsOf({ kind, reps, rep }: CountedStep): number | null {
  return kind === 'WORK' ? reps : rep === null ? null : 1;
}
