import { describe, expect, it } from 'vitest';
import { type DoneSession, type DueSession, morningSession, type TodayFacts, type TodayPlan, todayAt } from './today';
import { withPending } from './with-pending';

const base = { phaseKey: 'usual', name: 'Back basics', seconds: { min: 600, max: 900 }, versionId: 'v1' };
const flarePhase = { ...base, phaseKey: 'flare', name: 'Gentle' };

function aDue(date: string, nth = 1, timesOnDay = 1, opens = '00:00', closes = '24:00'): DueSession {
  const at = (time: string) =>
    time === '24:00' ? new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString() : `${date}T${time}:00.000Z`;
  return {
    ...base,
    dueKey: `usual:${date}:${nth}`,
    date,
    nth,
    timesOnDay,
    opensAt: at(opens),
    closesAt: at(closes),
  };
}

function aPlan(due: readonly DueSession[], plan: Partial<TodayPlan> = {}): TodayPlan {
  return {
    due,
    knownUntil: '2026-12-05',
    startsOn: '2026-11-01',
    endsOn: null,
    pause: null,
    phases: [{ ...base, startsOn: '2026-11-01', endsOn: null }],
    flarePhase: null,
    ...plan,
  };
}

const facts = (plan: TodayPlan | null, more: Partial<TodayFacts> = {}): TodayFacts => ({
  timeZone: 'UTC',
  plan,
  hadPlan: false,
  sessions: [],
  flare: null,
  newsOfFlare: null,
  ...more,
});
const aSession = (dueKey: string, status: DoneSession['status'], more: Partial<DoneSession> = {}): DoneSession => ({
  clientKey: `of ${dueKey}`,
  dueKey,
  status,
  date: dueKey.split(':')[1] ?? '',
  isAskedAfter: false,
  ...more,
});
const noon = new Date('2026-11-21T12:00:00Z');

describe('what a client is asked for today', () => {
  it('is what the plan asks for on the day that it is where they live', () => {
    const plan = aPlan([aDue('2026-11-21'), aDue('2026-11-22')]);
    const late = new Date('2026-11-21T11:30:00Z');
    expect(todayAt(late, facts(plan)).current).toMatchObject({ dueKey: 'usual:2026-11-21:1' });
    expect(todayAt(late, facts(plan, { timeZone: 'Pacific/Auckland' })).day).toBe('2026-11-22');
    expect(todayAt(late, facts(plan, { timeZone: 'Pacific/Honolulu' })).day).toBe('2026-11-21');
  });

  it('is one of several a day: the one whose time it is, and those that come later', () => {
    const day = [aDue('2026-11-21', 1, 3, '00:00', '11:00'), aDue('2026-11-21', 2, 3, '11:00', '17:00')];
    const plan = aPlan([...day, aDue('2026-11-21', 3, 3, '17:00')]);
    const today = todayAt(noon, facts(plan));
    expect(today).toMatchObject({ state: 'DUE', current: { nth: 2 }, isOverdue: false });
    expect(today.later.map(({ nth }) => nth)).toEqual([3]);
  });

  it('is an earlier one while nothing else is due: overdue, and still welcome', () => {
    const plan = aPlan([aDue('2026-11-21', 1, 2, '00:00', '11:00'), aDue('2026-11-21', 2, 2, '14:00')]);
    expect(todayAt(noon, facts(plan))).toMatchObject({ state: 'DUE', current: { nth: 1 }, isOverdue: true });
  });

  it('goes on with what was begun, and not with what was done or skipped', () => {
    const plan = aPlan([aDue('2026-11-21', 1, 2, '00:00', '11:00'), aDue('2026-11-21', 2, 2, '11:00')]);
    const [first, second] = ['usual:2026-11-21:1', 'usual:2026-11-21:2'] as const;
    const begun = todayAt(noon, facts(plan, { sessions: [aSession(first, 'STARTED')] }));
    expect(begun).toMatchObject({ current: { nth: 1 }, isStarted: true });
    const done = todayAt(noon, facts(plan, { sessions: [aSession(first, 'SKIPPED'), aSession(second, 'DONE')] }));
    expect(done).toMatchObject({ state: 'DONE', current: null, doneCount: 2 });
  });

  it('says when next where nothing is due', () => {
    const plan = aPlan([aDue('2026-11-20'), aDue('2026-11-23')]);
    const today = todayAt(noon, facts(plan));
    expect(today).toMatchObject({ state: 'FREE', next: { date: '2026-11-23' }, wasMissedYesterday: true });
    const skipped = [aSession('usual:2026-11-20:1', 'SKIPPED')];
    expect(todayAt(noon, facts(plan, { sessions: skipped })).wasMissedYesterday).toBe(false);
  });

  it('knows plans that have not begun, are paused, have ended, are none, or are no longer known', () => {
    const stateOf = (...args: Parameters<typeof facts>) => todayAt(noon, facts(...args)).state;
    expect(stateOf(null)).toBe('NO_PLAN');
    expect(stateOf(null, { hadPlan: true })).toBe('ENDED');
    expect(stateOf(aPlan([], { startsOn: '2026-11-25' }))).toBe('NOT_BEGUN');
    expect(stateOf(aPlan([], { endsOn: '2026-11-20' }))).toBe('ENDED');
    expect(stateOf(aPlan([], { pause: { from: '2026-11-20', until: null } }))).toBe('PAUSED');
    expect(stateOf(aPlan([], { pause: { from: '2026-11-20', until: '2026-11-20' } }))).toBe('FREE');
    expect(stateOf(aPlan([], { knownUntil: '2026-11-20' }))).toBe('UNKNOWN');
  });
});

describe('what this device has recorded', () => {
  const plan = aPlan([aDue('2026-11-21'), aDue('2026-11-22')], { flarePhase });
  const at = '2026-11-21T11:00:00Z';
  const start = { startSession: { clientKey: 'k', planVersionId: 'v1', phaseKey: 'usual', startedAt: at } };
  const declare = { declareFlare: { clientKey: 'f', startedAt: at } };

  it('counts at once: a session that was begun, ended or skipped', () => {
    const begun = { startSession: { ...start.startSession, dueKey: 'usual:2026-11-21:1' } };
    const ended = { finishSession: { clientKey: 'e', sessionKey: 'k', finishedAt: at } };
    expect(todayAt(noon, withPending(facts(plan), [begun])).isStarted).toBe(true);
    expect(todayAt(noon, withPending(facts(plan), [begun, ended])).state).toBe('DONE');
    const skip = { clientKey: 's', planVersionId: 'v1', phaseKey: 'usual', dueKey: 'usual:2026-11-21:1' };
    const skipped = { skipSession: { ...skip, reason: 'PAIN', skippedAt: at } } as const;
    expect(todayAt(noon, withPending(facts(plan), [skipped])).state).toBe('DONE');
  });

  it('switches to the gentler phase when a flare is declared, and back when it has ended', () => {
    const declared = withPending(facts(plan), [declare]);
    expect(todayAt(noon, declared).current).toMatchObject({ phaseKey: 'flare', dueKey: null });
    const end = { endFlare: { clientKey: 'e', flareKey: 'f', endedAt: at } };
    expect(todayAt(noon, withPending(declared, [end])).current).toMatchObject({ dueKey: 'usual:2026-11-21:1' });
    const known = facts(aPlan([], { flarePhase }), { flare: { key: 'f', startedAt: at } });
    expect(todayAt(noon, withPending(known, [end])).current).toMatchObject({ phaseKey: 'usual', dueKey: null });
  });

  it('leaves the plan as it is in a flare where it has no gentler phase', () => {
    const declared = withPending(facts(aPlan(plan.due)), [declare]);
    expect(declared.flare).not.toBeNull();
    expect(todayAt(noon, declared).current).toMatchObject({ phaseKey: 'usual' });
  });
});

describe('the question on the morning after', () => {
  it('is about the last session of the two days before, once', () => {
    const sessions = [aSession('usual:2026-11-19:1', 'DONE'), aSession('usual:2026-11-20:1', 'PARTLY_DONE')];
    expect(morningSession('2026-11-21', sessions)?.date).toBe('2026-11-20');
    expect(morningSession('2026-11-22', sessions)?.date).toBe('2026-11-20');
    expect(morningSession('2026-11-23', sessions)).toBeNull();
    const answered = sessions.map((one) => ({ ...one, isAskedAfter: one.date === '2026-11-20' }));
    expect(morningSession('2026-11-21', answered)).toBeNull();
  });

  it('is not asked after what was skipped, nor on the same day', () => {
    expect(morningSession('2026-11-21', [aSession('usual:2026-11-20:1', 'SKIPPED')])).toBeNull();
    expect(morningSession('2026-11-21', [aSession('usual:2026-11-21:1', 'DONE')])).toBeNull();
  });

  it('is answered by a score that this device has recorded', () => {
    const yesterday = aSession('usual:2026-11-20:1', 'DONE', { clientKey: 'k' });
    const score = { clientKey: 'p', intensity: 3, moment: 'NEXT_MORNING', recordedAt: '', sessionKey: 'k' } as const;
    const { sessions } = withPending(facts(null, { sessions: [yesterday] }), [{ recordPainScore: score }]);
    expect(morningSession('2026-11-21', sessions)).toBeNull();
  });
});
