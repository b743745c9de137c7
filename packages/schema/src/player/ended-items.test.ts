import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { aBlock, aRoutine } from '../routine/sample-routines.ts';
import { routineSteps } from '../routine/steps.ts';
import { anyEvents, anyRun } from './arbitrary.ts';
import { advancePlayer, newPlayerState, type PlayerEvent, type PlayerState } from './domain.ts';
import { type CountedStep, endedItems } from './ended-items.ts';

const block = aBlock([
  ['Bird dog', '2 x 5 reps, each side'],
  ['Plank', '2 x hold 20 s'],
  ['Cat cow', '5 reps'],
]);
const run = { steps: routineSteps(aRoutine(block)), isPaced: false };
const [birdDog = '', plank = '', catCow = ''] = block.items.map(({ id }) => id);

/** Plays on by saying of each step that it is done, up to the given step. */
function playedTo(at: number, from: PlayerState = newPlayerState): PlayerState {
  let state = from;
  let now = 0;
  const send = (type: 'start' | 'done') => (state = advancePlayer(run, state, { type, now: (now += 1) }));
  send('start');
  while (state.phase === 'RUNNING' && state.at < at) send('done');
  return state;
}

it('counts what was done of an item once the next exercise has begun', () => {
  const firstOf = (itemId: string) =>
    run.steps.findIndex((step) => step.itemId === itemId && step.kind !== 'TRANSITION');
  expect(endedItems(run, playedTo(firstOf(plank) - 1))).toEqual([]);
  expect(endedItems(run, playedTo(firstOf(plank)))).toEqual([
    { itemId: birdDog, setsDone: 2, repsDone: 10, secondsDone: null, skipReason: null },
  ]);
  expect(endedItems(run, playedTo(run.steps.length))).toEqual([
    { itemId: birdDog, setsDone: 2, repsDone: 10, secondsDone: null, skipReason: null },
    { itemId: plank, setsDone: 2, repsDone: null, secondsDone: 40, skipReason: null },
    { itemId: catCow, setsDone: 1, repsDone: 5, secondsDone: null, skipReason: null },
  ]);
});

it('says why an item was skipped, and nothing of one that was never reached', () => {
  const begun = playedTo(run.steps.findIndex(({ kind }) => kind === 'REST'));
  const skipped = advancePlayer(run, begun, { type: 'skipItem', reason: 'PAIN', now: 1000 });
  const over = advancePlayer(run, skipped, { type: 'finish', now: 1000 });
  expect(endedItems(run, over)).toEqual([
    { itemId: birdDog, setsDone: 1, repsDone: 5, secondsDone: null, skipReason: 'PAIN' },
  ]);
});

it('never forgets an item that it left behind, while one goes only on', () => {
  const onward = new Set<PlayerEvent['type']>([
    'tick',
    'pause',
    'resume',
    'next',
    'count',
    'done',
    'skipItem',
    'start',
    'finish',
  ]);
  fc.assert(
    fc.property(anyRun(), anyEvents(), (anyone, events) => {
      const any = { ...anyone, steps: anyone.steps.map((step) => ({ rep: null, side: null, ...step }) as CountedStep) };
      let state = newPlayerState;
      const left = new Map<string, string>();
      for (const event of events) {
        if (!onward.has(event.type)) continue;
        state = advancePlayer(any, state, event);
        for (const ended of endedItems(any, state)) {
          const known = left.get(ended.itemId);
          if (known) expect(JSON.stringify(ended)).toBe(known);
          left.set(ended.itemId, JSON.stringify(ended));
        }
      }
    }),
  );
});
