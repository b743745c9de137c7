import { expect, it } from 'vitest';
import { aBlock, aRoutine } from '../routine/sample-routines.ts';
import { routineSteps } from '../routine/steps.ts';
import { newPlayerState, type PlayerState } from './domain.ts';
import { itemOutcomes } from './outcome.ts';

it('says of every item whether it was done, in part or not, and why not', () => {
  const block = aBlock([
    ['Bird dog', '5 reps, each side'],
    ['Cat cow', '2 x 5'],
    ['Superman', '5 reps'],
  ]);
  const run = { steps: routineSteps(aRoutine(block)), isPaced: false };
  const [birdDog, catCow, superman] = block.items.map(({ id }) => id);
  const state: PlayerState = {
    ...newPlayerState,
    phase: 'FINISHED',
    at: run.steps.length,
    completed: [0, 1, 2, 3, 4, 5],
    skips: [{ itemId: catCow ?? '', reason: 'PAIN', at: 6 }],
  };
  expect(itemOutcomes(run, state)).toEqual([
    { itemId: birdDog, result: 'DONE', skipReason: null },
    { itemId: catCow, result: 'PARTLY_DONE', skipReason: 'PAIN' },
    { itemId: superman, result: 'NOT_DONE', skipReason: null },
  ]);
});
