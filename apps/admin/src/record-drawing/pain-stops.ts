import { daysBetween } from '@reprise/schema/plan/local-date';
import { alertRuleShown, alertRules } from '../alert/alert-rule';
import { chart, chartScale } from './chart-scale';
import { longDay, shortDay, spoken } from './day-words';
import { momentLabel, momentsOfDay } from './moments';
import type { DrawnAlert, DrawnMark, PainChartData } from './pain-chart-data';
import { painSpans } from './pain-spans';

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

/** The rules that raised alerts, and how many where there are several: red score (2), silent. */
export function alertWords(alerts: readonly DrawnAlert[]): string {
  const shown = alertRules.flatMap((rule) => {
    const count = alerts.reduce((sum, alert) => sum + (alert.rule === rule ? alert.alerts : 0), 0);
    const { label } = alertRuleShown[rule];
    return count === 0 ? [] : [count === 1 ? label : `${label} (${count})`];
  });
  return shown.join(', ').toLowerCase();
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

/** The days, or weeks, with an answer, an alert or a plan's beginning, in words for those who listen. */
export function painStops(data: PainChartData): readonly Stop[] {
  const scale = chartScale(data.from, data.to);
  const begun = data.changes.map(({ on }) => on).filter((on) => data.from <= on && on <= data.to);
  const inOrder = painSpans(data, begun);
  return inOrder.map(({ from, to, marks, alerts }, at) => {
    const earlier = inOrder.slice(0, at).findLast((span) => span.marks.length > 0)?.to;
    const gap = earlier === undefined ? 0 : daysBetween(earlier, from) - 1;
    const answers = marks
      .toSorted((one, other) => momentsOfDay.indexOf(one.moment) - momentsOfDay.indexOf(other.moment))
      .map(markWords);
    const words = [
      from === to ? `${longDay(from)}:` : `Week of ${shortDay(from)}:`,
      `${answers.length > 0 ? answers.join('; ') : 'nothing answered'}.`,
      ...eventWords(from, to, data),
      ...(alerts.length > 0 ? [`Alerts: ${alertWords(alerts)}.`] : []),
      ...(gap > 0 ? [`Before that ${gap} ${gap === 1 ? 'day' : 'days'} without an answer.`] : []),
    ];
    const middle = (scale.xOf(from) + scale.xOf(to) + scale.dayWidth) / 2;
    return { key: from, x: middle / chart.width, y: null, text: words.join(' ') };
  });
}
