import type { LocalDate } from '@reprise/schema/plan/local-date';

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const weekdayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** A day as a person writes it: `2 Nov 2026`. */
export function dayInWords(day: LocalDate): string {
  return format.format(new Date(day));
}

/** A day with its name: `Monday 2 November`. */
export function weekdayInWords(day: LocalDate): string {
  return weekdayFormat.format(new Date(day));
}

/** From when to when: `2 Nov 2026 to 29 Nov 2026`, `from 2 Nov 2026 until changed`. */
export function spanInWords(startsOn: LocalDate, endsOn: LocalDate | null): string {
  return endsOn === null
    ? `from ${dayInWords(startsOn)} until it is changed`
    : `${dayInWords(startsOn)} to ${dayInWords(endsOn)}`;
}
