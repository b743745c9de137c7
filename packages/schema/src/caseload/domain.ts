import { type AlertRule, alertUrgency } from '../alert/domain.ts';
import { ANSWERS_MIN, type PainWeek } from '../pain-trend/domain.ts';
import { type LocalDate, daysBetween } from '../plan/local-date.ts';

/** Why somebody should look at a client, the most pressing first. */
export const needKinds = ['ALERT', 'RISING', 'SILENT', 'RUNNING_OUT', 'NONE'] as const;
export type NeedKind = (typeof needKinds)[number];

/** Days before the end of a plan from which on it is said to run out. */
export const RUNNING_OUT_DAYS = 7;

/** What a client's place in the caseload is told from. */
export interface NeedFacts {
  readonly today: LocalDate;
  /** The rule of the most urgent open alert, and the day of the latest one of that rule; null without any. */
  readonly rule: AlertRule | null;
  /** Resting pain over the 7 days up to today, and over the 7 before. */
  readonly week: Pick<PainWeek, 'mean' | 'answers'>;
  readonly before: Pick<PainWeek, 'mean' | 'answers'>;
  readonly risingBy: number;
  /** Whether a plan is going on that is not paused. */
  readonly isGoingOn: boolean;
  /** When something was last recorded, else when the plan began; null without both. */
  readonly lastOn: LocalDate | null;
  readonly silentDays: number;
  /** The last day of the plan; null when it has none. */
  readonly endsOn: LocalDate | null;
}

/** What a difference of two means may miss a threshold by, for how computers count. */
const ROUNDING = 1e-9;

/** Why somebody should look at a client: the most pressing reason. */
export function needOf(facts: NeedFacts): NeedKind {
  if (facts.rule !== null) return 'ALERT';
  if (isRising(facts)) return 'RISING';
  if (isSilent(facts)) return 'SILENT';
  return isRunningOut(facts) ? 'RUNNING_OUT' : 'NONE';
}

function isRising({ week, before, risingBy }: NeedFacts): boolean {
  if (week.mean === null || before.mean === null) return false;
  const isEnough = week.answers >= ANSWERS_MIN && before.answers >= ANSWERS_MIN;
  return isEnough && week.mean - before.mean >= risingBy - ROUNDING;
}

function isSilent({ isGoingOn, lastOn, today, silentDays }: NeedFacts): boolean {
  return isGoingOn && lastOn !== null && daysBetween(lastOn, today) > silentDays;
}

function isRunningOut({ isGoingOn, endsOn, today }: NeedFacts): boolean {
  return isGoingOn && endsOn !== null && daysBetween(today, endsOn) <= RUNNING_OUT_DAYS;
}

/** Where a client stands in order of need: smaller wants to be seen first. */
export function needRank(facts: NeedFacts): number {
  const kind = needOf(facts);
  return kind === 'ALERT' && facts.rule ? alertUrgency(facts.rule) : 10 * needKinds.indexOf(kind);
}

/** Says in words why somebody should look at a client; alerts say it themselves. */
export function needText(facts: NeedFacts): string | null {
  const { week, before, lastOn, today, endsOn } = facts;
  switch (needOf(facts)) {
    case 'RISING':
      return `Resting pain is up from ${oneDecimal(before.mean)} to ${oneDecimal(week.mean)} in a week`;
    case 'SILENT':
      return `Nothing recorded for ${counted(daysBetween(lastOn ?? today, today))}`;
    case 'RUNNING_OUT': {
      const left = daysBetween(today, endsOn ?? today);
      if (left < 0) return 'The plan has run out';
      return left === 0 ? 'The plan ends today' : `The plan ends in ${counted(left)}`;
    }
    case 'ALERT':
    case 'NONE':
      return null;
  }
}

const oneDecimal = (value: number | null) => String(Math.round((value ?? 0) * 10) / 10);
const counted = (days: number) => `${days} day${days === 1 ? '' : 's'}`;
