import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../plan/local-date.ts';
import { painSlope } from './slope.ts';

const line = (means: readonly number[]) => means.map((mean, at) => ({ date: plusDays('2026-02-20', at), mean }));

describe('painSlope', () => {
  it('is exact along a straight line', () => {
    const slope = painSlope(line([7, 6.5, 6, 5.5, 5, 4.5, 4, 3.5]));
    expect(slope).toMatchObject({ pointsPerWeek: -3.5, low: -3.5, high: -3.5 });
  });
  it('agrees with a line worked out by hand', () => {
    // days 0-6 of 5 4 6 3 4 2 3: slope -12/28 a day, left over 40/7, half-width 2.571 * sqrt(40/7 / 5 / 28) a day
    const slope = painSlope(line([5, 4, 6, 3, 4, 2, 3]));
    const half = 7 * 2.571 * Math.sqrt(left([5, 4, 6, 3, 4, 2, 3], -3 / 7) / 5 / 28);
    expect(slope).toMatchObject({
      pointsPerWeek: -3,
      low: Number((-3 - half).toFixed(2)),
      high: Number((half - 3).toFixed(2)),
    });
  });
  it('rounds to the hundredth, halves away from nought, whatever a computer made of the half', () => {
    // a single day of eight, half a day after the middle, by 6: an eighth, and 345 thousandths, of a point
    expect([1.5, 4.14, -1.5, -4.14].map((one) => painSlope(line([0, 0, 0, 0, one, 0, 0, 0]))?.pointsPerWeek)).toEqual([
      0.13, 0.35, -0.13, -0.35,
    ]);
  });
  it('has a band that is narrowest in the middle, around the line from the first day to the last', () => {
    const slope = painSlope(line([5, 4, 6, 3, 4, 2, 3]));
    const widths = (slope?.line ?? []).map(({ low, high }) => high - low);
    expect(slope?.line.map(({ date }) => date.slice(5))).toEqual(
      ['20', '21', '22', '23', '24', '25', '26'].map((day) => `02-${day}`),
    );
    expect(slope?.line[0]?.mean).toBe(Number((27 / 7 + (3 * 3) / 7).toFixed(2)));
    expect(Math.min(...widths)).toBe(widths[3]);
    // by hand: t * sqrt(left over / 5 / 7) on either side of the middle
    const off = 2.571 * Math.sqrt(left([5, 4, 6, 3, 4, 2, 3], -3 / 7) / 5 / 7);
    const middle = slope?.line[3];
    expect([middle?.low, middle?.high]).toEqual([27 / 7 - off, 27 / 7 + off].map((end) => Number(end.toFixed(2))));
  });
  it('is not told from fewer than seven days', () => expect(painSlope(line([1, 2, 3, 4, 5, 6]))).toBeNull());

  it('lies inside of its interval, which turns round with the scale', () => {
    const means = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 7, maxLength: 60 });
    fc.assert(
      fc.property(means, (scores) => {
        const [slope, turned] = [painSlope(line(scores)), painSlope(line(scores.map((score) => 10 - score)))];
        expect(slope && slope.low <= slope.pointsPerWeek && slope.pointsPerWeek <= slope.high).toBe(true);
        expect(turned?.pointsPerWeek).toBe(0 - (slope?.pointsPerWeek ?? Number.NaN));
        expect(turned?.low).toBe(0 - (slope?.high ?? Number.NaN));
      }),
    );
  });
});

/** The squares that a line of so many points a day leaves over. */
function left(scores: readonly number[], slope: number): number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return scores.reduce((sum, score, at) => sum + (score - mean - slope * (at - (scores.length - 1) / 2)) ** 2, 0);
}
