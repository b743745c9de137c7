import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../plan/local-date.ts';
import { painSlope } from './slope.ts';

const line = (means: readonly number[]) => means.map((mean, at) => ({ date: plusDays('2026-02-20', at), mean }));

describe('painSlope', () => {
  it('is exact along a straight line', () => {
    const slope = painSlope(line([7, 6.5, 6, 5.5, 5, 4.5, 4, 3.5]));
    expect(slope?.pointsPerWeek).toBeCloseTo(-3.5, 10);
    expect(slope?.low).toBeCloseTo(-3.5, 6);
    expect(slope?.high).toBeCloseTo(-3.5, 6);
  });
  it('agrees with a line worked out by hand', () => {
    // days 0-6 of 5 4 6 3 4 2 3: slope -12/28 a day, left over 40/7, half-width 2.571 * sqrt(40/7 / 5 / 28) a day
    const slope = painSlope(line([5, 4, 6, 3, 4, 2, 3]));
    expect(slope?.pointsPerWeek).toBeCloseTo(-3, 10);
    expect(slope?.high).toBeCloseTo(-3 + 7 * 2.571 * Math.sqrt(left([5, 4, 6, 3, 4, 2, 3], -3 / 7) / 5 / 28), 10);
  });
  it('has a band that is narrowest in the middle, around the line from the first day to the last', () => {
    const slope = painSlope(line([5, 4, 6, 3, 4, 2, 3]));
    const widths = (slope?.line ?? []).map(({ low, high }) => high - low);
    expect(slope?.line.map(({ date }) => date.slice(5))).toEqual(
      ['20', '21', '22', '23', '24', '25', '26'].map((day) => `02-${day}`),
    );
    expect(slope?.line[0]?.mean).toBeCloseTo(27 / 7 + (3 * 3) / 7, 10);
    expect(Math.min(...widths)).toBe(widths[3]);
    // by hand: t * sqrt(left over / 5 / 7) on either side of the middle
    expect(widths[3]).toBeCloseTo(2 * 2.571 * Math.sqrt(left([5, 4, 6, 3, 4, 2, 3], -3 / 7) / 5 / 7), 10);
  });
  it('is not told from fewer than seven days', () => expect(painSlope(line([1, 2, 3, 4, 5, 6]))).toBeNull());

  it('lies inside of its interval, which turns round with the scale', () => {
    const means = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 7, maxLength: 60 });
    fc.assert(
      fc.property(means, (scores) => {
        const [slope, turned] = [painSlope(line(scores)), painSlope(line(scores.map((score) => 10 - score)))];
        expect(slope && slope.low <= slope.pointsPerWeek && slope.pointsPerWeek <= slope.high).toBe(true);
        expect(turned?.pointsPerWeek).toBeCloseTo(-(slope?.pointsPerWeek ?? Number.NaN), 9);
        expect(turned?.low).toBeCloseTo(-(slope?.high ?? Number.NaN), 9);
      }),
    );
  });
});

/** The squares that a line of so many points a day leaves over. */
function left(scores: readonly number[], slope: number): number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return scores.reduce((sum, score, at) => sum + (score - mean - slope * (at - (scores.length - 1) / 2)) ** 2, 0);
}
