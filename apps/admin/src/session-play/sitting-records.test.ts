import { advancePlayer, newPlayerState, type PlayerEvent, type PlayerState } from '@reprise/schema/player';
import { expect, test } from 'vitest';
import type { PlayableStep } from '../player/playable';
import { isForgotten, type SittingState } from './sitting';
import { beforeRecord, finishRecords, isRedRecord, itemRecords, skipRecord, startRecord } from './sitting-records';

const step = (itemId: string, reps: number): PlayableStep => ({
  kind: 'WORK',
  seconds: null,
  estimatedSeconds: 9,
  itemId,
  round: 1,
  roundCount: 1,
  set: 1,
  setCount: 1,
  reps,
  rep: null,
  repCount: null,
  breaths: null,
  side: 'BOTH',
});
const run = { steps: [step('bridge', 10), step('plank', 5)], isPaced: false };
const sitting: SittingState = {
  session: {
    clientId: 'ada',
    clinic: { name: 'Riverside', country: 'GB' },
    planVersionId: 'version',
    phaseKey: 'phase',
    bands: { greenMax: 3, amberMax: 5 },
    stopRule: null,
    playable: { key: 'key', title: 'Settle', lengths: [{ name: 'SHORTER', minutes: 1, steps: run.steps }], items: [] },
    swaps: {},
  },
  dueKey: 'phase:2026-11-21:1',
  sessionKey: 'session',
  keys: { before: 'before', after: 'after', finish: 'finish' },
  before: null,
  isStarted: false,
  length: 'SHORTER',
  state: newPlayerState,
  swaps: { bridge: 'one-leg' },
  recorded: {},
  answers: { pain: null, effort: null, note: '  ' },
  finishedAt: null,
};
let keys = 0;
const stamp = { now: '2026-11-21T08:00:00.000Z', key: () => `key-${(keys += 1)}` };
const after = (...events: PlayerEvent['type'][]): PlayerState =>
  events.reduce((state, type) => advancePlayer(run, state, { type, now: 0, reason: 'PAIN' }), newPlayerState);

test('begins a session that was due, or leaves it for today', () => {
  expect(startRecord(sitting, stamp)).toMatchObject({ startSession: { clientKey: 'session', dueKey: sitting.dueKey } });
  expect(skipRecord(sitting, stamp)).toMatchObject({ skipSession: { dueKey: sitting.dueKey, reason: 'PAIN' } });
  expect(skipRecord({ ...sitting, dueKey: null }, stamp)).toBeNull();
});

test('records an item once the next has begun, with what was done in its place, and again only when that changes', () => {
  expect(itemRecords(sitting, run, after('start'), stamp).records).toEqual([]);
  const first = itemRecords(sitting, run, after('start', 'done'), stamp);
  expect(first.records).toMatchObject([
    {
      recordItem: { sessionKey: 'session', itemId: 'bridge', exerciseVersionId: 'one-leg', setsDone: 1, repsDone: 10 },
    },
  ]);
  const known = { ...sitting, recorded: first.recorded };
  const over = itemRecords(known, run, after('start', 'done', 'skipItem'), stamp);
  expect(over.records).toMatchObject([{ recordItem: { itemId: 'plank', setsDone: 0, skipReason: 'PAIN' } }]);
});

test('answers nothing for what was not answered, and says when something was left out', () => {
  const whole = finishRecords(sitting, run, after('start', 'done', 'done'), stamp);
  expect(whole).toMatchObject([{ finishSession: { effort: null, note: null, isPartly: false } }]);
  const answered = { ...sitting, answers: { pain: 0, effort: 0, note: 'Fine.' } };
  expect(finishRecords(answered, run, after('start', 'done', 'skipItem'), stamp)).toMatchObject([
    { recordPainScore: { intensity: 0, moment: 'AFTER' } },
    { finishSession: { effort: 0, note: 'Fine.', isPartly: true } },
  ]);
});

test('records the end of a session under the same keys and at the same moment, however often it is ended', () => {
  const kept = { ...sitting, answers: { pain: 8, effort: 2, note: '' }, finishedAt: '2026-11-21T07:59:00.000Z' };
  const state = after('start', 'done', 'done');
  const first = finishRecords(kept, run, state, stamp);
  const copy = structuredClone(kept);
  expect(finishRecords(copy, run, state, { ...stamp, now: '2026-11-21T20:00:00.000Z' })).toEqual(first);
  expect(first).toMatchObject([
    { recordPainScore: { clientKey: 'after', recordedAt: kept.finishedAt } },
    { finishSession: { clientKey: 'finish', finishedAt: kept.finishedAt } },
  ]);
  expect(isForgotten(kept, Date.now(), Date.now())).toBe(true);
  expect(first.map((one) => isRedRecord(kept, one))).toEqual([true, false]);
  expect(beforeRecord(copy, 3, stamp)).toEqual(beforeRecord(kept, 3, stamp));
});
