/** How much of a record is shown at once; the addresses of its page name the days. */
export const recordWindows = [
  { days: 7, label: 'Week' },
  { days: 30, label: 'Month' },
  { days: 91, label: '3 months' },
  { days: 365, label: 'Year' },
] as const;

/** The days that an address asks for; three months unless it does. */
export function recordDays(given: string | undefined): number {
  return recordWindows.find(({ days }) => String(days) === given)?.days ?? 91;
}

/** What one mark of the chart is of: in a year a week, else a day. */
export const markSpan = (days: number) => (days > 120 ? 'WEEK' : 'DAY');

const pageOf = (id: string, days: number) => `/clients/${encodeURIComponent(id)}?days=${days}`;

/** The windows of a client's record, with their addresses and which one is on. */
export function windowLinks(id: string, days: number) {
  return recordWindows.map((window) => ({
    label: window.label,
    href: pageOf(id, window.days),
    isOn: window.days === days,
  }));
}

/** The addresses of the window that is one closer, and one wider; null at either end. */
export function zoomLinks(id: string, days: number) {
  const at = recordWindows.findIndex((window) => window.days === days);
  const [closer, wider] = [recordWindows[at - 1], recordWindows[at + 1]];
  return { closer: closer ? pageOf(id, closer.days) : null, wider: wider ? pageOf(id, wider.days) : null };
}
