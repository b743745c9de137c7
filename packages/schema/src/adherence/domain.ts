import { byDate } from '../plan/by-date.ts';
import type { LocalDate } from '../plan/local-date.ts';

/** What became of a session, as its record says. */
export type SessionStatus = 'STARTED' | 'DONE' | 'PARTLY_DONE' | 'SKIPPED';

/** The record of one session. */
export interface SessionLog {
  /** The day it belongs to, where the client lives: of the session that was due, else when it began. */
  readonly date: LocalDate;
  /** The session that it answers; null for one that nobody asked for. */
  readonly dueKey: string | null;
  readonly status: SessionStatus;
  readonly isForPain: boolean;
  /** Whether any item of it was recorded: what was begun and never finished was then done in part. */
  readonly hasItems: boolean;
}

/** Sessions counted by what became of them. */
export interface AdherenceCounts {
  /** Asked for, and over: those of today that are still to come are not in it. */
  readonly due: number;
  readonly done: number;
  readonly partlyDone: number;
  readonly skippedForPain: number;
  readonly skippedOther: number;
  /** Due, over, and nothing was heard of it. */
  readonly missed: number;
  /** Due today and still to come. */
  readonly open: number;
  /** Done, or partly, beyond what was asked for. */
  readonly extra: number;
}

export interface AdherenceDay extends AdherenceCounts {
  readonly date: LocalDate;
  readonly isPaused: boolean;
}

export interface Adherence extends AdherenceCounts {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Of what was due, the share that was done in full; null when nothing was due. */
  readonly share: number | null;
  /** Every day of the window, also those on which nothing was due. */
  readonly days: readonly AdherenceDay[];
}

/** What adherence is counted from. */
export interface AdherenceRecords {
  readonly days: readonly LocalDate[];
  readonly today: LocalDate;
  /** One element for each session that was due, through all versions of all plans. */
  readonly due: readonly { readonly date: LocalDate }[];
  readonly logs: readonly SessionLog[];
  readonly isPaused: (date: LocalDate) => boolean;
}

/** How many of a day's records stand for what; those of sessions that were opened alone stand for nothing. */
export interface DayOutcomes {
  readonly done: number;
  readonly partlyDone: number;
  readonly skippedForPain: number;
  readonly skippedOther: number;
}
type Outcome = keyof DayOutcomes;

function outcomeOf({ status, isForPain, hasItems }: SessionLog): Outcome | null {
  if (status === 'DONE') return 'done';
  if (status === 'PARTLY_DONE') return 'partlyDone';
  if (status === 'SKIPPED') return isForPain ? 'skippedForPain' : 'skippedOther';
  return hasItems ? 'partlyDone' : null;
}

/** Counts a day's records: a session is skipped once at most, for pain if ever, and not when it was done too. */
export function dayOutcomes(logs: readonly SessionLog[]): DayOutcomes {
  const known = logs.flatMap((log) => {
    const outcome = outcomeOf(log);
    return outcome === null ? [] : [{ outcome, dueKey: log.dueKey, isSkip: log.status === 'SKIPPED' }];
  });
  const fulfilled = known.filter(({ isSkip }) => !isSkip);
  const answered = new Set(fulfilled.map(({ dueKey }) => dueKey));
  const loose = known.filter(({ isSkip, dueKey }) => isSkip && dueKey === null);
  const skips = new Map<string, Outcome>();
  for (const { outcome, dueKey, isSkip } of known) {
    if (!isSkip || dueKey === null || answered.has(dueKey)) continue;
    if (skips.get(dueKey) !== 'skippedForPain') skips.set(dueKey, outcome);
  }
  const all = [...[...fulfilled, ...loose].map(({ outcome }) => outcome), ...skips.values()];
  const count = (of: Outcome) => all.filter((outcome) => outcome === of).length;
  return {
    done: count('done'),
    partlyDone: count('partlyDone'),
    skippedForPain: count('skippedForPain'),
    skippedOther: count('skippedOther'),
  };
}

/**
 * The counts of one day. Its records fill what was due, the best first, whichever version of the plan they
 * were made under: a plan that is edited after somebody has done their session does not make them miss it.
 */
export function adherenceOfDay(due: number, outcomes: DayOutcomes, isOver: boolean): AdherenceCounts {
  let left = due;
  const take = (outcome: Outcome) => {
    const taken = Math.min(left, outcomes[outcome]);
    left -= taken;
    return taken;
  };
  const done = take('done');
  const partlyDone = take('partlyDone');
  const skippedForPain = take('skippedForPain');
  const skippedOther = take('skippedOther');
  return {
    due: isOver ? due : due - left,
    done,
    partlyDone,
    skippedForPain,
    skippedOther,
    missed: isOver ? left : 0,
    open: isOver ? 0 : left,
    extra: outcomes.done + outcomes.partlyDone - done - partlyDone,
  };
}

const NOTHING: AdherenceCounts = {
  due: 0,
  done: 0,
  partlyDone: 0,
  skippedForPain: 0,
  skippedOther: 0,
  missed: 0,
  open: 0,
  extra: 0,
};

/** Adds up counts, and gives the share that was done: done / due, null when nothing was due. */
function adherenceTotal(days: readonly AdherenceCounts[]): AdherenceCounts & { readonly share: number | null } {
  const total = days.reduce(
    (sum, day) => ({
      due: sum.due + day.due,
      done: sum.done + day.done,
      partlyDone: sum.partlyDone + day.partlyDone,
      skippedForPain: sum.skippedForPain + day.skippedForPain,
      skippedOther: sum.skippedOther + day.skippedOther,
      missed: sum.missed + day.missed,
      open: sum.open + day.open,
      extra: sum.extra + day.extra,
    }),
    NOTHING,
  );
  return { ...total, share: total.due > 0 ? total.done / total.due : null };
}

/**
 * Adherence over days: done / due, with what was missed, skipped for pain, and not due kept apart. A record
 * of before or after the window is left out, for what it answers lies there too. [adherence-low]
 */
export function adherence({ days, today, due, logs, isPaused }: AdherenceRecords): Adherence {
  const dueOn = byDate(due);
  const logsOn = byDate(logs);
  const counted = days.map((date) => ({
    date,
    isPaused: isPaused(date),
    ...adherenceOfDay(dueOn.get(date)?.length ?? 0, dayOutcomes(logsOn.get(date) ?? []), date < today),
  }));
  return adherenceOfDays(counted, today);
}

/** Puts the counts of days, oldest first, together. */
export function adherenceOfDays(days: readonly AdherenceDay[], today: LocalDate): Adherence {
  return { from: days[0]?.date ?? today, to: days.at(-1)?.date ?? today, ...adherenceTotal(days), days };
}
