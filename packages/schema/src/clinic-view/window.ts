import { DUE_DAYS_MAX } from '../plan/due-sessions.ts';
import { type LocalDate, daysBetween, isLocalDate, plusDays } from '../plan/local-date.ts';

/** The windows that are offered, in weeks. */
export const viewWeeks = [4, 12, 26, 52] as const;
const USUAL_WEEKS = 12;
const WEEKS_MAX = Math.floor(DUE_DAYS_MAX / 7);

/** Whole weeks, Monday to Sunday, all of them over. */
export interface ViewWindow {
  readonly from: LocalDate;
  /** The last day, a Sunday. */
  readonly to: LocalDate;
}

export interface AskedWindow {
  readonly from?: LocalDate | null | undefined;
  readonly to?: LocalDate | null | undefined;
  readonly weeks?: number | null | undefined;
}

/** 0 is a Monday: the first day of all calendars' counting is a Thursday. */
const weekdayOf = (day: LocalDate) => (((daysBetween('1970-01-01', day) + 3) % 7) + 7) % 7;
const mondayOf = (day: LocalDate) => plusDays(day, -weekdayOf(day));

/**
 * The weeks that are looked at: those that the asked days lie in, or so many that are over; null for days that
 * no week holds, for none that are over, and for more than a year. Days are not told apart within a week, so
 * that two windows differ by a week at least.
 */
export function viewWindow({ from, to, weeks }: AskedWindow, today: LocalDate): ViewWindow | null {
  const lastSunday = plusDays(mondayOf(today), -1);
  if ([from, to].some((day) => day != null && !isLocalDate(day))) return null;
  if (weeks != null && !(Number.isInteger(weeks) && 1 <= weeks && weeks <= WEEKS_MAX)) return null;
  const asked = to == null ? lastSunday : plusDays(mondayOf(to), 6);
  const last = asked < lastSunday ? asked : lastSunday;
  const first = from == null ? plusDays(last, 1 - 7 * (weeks ?? USUAL_WEEKS)) : mondayOf(from);
  const days = daysBetween(first, last) + 1;
  return days > 0 && days <= WEEKS_MAX * 7 ? { from: first, to: last } : null;
}
