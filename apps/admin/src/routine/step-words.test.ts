import { expect, it } from 'vitest';
import type { Step } from './step-runs';
import { stepWords } from './step-words';

const step = {
  itemId: 'i',
  blockName: 'Circuit',
  round: 1,
  roundCount: 3,
  set: 1,
  setCount: 1,
  side: null,
  seconds: null,
  reps: null,
  breaths: null,
  exercise: { id: 'e', name: 'Bird dog' },
} satisfies Omit<Step, 'kind'>;

it.each<[Partial<Step> & Pick<Step, 'kind'>, number, string]>([
  [{ kind: 'WORK', reps: 8, side: 'LEFT' }, 1, 'Bird dog: 8 repetitions, left side'],
  [{ kind: 'HOLD', seconds: 10 }, 15, 'Bird dog: hold 10 s, 15 times'],
  [{ kind: 'BREATHE', breaths: 5, side: 'BOTH' }, 1, 'Bird dog: hold for 5 slow breaths'],
  [{ kind: 'REST', seconds: 30 }, 1, 'Rest'],
  [{ kind: 'TRANSITION', seconds: 10 }, 1, 'Move on to Bird dog'],
])('tells a step %o', (some, times, words) => {
  expect(stepWords({ step: { ...step, ...some }, times })).toBe(words);
});
