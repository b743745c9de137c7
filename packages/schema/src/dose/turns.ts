import type { DoseRun, SideRun } from './run.ts';

/** One thing to do: a set's repetitions, or a single hold. */
interface TurnStep {
  readonly kind: 'WORK' | 'HOLD' | 'BREATHE';
  /** What the timer counts; null when the person counts. */
  readonly seconds: number | null;
  readonly estimatedSeconds: number;
  readonly reps: number | null;
  /** Which repetition of the set this is, from 1, when each has a step of its own. */
  readonly rep: number | null;
  readonly repCount: number | null;
  readonly breaths: number | null;
  /** Null where sides take turns within the step. */
  readonly side: SideRun['side'] | null;
}

/** What is done in one go: a set of one side, or of both in turns. */
export interface Turn {
  readonly set: number;
  readonly setCount: number;
  readonly isAfterRest: boolean;
  readonly steps: readonly TurnStep[];
}

/** The turns of a dose, in the order in which they are done. */
export function doseTurns({ order, sides }: DoseRun): readonly Turn[] {
  if (order === 'ONE_SIDE_FIRST')
    return sides.flatMap((side) => upTo(side.sets).map((set) => turnOf(side, set, set > 1)));
  const setCount = Math.max(...sides.map((side) => side.sets));
  return upTo(setCount).flatMap((set) => {
    const working = sides.filter((side) => set <= side.sets);
    const [left, right] = working;
    if (order === 'IN_TURNS' && left && right) {
      return [{ set, setCount, isAfterRest: set > 1, steps: stepsInTurns(left, right) }];
    }
    return working.map((side, at) => turnOf(side, set, set > 1 && at === 0));
  });
}

/** The numbers from 1 to a count. */
function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function turnOf(side: SideRun, set: number, isAfterRest: boolean): Turn {
  return { set, setCount: side.sets, isAfterRest, steps: side.holdSeconds === null ? [work(side)] : repByRep(side) };
}

function stepsInTurns(left: SideRun, right: SideRun): readonly TurnStep[] {
  const isHeld = left.holdSeconds !== null || right.holdSeconds !== null;
  if (isHeld) return alternated(repByRep(left), repByRep(right));
  if (left.reps === null && right.reps === null) {
    return [{ ...work(left), estimatedSeconds: left.setSeconds + right.setSeconds, side: null }];
  }
  if (left.reps === null || right.reps === null) return [work(left), work(right)];
  const reps = Math.min(left.reps, right.reps);
  const longer = left.reps > right.reps ? left : right;
  const remaining = Math.max(left.reps, right.reps) - reps;
  const together = { ...work(left), reps, estimatedSeconds: reps * (left.repSeconds + right.repSeconds), side: null };
  return remaining === 0
    ? [together]
    : [together, { ...work(longer), reps: remaining, estimatedSeconds: remaining * longer.repSeconds }];
}

function work({ side, reps, setSeconds }: SideRun): TurnStep {
  return {
    kind: 'WORK',
    seconds: null,
    estimatedSeconds: setSeconds,
    reps,
    rep: null,
    repCount: null,
    breaths: null,
    side,
  };
}

function repByRep(run: SideRun): readonly TurnStep[] {
  const { side, reps, breaths, holdSeconds, repSeconds, setSeconds } = run;
  if (reps === null && holdSeconds === null) return [work(run)];
  return upTo(reps ?? 1).map((rep) => ({
    kind: holdSeconds === null ? 'WORK' : breaths === null ? 'HOLD' : 'BREATHE',
    seconds: holdSeconds,
    estimatedSeconds: reps === null ? setSeconds : repSeconds,
    reps: reps === null ? null : 1,
    rep: reps === null ? null : rep,
    repCount: reps,
    breaths,
    side,
  }));
}

function alternated(left: readonly TurnStep[], right: readonly TurnStep[]): readonly TurnStep[] {
  return upTo(Math.max(left.length, right.length)).flatMap((turn) =>
    [left[turn - 1], right[turn - 1]].filter((step) => step !== undefined),
  );
}
