import { daysBetween, plusDays } from '@reprise/schema/plan/local-date';
import { type DrawnMark } from './pain-chart-data';
import { momentsOfDay } from './moments';

/** The drawing's own units; the page scales it. */
export const chart = { width: 760, height: 300, left: 30, right: 48, top: 24, bottom: 26 } as const;

const AXIS_LABELS = 6;

/** Where days and pain stand in a drawing of some days. */
export function chartScale(from: string, to: string) {
  const days = daysBetween(from, to) + 1;
  const dayWidth = (chart.width - chart.left - chart.right) / days;
  const step = Math.max(1, Math.round(days / AXIS_LABELS));
  /** The beginning of a day; the end of the last one for what comes after. */
  const xOf = (date: string) => chart.left + Math.min(days, Math.max(0, daysBetween(from, date))) * dayWidth;
  return {
    days,
    dayWidth,
    xOf,
    yOf: (pain: number) =>
      chart.top + (1 - Math.min(10, Math.max(0, pain)) / 10) * (chart.height - chart.top - chart.bottom),
    /** Marks of a day stand beside each other, as the moments follow each other. */
    xOfMark: ({ from: first, to: last, moment }: DrawnMark) => {
      const [start, end] = [xOf(first), xOf(plusDays(last, 1))];
      return start + ((momentsOfDay.indexOf(moment) + 0.5) / momentsOfDay.length) * (end - start);
    },
    markSize: days <= 8 ? 6 : days <= 31 ? 4.4 : 3.4,
    /** The days that the axis names. */
    ticks: Array.from({ length: Math.ceil(days / step) }, (_, at) => plusDays(from, at * step)),
  };
}
