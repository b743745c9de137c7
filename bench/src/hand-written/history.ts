import { type Adherence, type SessionLog, adherence } from '@reprise/schema/adherence';
import type { AlertFacts } from '@reprise/schema/alert';
import { alertText } from '@reprise/schema/alert/text';

interface Phase {
  readonly times: number;
  readonly days: readonly string[];
  readonly every: number | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly isFlare: boolean;
}
interface Version {
  readonly from: string;
  readonly pausedFrom: string | null;
  readonly pausedUntil: string | null;
  readonly phases: readonly Phase[];
}
/** What \`historyColumns\` selects, with the client's day. */
export interface History {
  readonly today: string;
  readonly versions: readonly Version[] | null;
  readonly flareDays: readonly { readonly from: string; readonly until: string | null }[] | null;
  readonly logs: readonly SessionLog[] | null;
}

const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const DAY = 86_400_000;
const dayNumber = (date: string) => Date.parse(date) / DAY;
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** The days up to one, oldest first. */
const datesUpTo = (today: string, days: number) =>
  Array.from({ length: days }, (_, at) => dateOf(dayNumber(today) - days + 1 + at));

const isPausedOn = ({ pausedFrom, pausedUntil }: Version, date: string) =>
  pausedFrom !== null && pausedFrom <= date && (pausedUntil === null || date <= pausedUntil);

function timesDue({ phases }: Version, flare: { readonly from: string } | undefined, date: string): number {
  const flarePhase = flare && phases.find(({ isFlare }) => isFlare);
  const phase =
    flarePhase ??
    phases.find(({ from, until, isFlare }) => !isFlare && from! <= date && (until === null || date <= until));
  if (!phase) return 0;
  const start = flarePhase ? flare.from : phase.from!;
  const isDue =
    phase.every === null
      ? phase.days.includes(weekdays[new Date(date).getUTCDay()]!)
      : (dayNumber(date) - dayNumber(start)) % phase.every === 0;
  return isDue ? phase.times : 0;
}

/** What became of what was due over so many days. */
export function adherenceOf({ today, versions, flareDays, logs }: History, days: number): Adherence {
  const dates = datesUpTo(today, days);
  const heldOn = new Map(dates.map((date) => [date, versions?.find(({ from }) => from <= date)]));
  const isPaused = (date: string) => {
    const version = heldOn.get(date);
    return version !== undefined && isPausedOn(version, date);
  };
  const due = dates.flatMap((date) => {
    const version = heldOn.get(date);
    if (!version || isPausedOn(version, date)) return [];
    const flare = flareDays?.find(({ from, until }) => from <= date && (until === null || date < until));
    return Array.from({ length: timesDue(version, flare, date) }, () => ({ date }));
  });
  return adherence({ days: dates, today, due, logs: logs ?? [], isPaused });
}

/** A day of pain, as SQL adds it up. */
export interface DayOfPain {
  readonly date: string;
  readonly sum: number;
  readonly count: number;
  readonly min: number;
  readonly max: number;
}
export const painDay = ({ date, sum, count, min, max }: DayOfPain) => ({
  date,
  sum,
  mean: sum / count,
  count,
  min,
  max,
});

interface OpenAlert {
  readonly facts: AlertFacts;
  readonly [column: string]: unknown;
}
/** Puts words to open alerts. */
export const alertsOf = (alerts: readonly OpenAlert[] | null) =>
  (alerts ?? []).map(({ facts, ...alert }) => ({ ...alert, text: alertText(facts) }));
