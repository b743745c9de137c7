import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Schedule, inWeekOrder, weekdays } from '../schedule/domain.ts';
import type { PlanPhase } from './domain.ts';
import { type PlanDays, dueSessions, dueSessionsOfVersions } from './due-sessions.ts';
import { daysBetween, plusDays } from './local-date.ts';

const phase = (key: string, startsOn: string, endsOn: string | null, schedule: Partial<Schedule> = {}): PlanPhase => ({
  key,
  name: key,
  routineVersionId: 'r',
  startsOn,
  endsOn,
  changes: [],
  schedule: { timesPerDay: 1, daysOfWeek: null, everyDays: 1, ...schedule },
});
const london = 'Europe/London';
const keys = (plan: PlanDays, from: string, to: string, zone = london) =>
  dueSessions(plan, from, to, zone).map(({ key }) => key);
const hours = (plan: PlanDays, day: string, zone = london) =>
  dueSessions(plan, day, day, zone).map(({ opensAt, closesAt }) => (+closesAt - +opensAt) / 3_600_000);

describe('dueSessions', () => {
  it('asks for days of the week, several times each', () => {
    const plan = {
      phases: [
        phase('a', '2026-11-18', '2026-11-30', {
          timesPerDay: 2,
          daysOfWeek: ['MONDAY', 'WEDNESDAY'],
          everyDays: null,
        }),
      ],
      pause: null,
    };
    expect(keys(plan, '2026-11-01', '2026-12-31')).toEqual(
      ['18', '23', '25', '30'].flatMap((day) => [`a:2026-11-${day}:1`, `a:2026-11-${day}:2`]),
    );
  });

  it('counts every so many days from the first of the phase, over the end of a month and a leap day', () => {
    const plan = { phases: [phase('a', '2028-02-25', null, { everyDays: 2 })], pause: null };
    expect(keys(plan, '2028-02-26', '2028-03-04')).toEqual([
      'a:2028-02-27:1',
      'a:2028-02-29:1',
      'a:2028-03-02:1',
      'a:2028-03-04:1',
    ]);
  });

  it('goes from one phase to the next where they touch, and asks for nothing between two that do not', () => {
    const phases = [
      phase('a', '2026-11-01', '2026-11-03'),
      phase('b', '2026-11-04', '2026-11-05'),
      phase('c', '2026-11-08', null),
    ];
    expect(keys({ phases, pause: null }, '2026-10-30', '2026-11-09')).toEqual([
      'a:2026-11-01:1',
      'a:2026-11-02:1',
      'a:2026-11-03:1',
      'b:2026-11-04:1',
      'b:2026-11-05:1',
      'c:2026-11-08:1',
      'c:2026-11-09:1',
    ]);
  });

  it('asks for nothing in a pause, and keeps the rhythm after it', () => {
    const phases = [phase('a', '2026-11-01', null, { everyDays: 3 })];
    expect(keys({ phases, pause: { from: '2026-11-03', until: '2026-11-08' } }, '2026-11-01', '2026-11-14')).toEqual([
      'a:2026-11-01:1',
      'a:2026-11-10:1',
      'a:2026-11-13:1',
    ]);
    expect(keys({ phases, pause: { from: '2026-11-03', until: null } }, '2026-11-01', '2027-01-14')).toHaveLength(1);
  });

  it('has the day of 23 and of 25 hours when the clocks change', () => {
    const plan = { phases: [phase('a', '2026-01-01', null)], pause: null };
    expect(hours(plan, '2026-03-28')).toEqual([24]);
    expect(hours(plan, '2026-03-29')).toEqual([23]);
    expect(hours(plan, '2026-10-25')).toEqual([25]);
  });

  it('opens at the first moment of a day that has no midnight', () => {
    const plan = { phases: [phase('a', '2018-01-01', null)], pause: null };
    const [session] = dueSessions(plan, '2018-11-04', '2018-11-04', 'America/Sao_Paulo');
    expect(session?.opensAt.toISOString()).toBe('2018-11-04T03:00:00.000Z');
  });

  it('opens the second of a day in the afternoon there, wherever the client has travelled', () => {
    const plan = { phases: [phase('a', '2026-01-01', null, { timesPerDay: 2 })], pause: null };
    const opens = (zone: string) =>
      dueSessions(plan, '2026-07-01', '2026-07-01', zone).map(({ opensAt }) => opensAt.toISOString());
    expect(opens(london)).toEqual(['2026-06-30T23:00:00.000Z', '2026-07-01T13:00:00.000Z']);
    expect(opens('Asia/Tokyo')).toEqual(['2026-06-30T15:00:00.000Z', '2026-07-01T05:00:00.000Z']);
    expect(keys(plan, '2026-07-01', '2026-07-01', 'Asia/Tokyo')).toEqual(keys(plan, '2026-07-01', '2026-07-01'));
  });

  it('refuses more days than a year has', () => {
    expect(() => dueSessions({ phases: [], pause: null }, '2026-01-01', '2027-01-02', london)).toThrow(RangeError);
  });
});

const zones = [london, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia', 'America/Sao_Paulo'];
const anySchedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({
    timesPerDay: fc.integer({ min: 1, max: 12 }),
    daysOfWeek: fc.constant(null),
    everyDays: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({
    timesPerDay: fc.integer({ min: 1, max: 12 }),
    daysOfWeek: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }).map(inWeekOrder),
    everyDays: fc.constant(null),
  }),
);
const anyDay = fc.integer({ min: 0, max: 800 }).map((days) => plusDays('2026-01-01', days));
/** Phases in order, some of which touch, the last with or without an end. */
const anyPhases = fc
  .tuple(
    anyDay,
    fc.array(
      fc.record({ gap: fc.integer({ min: 0, max: 5 }), days: fc.integer({ min: 1, max: 60 }), schedule: anySchedule }),
      { minLength: 1, maxLength: 4 },
    ),
    fc.boolean(),
  )
  .map(([first, parts, isOpen]) => {
    let next = first;
    return parts.map(({ gap, days, schedule }, at) => {
      const startsOn = plusDays(next, gap);
      const endsOn = plusDays(startsOn, days - 1);
      next = plusDays(endsOn, 1);
      return phase(`p${at}`, startsOn, isOpen && at === parts.length - 1 ? null : endsOn, schedule);
    });
  });
const anyPause = fc.option(
  fc
    .tuple(anyDay, fc.option(fc.integer({ min: 0, max: 30 })))
    .map(([from, days]) => ({ from, until: days === null ? null : plusDays(from, days) })),
);
const anyPlan: fc.Arbitrary<PlanDays> = fc.record({ phases: anyPhases, pause: anyPause });
const anyWindow = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 120 }))
  .map(([from, days]) => ({ from, to: plusDays(from, days) }));
const anyZone = fc.constantFrom(...zones);

describe('sessions that are due', () => {
  it('are each due once, in order, within their phase and outside of any pause', () => {
    fc.assert(
      fc.property(anyPlan, anyWindow, anyZone, (plan, { from, to }, zone) => {
        const sessions = dueSessions(plan, from, to, zone);
        expect(new Set(sessions.map(({ key }) => key)).size).toBe(sessions.length);
        for (const [at, { date, phaseKey, opensAt, closesAt }] of sessions.entries()) {
          const own = plan.phases.find(({ key }) => key === phaseKey);
          expect(own && own.startsOn <= date && (own.endsOn === null || date <= own.endsOn)).toBe(true);
          expect(plan.pause !== null && plan.pause.from <= date && date <= (plan.pause.until ?? date)).toBe(false);
          expect(from <= date && date <= to && opensAt < closesAt).toBe(true);
          expect(+(sessions[at + 1]?.opensAt ?? closesAt)).toBeGreaterThanOrEqual(+closesAt);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of a window are the sum of those of its days', () => {
    fc.assert(
      fc.property(anyPlan, anyWindow, anyZone, (plan, { from, to }, zone) => {
        const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => plusDays(from, at));
        expect(dueSessions(plan, from, to, zone)).toEqual(days.flatMap((day) => dueSessions(plan, day, day, zone)));
      }),
      { numRuns: 100 },
    );
  });

  it('before a new version are what they were without it', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyDay, anyWindow, anyZone, (old, changed, day, { from, to }, zone) => {
        const first = { ...old, inForceFrom: '2000-01-01' };
        const second = { ...changed, inForceFrom: day };
        const both = dueSessionsOfVersions([first, second], from, to, zone);
        const past = dueSessions(old, from, to, zone).filter(({ date }) => date < day);
        expect(both.filter(({ date }) => date < day)).toEqual(past.map((session) => ({ ...session, version: first })));
        expect(both.filter(({ date }) => date >= day).every(({ version }) => version === second)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a flare-up', () => {
  const flarePhase = { key: 'f', schedule: { timesPerDay: 1, daysOfWeek: null, everyDays: 2 } };
  const version = (more: object = {}) => ({
    inForceFrom: '2026-11-01',
    phases: [phase('a', '2026-11-02', '2026-11-30')],
    flarePhase,
    pause: null,
    ...more,
  });
  const due = (more: object, flares: { startedOn: string; endedOn: string | null }[]) =>
    dueSessionsOfVersions([version(more)], '2026-11-02', '2026-11-08', london, flares).map(({ key }) => key);
  const planned = (...days: number[]) => days.map((day) => `a:2026-11-0${day}:1`);

  it('puts its phase in place of the others, counted from its first day, until the day that it is over', () => {
    const flares = [{ startedOn: '2026-11-04', endedOn: '2026-11-07' }];
    expect(due({}, flares)).toEqual([...planned(2, 3), 'f:2026-11-04:1', 'f:2026-11-06:1', ...planned(7, 8)]);
  });

  it('goes on while nobody ends it, also where no other phase is', () => {
    const phases = [phase('a', '2026-11-02', '2026-11-03')];
    const flares = [{ startedOn: '2026-11-03', endedOn: null }];
    expect(due({ phases }, flares)).toEqual(['a:2026-11-02:1', 'f:2026-11-03:1', 'f:2026-11-05:1', 'f:2026-11-07:1']);
  });

  it('leaves all as it is without a phase for it, over within its day, and in a pause', () => {
    const flares = [{ startedOn: '2026-11-04', endedOn: null }];
    expect(due({ flarePhase: null }, flares)).toEqual(planned(2, 3, 4, 5, 6, 7, 8));
    expect(due({}, [{ startedOn: '2026-11-04', endedOn: '2026-11-04' }])).toEqual(planned(2, 3, 4, 5, 6, 7, 8));
    expect(due({ pause: { from: '2026-11-04', until: null } }, flares)).toEqual(planned(2, 3));
  });
});
