import { daysBetween } from '@reprise/schema/plan/local-date';

/** The drawing's own units; the page scales it. */
export const chart = { width: 760, height: 260, left: 34, right: 8, top: 12, bottom: 26 } as const;

/** Where days and pain stand in a drawing of some days. */
export function chartScale(from: string, to: string) {
  const days = Math.max(1, daysBetween(from, to));
  const inner = chart.width - chart.left - chart.right;
  return {
    xOf: (date: string) => chart.left + (Math.min(days, Math.max(0, daysBetween(from, date))) / days) * inner,
    yOf: (pain: number) => chart.top + (1 - pain / 10) * (chart.height - chart.top - chart.bottom),
    /** About six days that the axis names. */
    ticks: Array.from({ length: Math.ceil((days + 1) / Math.max(1, Math.round(days / 6))) }, (_, at) => {
      const date = new Date(Date.parse(from) + at * Math.max(1, Math.round(days / 6)) * 86_400_000);
      return date.toISOString().slice(0, 10);
    }),
  };
}

/** A day on an axis: 3 Nov. */
export const shortDay = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(date));

/** A mean with one decimal, as charts and tables show it. */
export const oneDecimal = (value: number): string => value.toFixed(1);
