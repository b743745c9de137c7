import fc from 'fast-check';
import { type DoseLimits, anyDose } from '../dose/arbitrary.ts';
import type { ComposedBlock, ComposedCitation, ComposedRoutine } from '../routine/composed.ts';

const limits: DoseLimits = { sets: 3, reps: 3, holdSeconds: 3, breaths: 3, steps: 3, restSeconds: 3 };
const word = fc.constantFrom('', 'one', 'two', 'three');
const noted = fc.option(fc.constantFrom('slowly', 'lightly'));

const citation: fc.Arbitrary<ComposedCitation> = fc.record({
  sourceId: fc.constantFrom('a', 'b'),
  title: fc.constant('A source'),
  kind: fc.constant('EFFECT' as const),
  claim: fc.constantFrom('It helps.', 'It hurts.'),
  locatorLabel: fc.constant(null),
  locatorValue: fc.constant(null),
  stance: fc.constant('SUPPORTS' as const),
  dose: fc.constant(null),
});

const parts = fc.record({
  exercise: fc
    .constantFrom('bridge', 'plank')
    .chain((id) => fc.constantFrom(1, 2).map((number) => ({ id, versionId: `${id} ${number}`, name: id, number }))),
  dose: anyDose(limits),
  note: noted,
  citations: fc.uniqueArray(citation, { maxLength: 2, selector: (one) => JSON.stringify(one) }),
});

const blockParts = fc.record({
  name: word,
  rounds: fc.constantFrom({ min: 1, max: 1 }, { min: 2, max: 3 }),
  restBetweenItemsSeconds: fc.option(fc.constantFrom({ min: 5, max: 5 }, { min: 9, max: 9 })),
  restBetweenRoundsSeconds: fc.constant(null),
  condition: noted,
  note: noted,
});

/** Any routine of few blocks and items, with keys that meet those of the next. */
export const anyComposed: fc.Arbitrary<ComposedRoutine> = fc
  .tuple(
    fc.record({
      title: word,
      summary: word,
      uses: fc.uniqueArray(fc.constantFrom('strength', 'mobility', 'yoga')),
      conditions: fc.uniqueArray(fc.constantFrom('PREGNANCY', 'OSTEOPOROSIS')),
      statedMinutes: fc.option(fc.integer({ min: 1, max: 3 })),
    }),
    fc.uniqueArray(fc.tuple(fc.constantFrom('A', 'B', 'C'), blockParts), { selector: ([key]) => key }),
    fc.uniqueArray(fc.tuple(fc.constantFrom('t', 'u', 'v', 'w', 'x', 'y'), parts, fc.nat()), {
      selector: ([key]) => key,
    }),
  )
  .map(([whole, blocks, items]) => ({
    ...whole,
    blocks: blocks.map(([key, block], at): ComposedBlock => ({
      ...block,
      key,
      items: items.flatMap(([item, said, place]) => (place % blocks.length === at ? [{ ...said, key: item }] : [])),
    })),
  }));
