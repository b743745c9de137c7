import { oneDecimal } from './chart-scale';

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
  const week = `${oneDecimal(weekMean)} on average over the last 7 days (${answers(weekAnswers)})`;
  if (!baseline || !change) return `${week}: too few to tell a change.`;
  const points = `${oneDecimal(Math.abs(change.points))} ${change.points < 0 ? 'below' : 'above'}`;
  const percent = change.percent == null ? '' : `, ${Math.round(Math.abs(change.percent))} %`;
  const verdict = change.matters ? 'a change that matters' : 'not yet a change that matters';
  return `${week}: ${points} the baseline of ${oneDecimal(baseline.mean)}${percent}, ${verdict}.`;
}

/** Says which way days point, with the interval. */
export function slopeWords({ slope }: Series): string | null {
  if (!slope) return null;
  const [low, high] = [signed(slope.low), signed(slope.high)];
  return `Over these days ${signed(slope.pointsPerWeek)} points a week; between ${low} and ${high} would fit as well.`;
}

const answers = (count: number) => (count === 1 ? '1 answer' : `${count} answers`);
/** To hundredths: of points a week, tenths would hide what the interval is about. */
const signed = (value: number) => {
  const text = Math.abs(value).toFixed(2);
  return text === '0.00' ? '0' : `${value < 0 ? '−' : '+'}${text}`;
};
