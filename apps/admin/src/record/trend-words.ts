import { ANSWERS_MIN } from '@reprise/schema/pain-trend';
import { oneDecimal } from '../record-drawing/day-words';

interface Series {
  readonly weekMean?: number | null;
  readonly weekAnswers: number;
  readonly baseline?: { readonly mean: number; readonly answers: number } | null;
  readonly change?: { readonly points: number; readonly percent?: number | null; readonly matters: boolean } | null;
  readonly slope?: { readonly pointsPerWeek: number; readonly low: number; readonly high: number } | null;
}

/** Says where pain has gone, and how sure that is. */
export function trendWords({ weekMean, weekAnswers, baseline, change }: Series): string {
  if (weekMean == null) return 'Nothing was answered in the last 7 days.';
  const week =
    weekMean === 0
      ? `no pain over the last 7 days (${answers(weekAnswers)}${weekAnswers > 1 ? ', all of them 0' : ''})`
      : `${oneDecimal(weekMean)} on average over the last 7 days (${answers(weekAnswers)})`;
  if (!baseline || !change) return `${week}: too few to tell a change.`;
  const points = `${oneDecimal(Math.abs(change.points))} ${change.points < 0 ? 'below' : 'above'}`;
  const percent = change.percent == null ? '' : `, ${Math.round(Math.abs(change.percent))} %`;
  const verdict = change.matters ? 'a change that matters' : 'not yet a change that matters';
  return `${week}: ${points} the baseline of ${oneDecimal(baseline.mean)}${percent}, ${verdict}.`;
}

/** Says which way days point, and whether that could be chance. */
export function slopeWords({ slope }: Series): string | null {
  if (!slope) return null;
  const [low, high] = [signed(slope.low), signed(slope.high)];
  const direction = slope.high < 0 ? 'Falling' : slope.low > 0 ? 'Rising' : 'No clear direction';
  return `${direction}: over these days ${signed(slope.pointsPerWeek)} points a week; between ${low} and ${high} would fit as well.`;
}

/** Says what is missing before anything can be told; null when nothing is. */
export function silenceWords(lastAnswer: string | null, days: number, daysSince: number): string | null {
  if (lastAnswer === null) return `Nothing was answered in these ${days} days.`;
  return daysSince >= 7 ? `Nothing has been answered for ${daysSince} days.` : null;
}

/** Says what cannot be told of pain at rest, and why; empty when everything can. */
export function fewWords({ weekMean, baseline, slope }: Series): string {
  if (!baseline) return 'Nothing was answered at rest so far: there is no baseline and no trend.';
  const few = baseline.answers < ANSWERS_MIN ? ', too few to go by' : '';
  const first = `At first it was ${oneDecimal(baseline.mean)} on average at rest (${answers(baseline.answers)}${few}).`;
  return [
    ...(weekMean == null ? [first] : []),
    ...(slope ? [] : ['Fewer than 7 days with an answer at rest: too few to tell a trend.']),
  ].join(' ');
}

const answers = (count: number) => (count === 1 ? '1 answer' : `${count} answers`);
/** To hundredths: of points a week, tenths would hide what the interval is about. */
const signed = (value: number) => {
  const text = Math.abs(value).toFixed(2);
  return text === '0.00' ? '0' : `${value < 0 ? '−' : '+'}${text}`;
};
