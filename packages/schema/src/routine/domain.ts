import { type Dose, doseProblems, type IntRange } from '../dose/domain.ts';

/** What an exercise must have to be run: anything else that it carries is handed through. */
export interface NamedExercise {
  readonly name: string;
}

/** One exercise at one dose. */
export interface ItemContent<Exercise = NamedExercise> {
  readonly id: string;
  readonly exercise: Exercise;
  readonly dose: Dose;
  readonly note: string | null;
}

/** Items done one after another, for a number of rounds. */
export interface BlockContent<Exercise = NamedExercise> {
  readonly name: string;
  readonly rounds: IntRange;
  /** Null is not stated: then there is only the time to change over. */
  readonly restBetweenItemsSeconds: IntRange | null;
  readonly restBetweenRoundsSeconds: IntRange | null;
  readonly note: string | null;
  readonly items: readonly ItemContent<Exercise>[];
}

/** A routine's content, whatever object stands for an exercise. */
export interface RoutineContent<Exercise = NamedExercise> {
  readonly blocks: readonly BlockContent<Exercise>[];
}

export const ROUNDS_MIN = 1;
export const ROUNDS_MAX = 20;
export const BLOCK_REST_SECONDS_MAX = 900;

/** One rule that a routine breaks. */
export interface RoutineFieldProblem {
  /** The path to what it is about, such as `blocks.0.items.1.dose.reps`. */
  readonly field: string;
  readonly message: string;
}

/** Every rule on figures that a routine breaks, its doses included; empty when it can be run. */
export function routineProblems<Exercise>(routine: RoutineContent<Exercise>): readonly RoutineFieldProblem[] {
  return routine.blocks.flatMap((block, at) => blockProblems(block, `blocks.${at}`));
}

function blockProblems<Exercise>(block: BlockContent<Exercise>, path: string): RoutineFieldProblem[] {
  const { rounds, restBetweenItemsSeconds: betweenItems, restBetweenRoundsSeconds: betweenRounds } = block;
  return [
    ...(isWithin(rounds, ROUNDS_MIN, ROUNDS_MAX)
      ? []
      : [{ field: `${path}.rounds`, message: `Rounds must be from ${ROUNDS_MIN} to ${ROUNDS_MAX}.` }]),
    ...restProblems(betweenItems, `${path}.restBetweenItemsSeconds`),
    ...restProblems(betweenRounds, `${path}.restBetweenRoundsSeconds`),
    ...block.items.flatMap((item, at) =>
      doseProblems(item.dose).map(({ field, message }) => ({ field: `${path}.items.${at}.dose.${field}`, message })),
    ),
  ];
}

function restProblems(rest: IntRange | null, field: string): RoutineFieldProblem[] {
  if (rest === null || isWithin(rest, 0, BLOCK_REST_SECONDS_MAX)) return [];
  return [{ field, message: `Seconds of rest must be from 0 to ${BLOCK_REST_SECONDS_MAX}.` }];
}

function isWithin({ min, max }: IntRange, least: number, most: number): boolean {
  return Number.isInteger(min) && Number.isInteger(max) && least <= min && min <= max && max <= most;
}
