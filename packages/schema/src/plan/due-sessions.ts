import { Temporal } from 'temporal-polyfill';
import { type Schedule, weekdays } from '../schedule/domain.ts';
import type { FlarePhase, Pause, PlanContent, PlanPhase } from './domain.ts';
import { type LocalDate, daysBetween } from './local-date.ts';

/** One session that a client is asked to do. */
export interface DueSession {
  /** The same for the same session however often it is computed: the phase, the day, and which of the day. */
  readonly key: string;
  readonly phaseKey: string;
  readonly date: LocalDate;
  /** Which of the day's sessions, from 1. */
  readonly nth: number;
  readonly timesOnDay: number;
  /** When it becomes due: the day's first with the day, others when their share of it begins. */
  readonly opensAt: Date;
  /** When the next one's share of the day begins, or the next day; not itself part of it. */
  readonly closesAt: Date;
}

/** What the days of a plan depend on. */
export interface PlanDays extends Pick<PlanContent, 'phases' | 'pause'> {
  /** What is due in place of the phases while a flare-up is on. */
  readonly flarePhase?: Pick<FlarePhase, 'key' | 'schedule'> | null;
}

/** The days of a flare-up: the one that it was declared on, up to the one that it was said to be over on, not included. */
export interface FlareDays {
  readonly startedOn: LocalDate;
  /** Null while it is on. */
  readonly endedOn: LocalDate | null;
}

/** The most days that are computed at once: a leap year. */
export const DUE_DAYS_MAX = 366;

/** Where the waking hours of a day begin and end, in minutes; several sessions share them evenly. */
const WAKING_FROM = 6 * 60;
const WAKING_UNTIL = 22 * 60;

/**
 * Gives the sessions that a plan version asks for, from one day to another, both included, in the order of
 * time. A day is the client's own, in their IANA time zone: of 23, 24 or 25 hours.
 *
 * @throws RangeError when more than `DUE_DAYS_MAX` days are asked for
 */
export function dueSessions(plan: PlanDays, from: LocalDate, to: LocalDate, timeZone: string): readonly DueSession[] {
  return daysOf(from, to).flatMap((date) => sessionsOn(plan, date, timeZone));
}

/** A version of a plan, and the first day that it holds for. */
export interface PlanVersionInForce extends PlanDays {
  readonly inForceFrom: LocalDate;
}

/**
 * Gives the sessions that a plan asked for through all its versions, oldest first: each day's from the
 * latest version that held on it. A later version never changes a day before it came into force. While a
 * flare-up is on, the phase for it is due in place of the others, where a version has one.
 *
 * @throws RangeError when more than `DUE_DAYS_MAX` days are asked for
 */
export function dueSessionsOfVersions<Version extends PlanVersionInForce>(
  versions: readonly Version[],
  from: LocalDate,
  to: LocalDate,
  timeZone: string,
  flares: readonly FlareDays[] = [],
): readonly (DueSession & { readonly version: Version })[] {
  return daysOf(from, to).flatMap((date) => {
    const version = versions.findLast(({ inForceFrom }) => inForceFrom <= date);
    return version ? sessionsOn(version, date, timeZone, flares).map((session) => ({ ...session, version })) : [];
  });
}

function daysOf(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const count = daysBetween(from, to) + 1;
  if (count > DUE_DAYS_MAX) throw new RangeError(`${count} days are more than ${DUE_DAYS_MAX}`);
  const first = Temporal.PlainDate.from(from);
  return Array.from({ length: Math.max(0, count) }, (_, days) => first.add({ days }).toString());
}

function sessionsOn(
  { phases, flarePhase, pause }: PlanDays,
  date: LocalDate,
  timeZone: string,
  flares: readonly FlareDays[] = [],
): readonly DueSession[] {
  if (isPaused(pause, date)) return [];
  const flare = flarePhase && flareOn(flares, date);
  const phase = flare ? { ...flarePhase, startsOn: flare.startedOn } : phaseOn(phases, date);
  if (!phase || !isDueOn(phase.schedule, phase.startsOn, date)) return [];
  const { timesPerDay } = phase.schedule;
  const day = Temporal.PlainDate.from(date);
  const opens = Array.from({ length: timesPerDay }, (_, at) => openingOf(day, at, timesPerDay, timeZone));
  const end = momentOf(day.add({ days: 1 }).toZonedDateTime(timeZone));
  return opens.map((opensAt, at) => ({
    key: `${phase.key}:${date}:${at + 1}`,
    phaseKey: phase.key,
    date,
    nth: at + 1,
    timesOnDay: timesPerDay,
    opensAt,
    closesAt: opens[at + 1] ?? end,
  }));
}

/** The phase that a day lies in; null between phases, before the first and after the last. */
export function phaseOn<Phase extends Pick<PlanPhase, 'startsOn' | 'endsOn'>>(
  phases: readonly Phase[],
  date: LocalDate,
): Phase | null {
  return phases.find(({ startsOn, endsOn }) => startsOn <= date && (endsOn === null || date <= endsOn)) ?? null;
}

/** The flare-up that a day lies in, the earliest of them; null on the day that it ends and on all others. */
function flareOn(flares: readonly FlareDays[], date: LocalDate): FlareDays | null {
  const on = flares.filter(({ startedOn, endedOn }) => startedOn <= date && (endedOn === null || date < endedOn));
  return on.toSorted((one, other) => (one.startedOn < other.startedOn ? -1 : 1))[0] ?? null;
}

/** Says whether a day lies in a pause. */
export function isPaused(pause: Pause | null, date: LocalDate): boolean {
  return pause !== null && pause.from <= date && (pause.until === null || date <= pause.until);
}

/** Says whether sessions are due on a day; days are counted from the first one of the phase. */
export function isDueOn({ daysOfWeek, everyDays }: Schedule, startsOn: LocalDate, date: LocalDate): boolean {
  if (daysOfWeek === null) return everyDays !== null && daysBetween(startsOn, date) % everyDays === 0;
  const weekday = weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1];
  return weekday !== undefined && daysOfWeek.includes(weekday);
}

/** A moment that the clock leaves out or has twice is taken as the calendar's standard says: the later, the earlier. */
function openingOf(day: Temporal.PlainDate, at: number, timesPerDay: number, timeZone: string): Date {
  if (at === 0) return momentOf(day.toZonedDateTime(timeZone));
  const minutes = Math.round(WAKING_FROM + (at * (WAKING_UNTIL - WAKING_FROM)) / timesPerDay);
  const plainTime = new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);
  return momentOf(day.toZonedDateTime({ timeZone, plainTime }));
}

function momentOf(zoned: Temporal.ZonedDateTime): Date {
  return new Date(zoned.epochMilliseconds);
}
