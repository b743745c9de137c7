import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDose } from '../dose/arbitrary.ts';
import { aRange, emptyDose } from '../dose/domain.ts';
import { parseDose } from '../dose/parse.ts';
import { doseSeconds } from '../dose/time.ts';
import { bodyRegions, exerciseCategories } from '../exercise/domain.ts';
import type { ComposedBlock, ComposedItem, ComposedRoutine } from './composed.ts';
import { routineLoad } from './load.ts';
import { type WarnedExercise, routineWarnings } from './warnings.ts';

const bridge: WarnedExercise = {
  name: 'Bridge',
  regions: ['HIP', 'LOWER_BACK'],
  category: 'STRENGTH',
  cautions: [],
  agedEvidence: [],
};
const rolls: WarnedExercise = { ...bridge, name: 'Rolls', regions: ['LOWER_BACK'], category: 'MOBILITY' };
const raise: WarnedExercise = { ...bridge, name: 'Raise', regions: ['SHOULDER'] };

const doseOf = (text: string) => {
  const read = parseDose(text);
  return read.ok ? read.dose : emptyDose;
};
let count = 0;
const anItem = (exercise: WarnedExercise, text = '3 x 10'): ComposedItem<WarnedExercise> => ({
  key: `${exercise.name} ${(count += 1)}`,
  exercise,
  dose: doseOf(text),
  note: null,
  citations: [],
});
const aBlock = (
  items: readonly ComposedItem<WarnedExercise>[],
  rounds = aRange(1),
  name = '',
): ComposedBlock<WarnedExercise> => ({
  key: `block ${(count += 1)}`,
  name,
  rounds,
  restBetweenItemsSeconds: null,
  restBetweenRoundsSeconds: null,
  condition: null,
  note: null,
  items,
});
const aRoutine = (
  blocks: ComposedBlock<WarnedExercise>[],
  more: Partial<ComposedRoutine> = {},
): ComposedRoutine<WarnedExercise> => ({
  title: '',
  summary: '',
  uses: [],
  conditions: [],
  statedMinutes: null,
  ...more,
  blocks,
});
const kinds = (...given: Parameters<typeof routineWarnings>) => routineWarnings(...given).map(({ kind }) => kind);

describe('routineLoad', () => {
  it('counts every dose in every round for each of its regions, most first', () => {
    // a repetition takes 3 s: 10 in 30 s
    const routine = aRoutine([
      aBlock([anItem(bridge, '1 x 10'), anItem(rolls, '1 x 10')], aRange(2, 3)),
      aBlock([anItem(raise, 'hold 5 s')]),
    ]);
    expect(routineLoad(routine)).toEqual({
      regions: [
        { of: 'LOWER_BACK', seconds: { min: 120, max: 180 } },
        { of: 'HIP', seconds: { min: 60, max: 90 } },
        { of: 'SHOULDER', seconds: { min: 5, max: 5 } },
      ],
      categories: [
        { of: 'STRENGTH', seconds: { min: 65, max: 95 } },
        { of: 'MOBILITY', seconds: { min: 60, max: 90 } },
      ],
    });
    expect(routineLoad(aRoutine([aBlock([])]))).toEqual({ regions: [], categories: [] });
  });

  it('adds up by category to the time of all doses, and to no less by region', () => {
    const exercise = fc.record({
      name: fc.constant('x'),
      regions: fc.uniqueArray(fc.constantFrom(...bodyRegions), { minLength: 1 }),
      category: fc.constantFrom(...exerciseCategories),
      cautions: fc.constant([]),
      agedEvidence: fc.constant([]),
    });
    const item = fc.record({
      key: fc.uuid(),
      exercise,
      dose: anyDose(),
      note: fc.constant(null),
      citations: fc.constant([]),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(item, { maxLength: 4 }), fc.integer({ min: 1, max: 4 })), { maxLength: 3 }),
        (given) => {
          const routine = aRoutine(given.map(([items, rounds]) => aBlock(items, aRange(rounds))));
          const { regions, categories } = routineLoad(routine);
          const sum = (list: readonly { seconds: { max: number } }[]) =>
            list.reduce((total, { seconds }) => total + seconds.max, 0);
          const all = given.flatMap(([items, rounds]) => items.map(({ dose }) => rounds * doseSeconds(dose).max));
          const total = all.reduce((one, other) => one + other, 0);
          expect(sum(categories)).toBe(total);
          expect(sum(regions)).toBeGreaterThanOrEqual(total);
        },
      ),
    );
  });
});

describe('routineWarnings', () => {
  it('finds nothing to say of a short, varied routine with a gentle start', () => {
    expect(routineWarnings(aRoutine([aBlock([anItem(rolls), anItem(bridge), anItem(raise)])]))).toEqual([]);
    expect(routineWarnings(aRoutine([]))).toEqual([]);
  });

  it('tells when one region is worked on six times running, rounds counted', () => {
    const [one, two, three] = [anItem(rolls, '5 reps'), anItem(bridge, '5 reps'), anItem(bridge, '5 reps')];
    const running = routineWarnings(aRoutine([aBlock([one, two, three], aRange(2))]));
    expect(running).toEqual([
      {
        kind: 'SAME_REGION',
        text: expect.stringContaining('lower back is worked on 6 times running'),
        itemKeys: [one.key, two.key, three.key],
      },
    ]);
    expect(kinds(aRoutine([aBlock([one, two, anItem(raise, '5 reps'), three], aRange(2))]))).toEqual([]);
    expect(
      kinds(aRoutine([aBlock([one, two, three]), aBlock([anItem(rolls, '5 reps'), anItem(rolls, '5 reps')])])),
    ).toEqual([]);
  });

  it('tells when it begins with something demanding, unless a warm-up is stated', () => {
    const [item, other] = [anItem(bridge), anItem(rolls)];
    expect(routineWarnings(aRoutine([aBlock([item, other])]))).toMatchObject([
      { kind: 'NO_WARM_UP', itemKeys: [item.key] },
    ]);
    expect(kinds(aRoutine([aBlock([item], aRange(1), 'Warm-up')]))).toEqual([]);
    expect(kinds(aRoutine([aBlock([item])], { uses: ['warm up'] }))).toEqual([]);
  });

  it('tells when it may take more than 20 minutes', () => {
    expect(routineWarnings(aRoutine([aBlock([anItem(rolls, '2 reps, hold 9-10 min')])]))).toMatchObject([
      { kind: 'LONG', text: expect.stringContaining('may take up to 21 minutes') },
    ]);
    expect(routineWarnings(aRoutine([aBlock([anItem(rolls, '2 reps, hold 12 min')])]))[0]?.text).toContain(
      'It takes 25 minutes',
    );
    expect(kinds(aRoutine([aBlock([anItem(rolls, 'hold 15 min')])]))).toEqual([]);
  });

  it('tells which caution meets which condition', () => {
    const careful = {
      ...rolls,
      cautions: [{ text: 'Roll less far.', precautions: ['OSTEOPOROSIS', 'PREGNANCY'] as const }],
    };
    const [one, two] = [anItem(careful), anItem(careful)];
    const blocks = [aBlock([one, two])];
    expect(routineWarnings(aRoutine(blocks, { conditions: ['OSTEOPOROSIS', 'ACUTE_PAIN'] }))).toEqual([
      { kind: 'CAUTION', text: 'Rolls, with osteoporosis: Roll less far.', itemKeys: [one.key, two.key] },
    ]);
    expect(kinds(aRoutine(blocks, { conditions: ['ACUTE_PAIN'] }))).toEqual([]);
  });

  it('tells what evidence has aged: of exercises, of items and of the whole', () => {
    const citation = {
      sourceId: 's',
      title: '',
      kind: 'EFFECT',
      claim: '',
      locatorLabel: null,
      locatorValue: null,
      stance: 'SUPPORTS',
      dose: null,
    } as const;
    const [one, two] = [
      anItem({ ...rolls, agedEvidence: ['A was retracted.'] }),
      { ...anItem(rolls), citations: [citation] },
    ];
    const aged = { sources: { s: 'B was withdrawn.' }, whole: ['C was superseded.'] };
    expect(routineWarnings(aRoutine([aBlock([one, two])]), aged)).toEqual([
      { kind: 'AGED_EVIDENCE', text: 'C was superseded.', itemKeys: [] },
      { kind: 'AGED_EVIDENCE', text: 'A was retracted.', itemKeys: [one.key] },
      { kind: 'AGED_EVIDENCE', text: 'B was withdrawn.', itemKeys: [two.key] },
    ]);
  });
});
