import type { IntRange } from '../dose/domain.ts';
import { doseSeconds } from '../dose/time.ts';
import { type BodyRegion, type ExerciseCategory, bodyRegions, exerciseCategories } from '../exercise/domain.ts';
import type { ComposedRoutine } from './composed.ts';

/** What of an exercise says what is loaded. */
export interface LoadingExercise {
  readonly regions: readonly BodyRegion[];
  readonly category: ExerciseCategory;
}

/** How long one region, or one kind of training, is worked on. */
export interface LoadShare<Of> {
  readonly of: Of;
  /** From the lower end of every range to the upper, in whole seconds. */
  readonly seconds: IntRange;
}

/** Where the time of a routine goes. */
export interface RoutineLoad {
  /** Most at the upper end first. An exercise counts whole for each of its regions, so these add up to more than the time. */
  readonly regions: readonly LoadShare<BodyRegion>[];
  /** Most at the upper end first. These add up to the time of all doses, in all rounds. */
  readonly categories: readonly LoadShare<ExerciseCategory>[];
}

type Work = LoadingExercise & { readonly seconds: IntRange };

function shares<Of>(
  all: readonly Of[],
  works: readonly Work[],
  isOn: (work: Work, of: Of) => boolean,
): LoadShare<Of>[] {
  return all
    .map((of) => {
      const on = works.filter((work) => isOn(work, of));
      const sum = (end: keyof IntRange) => on.reduce((total, { seconds }) => total + seconds[end], 0);
      return { of, seconds: { min: sum('min'), max: sum('max') } };
    })
    .filter(({ seconds }) => seconds.max > 0)
    .toSorted((one, other) => other.seconds.max - one.seconds.max || other.seconds.min - one.seconds.min);
}

/**
 * Says where the time of a routine goes, in whole seconds, by region of the body and by kind of training:
 * every dose as `doseSeconds` counts it (rests between its sets included), in every round of its block.
 * Getting ready, changing over and the rests of blocks load nothing. It is a measure of time, not of
 * strain: no source weighs one exercise against another.
 */
export function routineLoad(routine: Pick<ComposedRoutine<LoadingExercise>, 'blocks'>): RoutineLoad {
  const works = routine.blocks.flatMap(({ rounds, items }) =>
    items.map(({ exercise: { regions, category }, dose }): Work => {
      const { min, max } = doseSeconds(dose);
      return { regions, category, seconds: { min: rounds.min * min, max: rounds.max * max } };
    }),
  );
  return {
    regions: shares(bodyRegions, works, ({ regions }, of) => regions.includes(of)),
    categories: shares(exerciseCategories, works, ({ category }, of) => category === of),
  };
}
