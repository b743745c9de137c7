import { PAIN_MAX, PAIN_MIN } from '../pain/domain.ts';

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

/** What a difference of two means may miss a threshold by, for how computers count. */
const ROUNDING = 1e-9;

/** The change from a baseline; from a baseline of 0 there is no share, and points alone decide. [mic-lbp] */
export function painChange(baseline: number, mean: number, rule: ChangeRule): PainChange {
  const points = mean - baseline;
  const percent = baseline === 0 ? null : (points / baseline) * 100;
  const byPoints = Math.abs(points) >= CHANGE_POINTS - ROUNDING;
  const byPercent = percent === null ? byPoints : Math.abs(percent) >= CHANGE_PERCENT - ROUNDING;
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
export function changeBounds(baseline: number, rule: ChangeRule): ChangeBounds {
  const share = (baseline * CHANGE_PERCENT) / 100;
  const byPercent = baseline === 0 ? CHANGE_POINTS : share;
  const least = {
    BOTH: Math.max(CHANGE_POINTS, byPercent),
    POINTS: CHANGE_POINTS,
    PERCENT: byPercent,
  }[rule];
  const onScale = (mean: number) => (PAIN_MIN <= mean && mean <= PAIN_MAX ? mean : null);
  return { better: onScale(baseline - least), worse: onScale(baseline + least) };
}
