const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** What stands in the boxes of a week: the days' first letters when there are seven, else numbers. */
export function dayLetters(days: number, language: string): string[] {
  const narrow = new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' });
  return Array.from({ length: days }, (_, day) =>
    days === 7 ? narrow.format(MONDAY + day * DAY_MILLISECONDS) : String(day + 1),
  );
}
