import { type LocalDate, localDateAt } from '@reprise/schema/plan/local-date';

/** The day that it is now in a time zone. */
export function todayIn(timeZone: string): LocalDate {
  return localDateAt(new Date(), timeZone);
}
