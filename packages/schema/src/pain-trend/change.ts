import { PAIN_MAX, PAIN_MIN } from '../pain/domain.ts';
import { type Fraction, dividedBy, fraction, minus, numberOf, plus, times } from './fraction.ts';

/** By which of the two a change matters at a clinic: both, or either one alone. */
export const changeRules = ['BOTH', 'POINTS', 'PERCENT'] as const;
export type ChangeRule = (typeof changeRules)[number];

/** The minimal important change of the scale in low back pain, in points. [mic-lbp] [nrs-cutoff] */
export const CHANGE_POINTS = 2;
/** The minimal important change as a share of the baseline, in per cent. [mic-lbp] */
export const CHANGE_PERCENT = 30;

/** The change of pain against its baseline. */
export interface PainChange {
  /** Points of the scale; less pain is negative. */
  readonly points: number;
  /** Of the baseline; null where that is 0. */
  readonly percent: number | null;
  readonly matters: boolean;
}

/** The change from a baseline; from a baseline of 0 there is no share, and points alone decide. [mic-lbp] */
export function painChange(baseline: Fraction, mean: Fraction, rule: ChangeRule): PainChange {
  const change = minus(mean, baseline);
  const points = numberOf(change);
  const percent = baseline.over === 0n ? null : numberOf(times(dividedBy(change, baseline), fraction(100)));
  const byPoints = Math.abs(points) >= CHANGE_POINTS;
  const byPercent = percent === null ? byPoints : Math.abs(percent) >= CHANGE_PERCENT;
  const matters = { BOTH: byPoints && byPercent, POINTS: byPoints, PERCENT: byPercent }[rule];
  return { points, percent, matters };
}

/** The means from which on a change from a baseline matters; null where the scale ends before. */
export interface ChangeBounds {
  /** This and less. */
  readonly better: number | null;
  /** This and more. */
  readonly worse: number | null;
}

/** Where a change from a baseline begins to matter, as `painChange` decides it. [mic-lbp] */
export function changeBounds(baseline: Fraction, rule: ChangeRule): ChangeBounds {
  const points = fraction(CHANGE_POINTS);
  const percent = baseline.over === 0n ? points : times(baseline, fraction(CHANGE_PERCENT, 100));
  const isMorePoints = numberOf(points) >= numberOf(percent);
  const least = { BOTH: isMorePoints ? points : percent, POINTS: points, PERCENT: percent }[rule];
  const onScale = (mean: number) => (PAIN_MIN <= mean && mean <= PAIN_MAX ? mean : null);
  return { better: onScale(numberOf(minus(baseline, least))), worse: onScale(numberOf(plus(baseline, least))) };
}
