import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDose, aRange } from '../dose/domain.ts';
import { anyRoutine } from './arbitrary.ts';
import { routineProblems } from './domain.ts';
import { aBlock, aRoutine, sampleRoutines } from './sample-routines.ts';

describe('routineProblems', () => {
  it('finds nothing wrong with the routines of the library, nor with any valid one', () => {
    expect(sampleRoutines.flatMap(({ routine }) => routineProblems(routine))).toEqual([]);
    fc.assert(
      fc.property(anyRoutine(), (routine) => routineProblems(routine).length === 0),
      { numRuns: 200 },
    );
  });

  it('says where a block or a dose breaks a rule', () => {
    const good = aBlock([['Bird dog', '3 x 10']]);
    const bad = aBlock([], {
      rounds: aRange(0, 21),
      restBetweenItemsSeconds: aRange(30, 20),
      restBetweenRoundsSeconds: aRange(901),
    });
    const [item] = good.items;
    const wrongDose = { ...good, items: item ? [item, { ...item, dose: aDose({ reps: aRange(0) }) }] : [] };
    expect(routineProblems(aRoutine(good, bad, wrongDose))).toEqual([
      { field: 'blocks.1.rounds', message: 'Rounds must be from 1 to 20.' },
      { field: 'blocks.1.restBetweenItemsSeconds', message: 'Seconds of rest must be from 0 to 900.' },
      { field: 'blocks.1.restBetweenRoundsSeconds', message: 'Seconds of rest must be from 0 to 900.' },
      { field: 'blocks.2.items.1.dose.reps', message: 'Repetitions must be from 1 to 200.' },
    ]);
  });
});
