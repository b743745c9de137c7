const DAY = 24 * 60 * 60 * 1000;

/** A day of the calendar as ISO 8601 writes it. */
export type Day = string;

/** The day that is so many days after another. */
export const plusDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The days from one to another. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** A day as a column without a time holds it. */
export const dayColumn = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** The day that it is somewhere. */
export const dayAt = (moment: Date, timeZone: string): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);

const formats = new Map<string, Intl.DateTimeFormat>();

function minutesOff(moment: Date, timeZone: string): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' });
  formats.set(timeZone, format);
  return Math.round((Date.parse(`${format.format(moment).replace(' ', 'T')}Z`) - moment.getTime()) / 60_000);
}

/** The moment at which it is so many minutes after midnight of a day somewhere. */
export function momentOf(day: Day, minutes: number, timeZone: string): Date {
  const asThere = new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000);
  return new Date(asThere.getTime() - minutesOff(asThere, timeZone) * 60_000);
}
