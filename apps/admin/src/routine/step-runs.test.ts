import { expect, it } from 'vitest';
import { type Step, stepRuns } from './step-runs';

const hold: Step = {
  kind: 'HOLD',
  itemId: 'i',
  blockName: 'Main',
  round: 1,
  roundCount: 1,
  set: 1,
  setCount: 3,
  side: null,
  seconds: 10,
  reps: null,
  breaths: null,
  exercise: { id: 'e', name: 'Glute bridge' },
};

it('counts equal holds in a row', () => {
  expect(stepRuns([hold, hold, hold])).toEqual([{ step: hold, times: 3 }]);
});

it('starts anew after a rest, in the next set and on the other side', () => {
  const rest: Step = { ...hold, kind: 'REST', seconds: 60 };
  expect(stepRuns([hold, rest, { ...hold, set: 2 }]).map(({ times }) => times)).toEqual([1, 1, 1]);
  expect(
    stepRuns([
      { ...hold, side: 'LEFT' },
      { ...hold, side: 'RIGHT' },
    ]),
  ).toHaveLength(2);
});
