import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueSessionsOfVersions } from '../plan/due-sessions.ts';
import { plusDays } from '../plan/local-date.ts';
import { type SessionLog, adherence, adherenceOfDay, dayOutcomes } from './domain.ts';

const log = (given: Partial<SessionLog>): SessionLog => ({
  date: '2026-03-02',
  dueKey: null,
  status: 'DONE',
  isForPain: false,
  hasItems: false,
  ...given,
});
const forPain = { status: 'SKIPPED', isForPain: true } as const;
const phase = (key: string, startsOn: string, timesPerDay: number) => ({
  key,
  name: key,
  routineVersionId: 'r',
  startsOn,
  endsOn: null,
  changes: [],
  schedule: { timesPerDay, daysOfWeek: null, everyDays: 1 },
});

describe('a day', () => {
  it.each([
    ['nothing due', 0, [], { due: 0, missed: 0 }],
    ['one due and nothing heard', 1, [], { due: 1, missed: 1 }],
    ['done', 1, [log({})], { done: 1, missed: 0 }],
    ['done in part', 1, [log({ status: 'PARTLY_DONE' })], { done: 0, partlyDone: 1, missed: 0 }],
    ['skipped for pain', 1, [log(forPain)], { skippedForPain: 1, missed: 0 }],
    ['skipped for time', 1, [log({ status: 'SKIPPED' })], { skippedOther: 1, skippedForPain: 0, missed: 0 }],
    ['three due, one done', 3, [log({ dueKey: 'a' })], { due: 3, done: 1, missed: 2 }],
    ['done and skipped', 2, [log({ dueKey: 'a' }), log({ ...forPain, dueKey: 'b' })], { done: 1, skippedForPain: 1 }],
    ['skipped, and done later after all', 1, [log({ ...forPain, dueKey: 'a' }), log({ dueKey: 'a' })], { done: 1 }],
    ['the same skipped twice', 2, [log({ ...forPain, dueKey: 'a' }), log({ ...forPain, dueKey: 'a' })], { missed: 1 }],
    ['opened, nothing done', 1, [log({ status: 'STARTED' })], { missed: 1, partlyDone: 0 }],
    ['left in the middle', 1, [log({ status: 'STARTED', hasItems: true })], { missed: 0, partlyDone: 1 }],
    ['more than was asked for', 1, [log({}), log({}), log({})], { due: 1, done: 1, extra: 2 }],
    ['done on a day without any', 0, [log({})], { due: 0, done: 0, extra: 1 }],
  ])('with %s', (_what, due, logs, counts) =>
    expect(adherenceOfDay(due, dayOutcomes(logs), true)).toMatchObject(counts),
  );

  it('is not missed while it lasts', () => {
    expect(adherenceOfDay(2, dayOutcomes([log({})]), false)).toMatchObject({ due: 1, done: 1, missed: 0, open: 1 });
  });
});

describe('a window', () => {
  const window = (from: string, to: string) => {
    const days = [];
    for (let date = from; date <= to; date = plusDays(date, 1)) days.push(date);
    return days;
  };
  const isPaused = () => false;

  it('reaches over the end of a month and of a leap February', () => {
    const days = window('2028-02-27', '2028-03-02');
    const due = days.map((date) => ({ date }));
    const logs = days.map((date) => log({ date }));
    const counted = adherence({ days, today: '2028-03-03', due, logs, isPaused });
    expect(counted).toMatchObject({ from: '2028-02-27', to: '2028-03-02', due: 5, done: 5, share: 1 });
    expect(counted.days.map(({ date }) => date.slice(5))).toEqual(['02-27', '02-28', '02-29', '03-01', '03-02']);
  });

  it('leaves out what lies before and after it', () => {
    const days = window('2026-03-02', '2026-03-03');
    const due = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'].map((date) => ({ date }));
    const logs = due.map(({ date }) => log({ date }));
    expect(adherence({ days, today: '2026-03-09', due, logs, isPaused })).toMatchObject({ due: 2, done: 2, extra: 0 });
  });

  it('has no share where nothing was due, and says which days were paused', () => {
    const days = window('2026-03-02', '2026-03-03');
    const counted = adherence({ days, today: '2026-03-04', due: [], logs: [], isPaused: (day) => day > '2026-03-02' });
    expect(counted).toMatchObject({ due: 0, missed: 0, share: null });
    expect(counted.days.map((day) => day.isPaused)).toEqual([false, true]);
  });

  it('does not make anybody miss what they did before the plan was edited that day', () => {
    const first = { inForceFrom: '2026-03-01', pause: null, phases: [phase('a', '2026-03-01', 1)] };
    const second = { inForceFrom: '2026-03-02', pause: null, phases: [phase('b', '2026-03-02', 2)] };
    const due = dueSessionsOfVersions([first, second], '2026-03-01', '2026-03-03', 'Europe/London');
    const logs = [
      log({ date: '2026-03-01', dueKey: 'a:2026-03-01:1' }),
      log({ date: '2026-03-02', dueKey: 'a:2026-03-02:1' }),
      log({ date: '2026-03-02', dueKey: 'b:2026-03-02:2' }),
    ];
    const counted = adherence({ days: window('2026-03-01', '2026-03-03'), today: '2026-03-04', due, logs, isPaused });
    expect(counted.days.map(({ due: asked, done, missed }) => [asked, done, missed])).toEqual([
      [1, 1, 0],
      [2, 2, 0],
      [2, 0, 2],
    ]);
  });
});

const anyLogs = fc.array(
  fc.record({
    date: fc.constant('2026-03-02'),
    dueKey: fc.option(fc.constantFrom('a', 'b', 'c')),
    status: fc.constantFrom('STARTED', 'DONE', 'PARTLY_DONE', 'SKIPPED'),
    isForPain: fc.boolean(),
    hasItems: fc.boolean(),
  }),
  { maxLength: 8 },
);

it('counts every session that was due once, whatever was recorded', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), anyLogs, fc.boolean(), (asked, logs, isOver) => {
      const day = adherenceOfDay(asked, dayOutcomes(logs), isOver);
      expect(day.due).toBe(day.done + day.partlyDone + day.skippedForPain + day.skippedOther + day.missed);
      expect(day.due + day.open).toBe(asked);
      expect(adherenceOfDay(asked, dayOutcomes(logs.toReversed()), isOver)).toEqual(day);
      expect(Object.values(day).every((count) => count >= 0)).toBe(true);
    }),
  );
});
