import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDose } from './arbitrary.ts';
import { aDose, aRange, doseBounds, type IntRange } from './domain.ts';
import { parseDose } from './parse.ts';
import { doseSeconds } from './time.ts';

const rep = '3 s per repetition';
const breath = '6 s per breath';
const step = '1 s per step';
const rest = '30 s of rest between sets';
const turn = '5 s to switch sides';
const unstated = '30 s for an unstated amount';
const oneSet = '1 set';

/** Worked by hand: the sum is spelt out beside each. */
const timed: readonly (readonly [text: string, min: number, max: number, assumed: readonly string[]])[] = [
  ['', 30, 30, [oneSet, unstated]],
  ['as tolerated', 30, 30, [oneSet, '30 s for as long as is comfortable']],
  ['10 reps', 10 * 3, 30, [oneSet, rep]],
  ['1 x 10', 10 * 3, 30, [rep]],
  ['3 x 10', 3 * 10 * 3 + 2 * 30, 150, [rep, rest]],
  ['3 x 10, rest 60 s', 3 * 10 * 3 + 2 * 60, 210, [rep]],
  ['3 x 10, no rest', 3 * 10 * 3, 90, [rep]],
  ['1-3 x 8-12, rest 30-60 s', 8 * 3, 3 * 12 * 3 + 2 * 60, [rep]],
  ['3 sets', 3 * 30 + 2 * 30, 150, [unstated, rest]],
  ['3 x 10, hold 5 s, rest 60 s', 3 * 10 * 5 + 2 * 60, 270, []],
  ['10 reps, hold 5-10 s', 50, 100, [oneSet]],
  ['hold 30 s', 30, 30, [oneSet]],
  ['3 sets, hold 30 s, rest 30 s', 3 * 30 + 2 * 30, 150, []],
  ['hold at least 30 s', 30, 30, [oneSet, 'holds no longer than their minimum']],
  ['8 breaths', 8 * 6, 48, [oneSet, breath]],
  ['2 x 5, hold 2-3 breaths, rest 0 s', 2 * 5 * 12, 2 * 5 * 18, [breath]],
  ['3 x 10, tempo 3-1-2, rest 60 s', 3 * 10 * 6 + 2 * 60, 300, []],
  ['1 x 10, tempo 3-1-2, hold 5 s', 10 * (6 + 5), 110, []],
  ['1 x 4-8, 4-8 steps', 4 * 4, 8 * 8, [step]],
  ['20 steps', 20, 20, [oneSet, step, '1 repetition']],
  ['10 reps each side', 2 * 30 + 5, 65, [oneSet, rep, turn]],
  ['3 x 10 each side, rest 60 s', 3 * 2 * 30 + 2 * 60 + 5 * 5, 325, [rep, turn]],
  ['3 x 10, one side first, rest 60 s', 3 * 2 * 30 + 4 * 60 + 5, 425, [rep, turn]],
  ['3 x 10 alternating, rest 60 s', 3 * 2 * 30 + 2 * 60, 300, [rep]],
  ['2-3 reps, hold 20-30 s, alternating', 2 * 2 * 20, 2 * 3 * 30, [oneSet]],
  ['left 10 right 8', 30 + 5 + 24, 59, [oneSet, rep, turn]],
  ['left (3 x 10) right (2 x 8), rest 60 s', 3 * 30 + 2 * 24 + 2 * 60 + 4 * 5, 278, [rep, turn]],
  ['3 x 10, left only, rest 60 s', 3 * 30 + 2 * 60, 210, [rep]],
  ['left (hold 30 s) right (hold 5 breaths)', 30 + 5 + 30, 65, [oneSet, breath, turn]],
];

describe('doseSeconds', () => {
  it.each(timed)('times "%s" at %i to %i s', (text, min, max, assumed) => {
    const parsed = parseDose(text);
    if (!parsed.ok) throw new Error(`"${text}" is no dose`);
    expect(doseSeconds(parsed.dose)).toEqual({ min, max, assumed });
  });

  it('gives whole seconds above zero, from the less to the more, for every dose', () => {
    fc.assert(
      fc.property(anyDose(), (dose) => {
        const { min, max, assumed } = doseSeconds(dose);
        expect(Number.isInteger(min) && Number.isInteger(max)).toBe(true);
        expect(min).toBeGreaterThan(0);
        expect(max).toBeGreaterThanOrEqual(min);
        expect(new Set(assumed).size).toBe(assumed.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('fits the integers of GraphQL at the largest dose', () => {
    const bound = ({ max }: IntRange) => aRange(max);
    const { sets, reps, holdSeconds, restSeconds } = doseBounds;
    const largest = aDose({
      side: 'EACH',
      oneSideFirst: true,
      sets: bound(sets),
      reps: bound(reps),
      holdSeconds: bound(holdSeconds),
      restSeconds: bound(restSeconds),
      tempo: '30-30-30-30',
    });
    const seconds = 2 * 20 * 200 * (900 + 120) + 2 * 19 * 900 + 5;
    expect(doseSeconds(largest)).toMatchObject({ min: seconds, max: seconds });
    expect(seconds).toBeLessThan(2 ** 31);
  });
});
