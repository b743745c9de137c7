import * as fc from 'fast-check';
import { anyDose, anyRange, type DoseLimits } from '../dose/arbitrary.ts';
import type { BlockContent, ItemContent, RoutineContent } from './domain.ts';
import { ROUNDS_MIN } from './domain.ts';
import type { RoutineChoices } from './steps.ts';

/** Small enough for a run to be laid out in no time, and large enough for every rule to matter. */
const limits: DoseLimits = { sets: 4, reps: 6, holdSeconds: 40, breaths: 6, steps: 6, restSeconds: 40 };
const ROUNDS_MOST = 3;

/** Any routine of few and short items, blocks without items among its blocks. */
export function anyRoutine(): fc.Arbitrary<RoutineContent> {
  return fc.array(anyBlock(), { maxLength: 3 }).map((blocks) => ({
    blocks: blocks.map((block, at) => ({
      ...block,
      name: `block ${at}`,
      items: block.items.map((item, place) => ({ ...item, id: `${at}.${place}` })),
    })),
  }));
}

/** Any choice of ends, some of them left out. */
export function anyChoices(): fc.Arbitrary<RoutineChoices> {
  const end = fc.constantFrom('MIN', 'MAX', undefined);
  return fc.record({ sets: end, reps: end, holds: end, steps: end, rests: end, rounds: end });
}

function anyBlock(): fc.Arbitrary<BlockContent> {
  const round = fc.integer({ min: ROUNDS_MIN, max: ROUNDS_MOST });
  return fc.record({
    name: fc.constant(''),
    rounds: fc.tuple(round, round).map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) })),
    restBetweenItemsSeconds: fc.option(anyRange('restSeconds', limits)),
    restBetweenRoundsSeconds: fc.option(anyRange('restSeconds', limits)),
    note: fc.constant(null),
    items: fc.array(anyItem(), { maxLength: 3 }),
  });
}

function anyItem(): fc.Arbitrary<ItemContent> {
  return fc.record({
    id: fc.constant(''),
    exercise: fc.record({ name: fc.constantFrom('Bird dog', 'Glute bridge', 'Forearm plank') }),
    dose: anyDose(limits),
    note: fc.constant(null),
  });
}
