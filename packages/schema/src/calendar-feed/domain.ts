import { Temporal } from 'temporal-polyfill';
import type { DueSession } from '../plan/due-sessions.ts';

/** How far a calendar looks ahead and back, in days. */
export const FEED_DAYS_AHEAD = 60;
export const FEED_DAYS_BACK = 14;

/** When a calendar shows the first session of a day that has no time of its own. */
const FIRST_HOUR = 9;

/**
 * When a calendar shows a session: at the client's reminder of that number, else when its share of the day begins;
 * the first of the day would begin at midnight, and is shown in the morning.
 */
export function calendarMoment(
  { date, nth, opensAt }: Pick<DueSession, 'date' | 'nth' | 'opensAt'>,
  reminderTimes: readonly string[],
  timeZone: string,
): Date {
  const time = reminderTimes[nth - 1];
  if (!time && nth > 1) return opensAt;
  const plainTime = time ? Temporal.PlainTime.from(time) : new Temporal.PlainTime(FIRST_HOUR);
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds);
}
