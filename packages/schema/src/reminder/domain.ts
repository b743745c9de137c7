import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../plan/local-date.ts';

/** When and how a client wants to be reminded; quiet unless they say so. */
export interface ReminderSettings {
  readonly isOn: boolean;
  /** Where the client lives, HH:MM, in the order of the day. */
  readonly times: readonly string[];
  /** After how many minutes to remind once more when nothing was recorded; null never does. */
  readonly secondAfterMinutes: number | null;
  /** Whether a mail is written where no device takes messages. */
  readonly byMail: boolean;
}

export const quietReminders: ReminderSettings = {
  isOn: false,
  times: ['09:00'],
  secondAfterMinutes: null,
  byMail: true,
};

export const REMINDER_TIMES_MAX = 6;
/** Of the second reminder, in minutes after the first. */
export const SECOND_AFTER_MIN = 30;
export const SECOND_AFTER_MAX = 480;
/** A reminder that could not go in time, in minutes after it, is not made up for: it would be about the past. */
const LATE_MINUTES = 60;

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with settings, each with what to do about it. */
export function reminderProblems({ isOn, times, secondAfterMinutes }: ReminderSettings) {
  const problems: { readonly field: string; readonly message: string }[] = [];
  if (!times.every((time) => timePattern.test(time)) || new Set(times).size < times.length)
    problems.push({ field: 'times', message: 'Give different times of a day, such as 08:30.' });
  if (times.length > REMINDER_TIMES_MAX || (isOn && times.length === 0))
    problems.push({ field: 'times', message: `Give one to ${REMINDER_TIMES_MAX} times.` });
  if (secondAfterMinutes !== null && (secondAfterMinutes < SECOND_AFTER_MIN || secondAfterMinutes > SECOND_AFTER_MAX))
    problems.push({
      field: 'secondAfterMinutes',
      message: `Remind again after ${SECOND_AFTER_MIN} to ${SECOND_AFTER_MAX} minutes, or not at all.`,
    });
  return problems;
}

/** One reminder that a client is to get now. */
export interface DueReminder {
  readonly day: LocalDate;
  readonly time: string;
  readonly nth: 1 | 2;
}

/** What of a day decides whether somebody is reminded. */
export interface DayOfClient {
  /** Sessions that are due on a day, each with when it opens, and whether anything was recorded of it. */
  readonly sessions: readonly { readonly date: LocalDate; readonly opensAt: Date; readonly isRecorded: boolean }[];
}

/**
 * The reminders whose time has come and is not long past. The first goes while something that is due and open has
 * nothing recorded; the second only when nothing at all was recorded on that day.
 */
export function dueReminders(
  settings: ReminderSettings,
  { sessions }: DayOfClient,
  now: Date,
  timeZone: string,
): readonly DueReminder[] {
  if (!settings.isOn) return [];
  const moment = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  const day = moment.toZonedDateTimeISO(timeZone).toPlainDate();
  const ofDay = sessions.filter(({ date }) => date === day.toString());
  const isOpen = ofDay.some(({ opensAt, isRecorded }) => !isRecorded && opensAt <= now);
  if (!isOpen) return [];
  const isUntouched = ofDay.every(({ isRecorded }) => !isRecorded);
  return settings.times.flatMap((time) => {
    const first = day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
    const second = settings.secondAfterMinutes === null ? null : first.add({ minutes: settings.secondAfterMinutes });
    const reminder = { day: day.toString(), time };
    return [
      ...(isNow(first, moment) ? [{ ...reminder, nth: 1 } as const] : []),
      ...(second && isUntouched && isNow(second, moment) ? [{ ...reminder, nth: 2 } as const] : []),
    ];
  });
}

function isNow(at: Temporal.Instant, now: Temporal.Instant): boolean {
  const minutes = at.until(now).total('minutes');
  return minutes >= 0 && minutes < LATE_MINUTES;
}
