import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HandoutDetail, handoutOptions, handoutPage, placeOnPage, printedSteps, tickBoxes } from './domain.ts';
import { emergencyNumber } from './emergency-number.ts';

describe('the options of a handout', () => {
  it('are A4 and two a row when nothing is said', () => {
    expect(handoutOptions({})).toEqual({ paper: 'A4', columns: 2 });
  });

  it.each([{ paper: 'A3' }, { columns: '0' }, { columns: '5' }, { columns: '2.0' }, { paper: '' }])(
    'refuse %o',
    (given) => {
      expect(handoutOptions(given)).toBeNull();
    },
  );

  it('lay a page on its side from three a row', () => {
    expect(handoutPage({ paper: 'LETTER', columns: 2 })).toEqual({ width: 612, height: 792 });
    expect(handoutPage({ paper: 'LETTER', columns: 3 })).toEqual({ width: 792, height: 612 });
  });
});

it('prints the steps that there is room for, and never none', () => {
  const steps = ['SET_UP', 'MOVE', 'BREATHE', 'CUE', 'SAFETY'].map((role) => ({ role }));
  const roles = (detail: HandoutDetail) => printedSteps(steps, detail).map(({ role }) => role);
  expect(roles('STEPS')).toHaveLength(5);
  expect(roles('MAIN')).toEqual(['SET_UP', 'MOVE', 'SAFETY']);
  expect(roles('MOVES')).toEqual(['MOVE']);
  expect(printedSteps([{ role: 'CUE' }], 'MOVES')).toHaveLength(1);
});

describe('the boxes to tick', () => {
  const range = (min: number, max: number) => ({ min, max });
  it.each([
    [null, null, { days: 7, timesPerDay: 1 }],
    [range(2, 2), null, { days: 7, timesPerDay: 2 }],
    [null, range(2, 3), { days: 3, timesPerDay: 1 }],
    [range(1, 12), range(5, 5), { days: 5, timesPerDay: 4 }],
  ])('of %o a day, %o a week', (timesPerDay, daysPerWeek, boxes) => {
    expect(tickBoxes({ timesPerDay, daysPerWeek })).toEqual(boxes);
  });
});

it('breaks nothing that fits on a page of its own', () => {
  const length = fc.double({ min: 0, max: 2000, noNaN: true });
  fc.assert(
    fc.property(length, length, length, (height, left, whole) => {
      const place = placeOnPage(height, Math.min(left, whole), whole);
      expect(place === 'FLOWS').toBe(height > whole);
      if (place === 'HERE') expect(height).toBeLessThanOrEqual(left);
    }),
  );
});

it.each([
  ['GB', '999'],
  ['IE', '112'],
  ['US', '911'],
  ['XX', null],
  ['toString', null],
])('knows who to call in %s', (country, number) => {
  expect(emergencyNumber(country)).toBe(number);
});
