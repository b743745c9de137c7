import type { LocalDate } from './local-date.ts';

/** Puts what belongs to days together by day, in the order that it came in. */
export function byDate<Row extends { readonly date: LocalDate }>(
  rows: readonly Row[],
): ReadonlyMap<LocalDate, readonly Row[]> {
  const days = new Map<LocalDate, Row[]>();
  for (const row of rows) {
    const day = days.get(row.date);
    if (day) day.push(row);
    else days.set(row.date, [row]);
  }
  return days;
}
