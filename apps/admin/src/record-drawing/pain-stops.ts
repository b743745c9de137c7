import { daysBetween } from '@reprise/schema/plan/local-date';
import { chart, chartScale } from './chart-scale';
import { longDay, shortDay, spoken } from './day-words';
import { momentLabel, momentsOfDay } from './moments';
import type { DrawnMark, PainChartData } from './pain-chart-data';

/** A place of a chart that can be stood on: where it is, as shares of the drawing, and what is there. */
export interface Stop {
  readonly key: string;
  readonly x: number;
  readonly y: number | null;
  readonly text: string;
}

/** One mark in words: after 5.5 (2 answers, 5 to 6), which raised an alert. */
function markWords({ moment, mean, min, max, answers, alerts }: DrawnMark): string {
  const several = answers > 1 ? ` (${answers} answers${min < max ? `, ${min} to ${max}` : ''})` : '';
  const alert = alerts > 0 ? ', which raised an alert' : '';
  return `${momentLabel[moment].toLowerCase()} ${spoken(mean)}${several}${alert}`;
}

/** What happened on the days of a stop. */
function eventWords(from: string, to: string, { flares, changes }: PainChartData): readonly string[] {
  return [
    ...changes.filter(({ on }) => from <= on && on <= to).map(({ label }) => `${label} begins.`),
    ...flares
      .filter(({ startedOn, endedOn }) => startedOn <= to && (endedOn === null || from < endedOn))
      .map(({ startedOn }) => (from <= startedOn ? 'A flare-up begins.' : 'In a flare-up.')),
  ];
}

/** The days, or weeks, on which something was answered or a plan began, in words for those who listen. */
export function painStops(data: PainChartData): readonly Stop[] {
  const scale = chartScale(data.from, data.to);
  const spans = new Map<string, { to: string; marks: DrawnMark[] }>();
  for (const mark of data.marks) {
    const span = spans.get(mark.from);
    if (span) span.marks.push(mark);
    else spans.set(mark.from, { to: mark.to, marks: [mark] });
  }
  const isCovered = (on: string) => [...spans].some(([from, { to }]) => from <= on && on <= to);
  for (const { on } of data.changes) {
    if (data.from <= on && on <= data.to && !isCovered(on)) spans.set(on, { to: on, marks: [] });
  }
  const inOrder = [...spans].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.map(([from, { to, marks }], at) => {
    const earlier = inOrder[at - 1]?.[1].to;
    const gap = earlier === undefined ? 0 : daysBetween(earlier, from) - 1;
    const answers = marks
      .toSorted((one, other) => momentsOfDay.indexOf(one.moment) - momentsOfDay.indexOf(other.moment))
      .map(markWords);
    const words = [
      from === to ? `${longDay(from)}:` : `Week of ${shortDay(from)}:`,
      `${answers.length > 0 ? answers.join('; ') : 'nothing answered'}.`,
      ...eventWords(from, to, data),
      ...(gap > 0 ? [`Before that ${gap} ${gap === 1 ? 'day' : 'days'} without an answer.`] : []),
    ];
    const middle = (scale.xOf(from) + scale.xOf(to) + scale.dayWidth) / 2;
    return { key: from, x: middle / chart.width, y: null, text: words.join(' ') };
  });
}
