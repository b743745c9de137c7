import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRange } from '../dose/domain.ts';
import { anyRoutine } from './arbitrary.ts';
import { aBlock, aRoutine, sampleRoutines } from './sample-routines.ts';
import { routineSeconds } from './time.ts';

const ready = '10 s to get ready';
const change = '10 s between exercises';

describe('routineSeconds', () => {
  it.each(sampleRoutines)('times $title as worked by hand', ({ routine, seconds }) => {
    expect(routineSeconds(routine)).toMatchObject(seconds);
  });

  it('times nothing at nothing', () => {
    expect(routineSeconds(aRoutine())).toEqual({ min: 0, max: 0, assumed: [] });
    expect(routineSeconds(aRoutine(aBlock([])))).toEqual({ min: 0, max: 0, assumed: [] });
  });

  it('assumes only the count before a routine whose one dose states everything', () => {
    const routine = aRoutine(aBlock([['Bird dog', '2 x 10, tempo 2-0-1, rest 45 s']]));
    expect(routineSeconds(routine)).toEqual({ min: 10 + 60 + 45, max: 115, assumed: [ready] });
  });

  it('counts the rests that a block states, and names the ones that it assumes', () => {
    const items = [
      ['Bird dog', '1 x 10, tempo 2-0-1'],
      ['Forearm plank', '1 set, hold 20-30 s'],
    ] as const;
    const rests = { restBetweenItemsSeconds: aRange(5, 15), restBetweenRoundsSeconds: aRange(60) };
    expect(routineSeconds(aRoutine(aBlock(items, { rounds: aRange(2), ...rests })))).toEqual({
      min: 10 + 2 * (30 + 5 + 10 + 20) + 60 + 10,
      max: 10 + 2 * (30 + 15 + 10 + 30) + 60 + 10,
      assumed: [ready, change],
    });
    expect(routineSeconds(aRoutine(aBlock(items, { rounds: aRange(2) })))).toEqual({
      min: 10 + 2 * (30 + 10 + 20) + 30 + 10,
      max: 10 + 2 * (30 + 10 + 30) + 30 + 10,
      assumed: [ready, change, '30 s of rest between rounds'],
    });
  });

  it('names each assumption once', () => {
    fc.assert(
      fc.property(anyRoutine(), (routine) => {
        const { min, max, assumed } = routineSeconds(routine);
        expect(max).toBeGreaterThanOrEqual(min);
        expect(new Set(assumed).size).toBe(assumed.length);
      }),
      { numRuns: 200 },
    );
  });
});
