import type { RoutineStepsFragment } from '../gql/graphql';

/** One step of a routine as it is run. */
export type Step = RoutineStepsFragment['steps'][number];

/** Steps in a row that differ in nothing but the repetition they are. */
export interface StepRun {
  step: Step;
  times: number;
}

const isSame = (one: Step, other: Step) =>
  one.kind === other.kind &&
  one.itemId === other.itemId &&
  one.round === other.round &&
  one.set === other.set &&
  one.side === other.side &&
  one.seconds === other.seconds &&
  one.reps === other.reps &&
  one.breaths === other.breaths;

/** A run's steps with equal neighbours counted instead of repeated: fifteen holds in a row become one line. */
export function stepRuns(steps: readonly Step[]): StepRun[] {
  const runs: StepRun[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last && isSame(last.step, step)) last.times += 1;
    else runs.push({ step, times: 1 });
  }
  return runs;
}
