import type { IntRange } from '../dose/domain.ts';
import { ASSUMED_REST_SECONDS } from '../dose/run.ts';
import { doseSeconds, type TimeEstimate } from '../dose/time.ts';
import type { BlockContent, RoutineContent } from './domain.ts';

/** Counted down once, before the first item. */
export const GET_READY_SECONDS = 10;
/** Changing over from one item to the next, beside any rest that is stated. */
export const TRANSITION_SECONDS = 10;
/** Between rounds when no rest is stated: the same as between sets. */
export const ASSUMED_ROUND_REST_SECONDS = ASSUMED_REST_SECONDS;

/** No sitting lasts so long: a routine beyond it is a slip of the hand. Every step takes a second at least. */
export const ROUTINE_SECONDS_MAX = 12 * 60 * 60;

/**
 * Estimates how long a routine takes, in whole seconds: getting ready, every item of every round at its
 * dose, the changes between items and the rests, from the lower end of every range to the upper. What is
 * not stated counts through the constants here and in dose/run.ts and is named in `assumed`.
 */
export function routineSeconds<Exercise>(routine: RoutineContent<Exercise>): TimeEstimate {
  const blocks = routine.blocks.filter((block) => block.items.length > 0);
  if (blocks.length === 0) return { min: 0, max: 0, assumed: [] };
  const times = blocks.map(blockSeconds);
  const between = GET_READY_SECONDS + (blocks.length - 1) * TRANSITION_SECONDS;
  const hasTransitions = blocks.length > 1 || blocks.some((block) => block.items.length > 1 || block.rounds.max > 1);
  return {
    min: between + sum(times.map(({ min }) => min)),
    max: between + sum(times.map(({ max }) => max)),
    assumed: [
      ...new Set([
        `${GET_READY_SECONDS} s to get ready`,
        ...(hasTransitions ? [`${TRANSITION_SECONDS} s between exercises`] : []),
        ...times.flatMap(({ assumed }) => assumed),
      ]),
    ],
  };
}

function blockSeconds<Exercise>(block: BlockContent<Exercise>): TimeEstimate {
  const items = block.items.map((item) => doseSeconds(item.dose));
  const isRestAssumed = block.rounds.max > 1 && block.restBetweenRoundsSeconds === null;
  const total = (end: keyof IntRange) => {
    const rounds = block.rounds[end];
    const changes = (items.length - 1) * (TRANSITION_SECONDS + (block.restBetweenItemsSeconds?.[end] ?? 0));
    const rest = TRANSITION_SECONDS + (block.restBetweenRoundsSeconds?.[end] ?? ASSUMED_ROUND_REST_SECONDS);
    return rounds * (sum(items.map((item) => item[end])) + changes) + (rounds - 1) * rest;
  };
  return {
    min: total('min'),
    max: total('max'),
    assumed: [
      ...items.flatMap(({ assumed }) => assumed),
      ...(isRestAssumed ? [`${ASSUMED_ROUND_REST_SECONDS} s of rest between rounds`] : []),
    ],
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
