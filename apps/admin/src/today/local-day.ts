const formats = new Map<string, Intl.DateTimeFormat>();

/** The day that it is at a moment in a time zone, as `2026-11-21`. Small enough for an old phone: no calendar library. */
export function localDay(moment: Date, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format.format(moment);
}

/** The day so many days after another; before it, when the number is negative. */
export function dayAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
