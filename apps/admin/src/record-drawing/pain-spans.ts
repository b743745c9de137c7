import type { DrawnAlert, DrawnMark, PainChartData } from './pain-chart-data';

/** A day or a week with what was answered and which alerts are of it. */
export interface PainSpan {
  readonly from: string;
  readonly to: string;
  readonly marks: readonly DrawnMark[];
  readonly alerts: readonly DrawnAlert[];
}

/** The days, or weeks, that have an answer or an alert, and those that are asked for besides; in order. */
export function painSpans({ marks, alerts }: PainChartData, besides: readonly string[] = []): readonly PainSpan[] {
  const spans = new Map<string, { to: string; marks: DrawnMark[] }>();
  for (const mark of marks) {
    const span = spans.get(mark.from);
    if (span) span.marks.push(mark);
    else spans.set(mark.from, { to: mark.to, marks: [mark] });
  }
  const isCovered = (on: string) => [...spans].some(([from, { to }]) => from <= on && on <= to);
  for (const on of [...alerts.map((alert) => alert.on), ...besides]) {
    if (!isCovered(on)) spans.set(on, { to: on, marks: [] });
  }
  return [...spans]
    .map(([from, { to, marks: own }]) => ({
      from,
      to,
      marks: own,
      alerts: alerts.filter(({ on }) => from <= on && on <= to),
    }))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
}
