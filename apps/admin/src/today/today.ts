import { dayAfter, localDay } from './local-day';

/** Something that can be started by the large button. */
export interface Startable {
  readonly phaseKey: string;
  readonly name: string;
  readonly seconds: { readonly min: number; readonly max: number };
  /** Null for a sitting that no day asks for. */
  readonly dueKey: string | null;
  readonly versionId: string;
}

/** A session that the plan asks for. */
export interface DueSession extends Startable {
  readonly dueKey: string;
  readonly date: string;
  readonly nth: number;
  readonly timesOnDay: number;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** A session as it was done, or not. */
export interface DoneSession {
  readonly clientKey: string;
  readonly dueKey: string | null;
  readonly status: 'STARTED' | 'DONE' | 'PARTLY_DONE' | 'SKIPPED';
  readonly date: string;
  readonly isAskedAfter: boolean;
}

/** What is known of a plan for two weeks. */
export interface TodayPlan {
  readonly due: readonly DueSession[];
  /** The last day that `due` knows of. */
  readonly knownUntil: string;
  readonly startsOn: string;
  /** The last day; null goes on. */
  readonly endsOn: string | null;
  readonly pause: { readonly from: string; readonly until: string | null } | null;
  readonly phases: readonly (Omit<Startable, 'dueKey'> & {
    readonly startsOn: string;
    readonly endsOn: string | null;
  })[];
  readonly flarePhase: Omit<Startable, 'dueKey'> | null;
}

export interface TodayFacts {
  readonly timeZone: string;
  readonly plan: TodayPlan | null;
  /** They had a plan before, which has ended. */
  readonly hadPlan: boolean;
  readonly sessions: readonly DoneSession[];
  readonly flare: { readonly key: string; readonly startedAt: string } | null;
  /** A flare was declared or ended on this device, and the plan does not know of it yet. */
  readonly newsOfFlare: 'DECLARED' | 'ENDED' | null;
}

/**
 * NO_PLAN: never had one. ENDED: it is over. NOT_BEGUN: it starts on a later day. PAUSED: nothing is asked for.
 * DUE: something can be done now. LATER: something comes later today. DONE: today's is done. FREE: a day off.
 * UNKNOWN: the page was kept for longer than it knows the plan.
 */
export type TodayState = 'NO_PLAN' | 'ENDED' | 'NOT_BEGUN' | 'PAUSED' | 'DUE' | 'LATER' | 'DONE' | 'FREE' | 'UNKNOWN';

export interface Today {
  readonly state: TodayState;
  readonly day: string;
  /** For the large button. */
  readonly current: Startable | null;
  /** The same, where a day asks for it. */
  readonly planned: DueSession | null;
  /** Its part of the day is over. */
  readonly isOverdue: boolean;
  /** It was begun and not ended. */
  readonly isStarted: boolean;
  readonly later: readonly DueSession[];
  /** Of today's. */
  readonly doneCount: number;
  /** The first one after today. */
  readonly next: DueSession | null;
  /** Something was due yesterday, and nothing of it was done or said. */
  readonly wasMissedYesterday: boolean;
}

/** What a day looks like for a client at a moment, from what was known when the page was made. */
export function todayAt(moment: Date, facts: TodayFacts): Today {
  const day = localDay(moment, facts.timeZone);
  const due = facts.plan?.due ?? [];
  const statusOf = new Map(facts.sessions.map(({ dueKey, status }) => [dueKey, status]));
  const isOpen = ({ dueKey }: DueSession) => (statusOf.get(dueKey) ?? 'STARTED') === 'STARTED';
  const ofToday = due.filter(({ date }) => date === day);
  const open = ofToday.filter(isOpen);
  const begun = open.filter(({ opensAt }) => new Date(opensAt) <= moment);
  const started = begun.find(({ dueKey }) => statusOf.get(dueKey) === 'STARTED');
  const unplanned = unplannedSession(day, facts);
  const planned = unplanned ? null : (started ?? begun.at(-1) ?? null);
  const current = unplanned ?? planned;
  const later = unplanned ? [] : open.filter(({ opensAt }) => new Date(opensAt) > moment);
  const ofYesterday = due.filter(({ date }) => date === dayAfter(day, -1));
  const doneCount = ofToday.length - open.length;
  return {
    state: stateOf(day, facts, { current, later, doneCount }),
    day,
    current,
    planned,
    isOverdue: planned !== null && new Date(planned.closesAt) <= moment,
    isStarted: planned !== null && planned === started,
    later,
    doneCount,
    next: due.find(({ date }) => date > day) ?? null,
    wasMissedYesterday: ofYesterday.length > 0 && ofYesterday.every((one) => isOpen(one) && !statusOf.has(one.dueKey)),
  };
}

function stateOf(day: string, facts: TodayFacts, found: Pick<Today, 'current' | 'later' | 'doneCount'>): TodayState {
  const { plan, hadPlan } = facts;
  if (!plan) return hadPlan ? 'ENDED' : 'NO_PLAN';
  if (found.current) return 'DUE';
  if (found.later.length > 0) return 'LATER';
  if (found.doneCount > 0) return 'DONE';
  if (day < plan.startsOn) return 'NOT_BEGUN';
  if (plan.endsOn !== null && plan.endsOn < day) return 'ENDED';
  if (isWithin(plan.pause && { startsOn: plan.pause.from, endsOn: plan.pause.until }, day)) return 'PAUSED';
  return day > plan.knownUntil ? 'UNKNOWN' : 'FREE';
}

/** Until the plan knows of a flare, or of its end, what belongs to the day can be done without being asked for. */
function unplannedSession(day: string, { plan, newsOfFlare }: TodayFacts): Startable | null {
  if (!plan || !plan.flarePhase || !newsOfFlare) return null;
  const phase = newsOfFlare === 'DECLARED' ? plan.flarePhase : plan.phases.find((one) => isWithin(one, day));
  return phase ? { ...phase, dueKey: null } : null;
}

function isWithin(days: { readonly startsOn: string; readonly endsOn: string | null } | null, day: string): boolean {
  return days !== null && days.startsOn <= day && (days.endsOn === null || day <= days.endsOn);
}

/** The session of the last two days before today after which nobody said how the morning was; the latest one. */
export function morningSession(day: string, sessions: readonly DoneSession[]): DoneSession | null {
  const done = sessions.filter(
    ({ status, date }) => (status === 'DONE' || status === 'PARTLY_DONE') && date < day && date >= dayAfter(day, -2),
  );
  const last = done.toSorted((one, other) => one.date.localeCompare(other.date)).at(-1);
  return last && !done.some(({ date, isAskedAfter }) => date === last.date && isAskedAfter) ? last : null;
}
