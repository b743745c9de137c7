import { describe, expect, it } from 'vitest';
import { type ComparedDose, doseSpread, rangeText } from './dose-spread';

const silent: ComparedDose = {
  sets: null,
  reps: null,
  holdSeconds: null,
  breaths: null,
  restSeconds: null,
  timesPerDay: null,
  daysPerWeek: null,
};

describe('the spread of doses', () => {
  it('goes from the least to the most that any source says', () => {
    const doses = [
      { ...silent, reps: { min: 12, max: 15 } },
      { ...silent, reps: { min: 8, max: 10 } },
    ];
    expect(doseSpread(doses)).toEqual([{ label: 'Repetitions', range: { min: 8, max: 15 }, unit: '', stated: 2 }]);
  });

  it('counts only those that state a part', () => {
    const doses = [{ ...silent, holdSeconds: { min: 3, max: 5 } }, silent];
    expect(doseSpread(doses)).toMatchObject([{ label: 'Hold', stated: 1 }]);
  });

  it('is empty when no source gives a figure', () => {
    expect(doseSpread([silent])).toEqual([]);
  });
});

it('writes a range of one number as that number', () => {
  expect(rangeText({ min: 3, max: 3 })).toBe('3');
  expect(rangeText({ min: 8, max: 12 })).toBe('8–12');
});
