import type { LocalDate } from './local-date.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dayText(day: LocalDate): string {
  const [year, month, number] = day.split('-').map(Number);
  return `${number} ${months[(month ?? 0) - 1]} ${year}`;
}

/** A stretch of days in English words, such as `1 Dec 2026 to 14 Dec 2026`. */
export function daysText(from: LocalDate, until: LocalDate | null): string {
  return until === null ? `from ${dayText(from)} on` : `${dayText(from)} to ${dayText(until)}`;
}
