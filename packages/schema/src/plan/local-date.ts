import { Temporal } from 'temporal-polyfill';

/** A day of the calendar without a time or a zone, as ISO 8601 writes it: `2026-11-21`. */
export type LocalDate = string;

/** Says whether a text is a day that the calendar has. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** Says whether a text names a zone of the IANA database, such as `Europe/London`. */
export function isTimeZone(text: string): boolean {
  try {
    return Temporal.ZonedDateTime.from(`2000-01-01[${text}]`).timeZoneId.length > 0 && /^[A-Za-z]/.test(text);
  } catch {
    return false;
  }
}

/** The day that is so many days after another; before it, when the number is negative. */
export function plusDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The days from one day to another: 0 for the same, negative when the other is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** The day that it is somewhere at a moment. */
export function localDateAt(moment: Date, timeZone: string): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The moment at which a day begins somewhere, which is not midnight where clocks jump over it. */
export function startOfDay(date: LocalDate, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds);
}
