import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDose } from './arbitrary.ts';
import {
  aDose,
  aDosePart,
  aRange as r,
  type Dose,
  doseBounds,
  doseOnSide,
  doseProblems,
  type DoseRangeField,
  emptyDose,
} from './domain.ts';

const fieldsOf = (stated: Partial<Dose>) => doseProblems(aDose(stated)).map(({ field }) => field);
const rangeFields = Object.keys(doseBounds) as DoseRangeField[];
const each = { side: 'EACH' } as const;

describe('doseProblems', () => {
  it('finds nothing wrong with the empty dose, nor with any valid one', () => {
    expect(doseProblems(emptyDose)).toEqual([]);
    fc.assert(
      fc.property(anyDose(), (dose) => doseProblems(dose).length === 0),
      { numRuns: 300 },
    );
  });

  it.each(rangeFields)('takes %s up to its bounds, and no further', (field) => {
    const { min, max } = doseBounds[field];
    expect(fieldsOf({ [field]: r(min, max) })).toEqual([]);
    expect(fieldsOf({ [field]: r(min - 1, max) })).toEqual([field]);
    expect(fieldsOf({ [field]: r(min, max + 1) })).toEqual([field]);
    expect(fieldsOf({ [field]: r(max, min) })).toEqual([field]);
    expect(fieldsOf({ [field]: r(min, max - 0.5) })).toEqual([field]);
    expect(fieldsOf({ [field]: r(Number.NaN) })).toEqual([field]);
  });

  it.each([
    [{ sets: r(21) }, 'sets', 'Sets must be from 1 to 20.'],
    [{ reps: r(12, 8) }, 'reps', 'Repetitions must run from the smaller number to the larger.'],
    [{ restSeconds: r(1.5) }, 'restSeconds', 'Seconds of rest must be in whole numbers.'],
    [{ holdSeconds: r(5), breaths: r(5) }, 'breaths', 'A hold is in seconds or in breaths, not in both.'],
    [{ holdIsMinimum: true }, 'holdIsMinimum', '"At least" needs a hold.'],
    [{ oneSideFirst: true }, 'oneSideFirst', 'One side first goes only with each side.'],
    [{ side: 'ALTERNATE', oneSideFirst: true }, 'oneSideFirst', 'One side first goes only with each side.'],
    [{ load: { kilograms: 500.25 } }, 'load', 'A load must be from 0 to 500 kg.'],
    [{ load: { kilograms: Number.NaN } }, 'load', 'A load must be from 0 to 500 kg.'],
    [{ load: { kilograms: 0.3 } }, 'load', 'A load must be in quarters of a kilogram.'],
    [{ load: { band: 'MAUVE' } }, 'load', 'The band must have a colour of the list.'],
    [{ tempo: '3-1' }, 'tempo', 'A tempo must be three or four numbers from 0 to 30, such as 3-1-2, and not all 0.'],
    [{ side: 'LEFT' }, 'side', 'The side must be BOTH, EACH or ALTERNATE.'],
  ])('refuses %j', (stated, field, message) => {
    expect(doseProblems(aDose(stated as Partial<Dose>))).toEqual([{ field, message }]);
  });

  it.each(['3-1-2', '0-0-1', '30-30-30-30'])('takes the tempo %s', (tempo) => {
    expect(fieldsOf({ tempo })).toEqual([]);
  });

  it.each(['', '3', '3-1-2-0-1', '03-1-2', '31-0-0', '0-0-0', '3-x-1', '3 1 2', '-1-1-1'])(
    'refuses the tempo "%s"',
    (tempo) => {
      expect(fieldsOf({ tempo })).toEqual(['tempo']);
    },
  );

  it('takes sides that differ, and what they share once', () => {
    const [left, right] = [aDosePart({ reps: r(10) }), aDosePart({ reps: r(8) })];
    expect(fieldsOf({ ...each, sets: r(3), left, right })).toEqual([]);
    expect(fieldsOf({ side: 'ALTERNATE', left, right })).toEqual([]);
  });

  it.each([
    ['sides at once', { left: aDosePart({ reps: r(10) }), right: aDosePart({ reps: r(8) }) }, 'side'],
    ['a side that states nothing', { ...each, left: aDosePart({ reps: r(10) }), right: aDosePart() }, 'right'],
    ['sides that are alike', { ...each, left: aDosePart({ reps: r(10) }), right: aDosePart({ reps: r(10) }) }, 'reps'],
    [
      'a figure of a side and of both',
      { ...each, sets: r(3), left: aDosePart({ sets: r(2) }), right: aDosePart({ sets: r(1) }) },
      'sets',
    ],
    [
      'a shared hold and one of a side',
      { ...each, holdSeconds: r(5), left: aDosePart({ breaths: r(2) }), right: aDosePart({ breaths: r(1) }) },
      'hold',
    ],
    [
      'a side out of bounds',
      { ...each, left: aDosePart({ reps: r(0) }), right: aDosePart({ reps: r(8) }) },
      'left.reps',
    ],
    ['figures of one side and none of the other', { ...each, left: aDosePart({ reps: r(10) }) }, 'left'],
    ['one side only of sides in turns', { side: 'ALTERNATE' as const, right: aDosePart() }, 'side'],
    ['one side only, first', { ...each, oneSideFirst: true, right: aDosePart() }, 'oneSideFirst'],
  ])('refuses %s', (_, stated, field) => {
    expect(fieldsOf(stated)).toEqual([field]);
  });
});

describe('doseOnSide', () => {
  it('puts what is shared and what is one side’s own together', () => {
    const dose = aDose({
      ...each,
      sets: r(3),
      left: aDosePart({ reps: r(10), holdSeconds: r(5) }),
      right: aDosePart({ reps: r(8), breaths: r(2) }),
    });
    expect(doseOnSide(dose, 'LEFT')).toMatchObject({ sets: r(3), reps: r(10), holdSeconds: r(5), breaths: null });
    expect(doseOnSide(dose, 'RIGHT')).toMatchObject({ sets: r(3), reps: r(8), holdSeconds: null, breaths: r(2) });
  });

  it('gives nothing for a side that is not done', () => {
    const dose = aDose({ ...each, reps: r(10), left: aDosePart() });
    expect(doseOnSide(dose, 'LEFT')).toMatchObject({ reps: r(10) });
    expect(doseOnSide(dose, 'RIGHT')).toBeNull();
  });
});
