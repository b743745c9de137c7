import { type PainMoment, isResting } from '../pain/domain.ts';
import { byDate } from '../plan/by-date.ts';
import { type LocalDate, daysBetween, plusDays } from '../plan/local-date.ts';
import { type ChangeBounds, type ChangeRule, type PainChange, changeBounds, painChange } from './change.ts';
import { type Fraction, fraction, minus, numberOf } from './fraction.ts';

/** One answer of the scale, on the client's own day. What was not answered is no answer, never a zero. */
export interface PainAnswer {
  readonly date: LocalDate;
  readonly intensity: number;
  readonly moment: PainMoment;
}

/** A day with an answer. */
export interface PainDay {
  readonly date: LocalDate;
  /** Of all of its answers. */
  readonly sum: number;
  readonly mean: number;
  readonly min: number;
  readonly max: number;
  readonly count: number;
}

/** How pain was at first. */
export interface PainBaseline {
  readonly mean: number;
  /** The mean before it is divided. */
  readonly exact: Fraction;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly answers: number;
}

/** What a stretch of days comes to; the mean is null without an answer. */
export interface PainWeek {
  readonly mean: number | null;
  /** The mean before it is divided. */
  readonly exact: Fraction | null;
  readonly answers: number;
}

/** Where a series has gone since its baseline. */
export type PainVerdict = 'TOO_FEW' | 'BETTER' | 'SAME' | 'WORSE';

/** One series of a client, up to today. */
export interface PainSeries {
  /** Those of the window that have an answer, oldest first. */
  readonly days: readonly PainDay[];
  /** Of the client's whole history, not of the window; null without an answer. */
  readonly baseline: PainBaseline | null;
  readonly week: PainWeek;
  readonly change: PainChange | null;
  /** Where a change from the baseline begins to matter; null while the baseline is of too few answers. */
  readonly mattersAt: ChangeBounds | null;
  readonly verdict: PainVerdict;
}

/** How many of a client's first days with an answer make the baseline. [mic-lbp] */
export const BASELINE_DAYS = 7;
export const WEEK_DAYS = 7;
/** With fewer there is nothing to tell. */
export const ANSWERS_MIN = 3;

/** The days that have an answer, oldest first, each with its mean. */
export function painDays(answers: readonly Pick<PainAnswer, 'date' | 'intensity'>[]): readonly PainDay[] {
  return [...byDate(answers)]
    .map(([date, ofDay]) => {
      const scores = ofDay.map(({ intensity }) => intensity);
      const sum = scores.reduce((total, score) => total + score, 0);
      const [min, max] = [Math.min(...scores), Math.max(...scores)];
      return { date, sum, mean: sum / scores.length, min, max, count: scores.length };
    })
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** The answers of one of the two series: pain at rest, or pain with exercise. [monitoring] */
export function answersOf(series: 'RESTING' | 'EXERCISE', answers: readonly PainAnswer[]): readonly PainAnswer[] {
  return answers.filter(({ moment }) => isResting(moment) === (series === 'RESTING'));
}

/** The mean of the first seven days with an answer, each day counting once; null without an answer. [mic-lbp] */
export function painBaseline(days: readonly PainDay[]): PainBaseline | null {
  const own = days.slice(0, BASELINE_DAYS);
  const [first, last] = [own[0], own.at(-1)];
  const { mean, exact, answers } = meanOfDays(own);
  if (!first || !last || mean === null || exact === null) return null;
  return { mean, exact, from: first.date, to: last.date, answers };
}

/** The mean of the seven days that end with one, each day with an answer counting once. */
export function painWeek(days: readonly PainDay[], lastDay: LocalDate): PainWeek {
  const firstDay = plusDays(lastDay, 1 - WEEK_DAYS);
  return meanOfDays(days.filter(({ date }) => firstDay <= date && date <= lastDay));
}

/**
 * The mean of days' means, each counting once. Sums and counts are added up as whole numbers and divided once at
 * the end, so that the mean is the number nearest to the true one, wherever and in whatever order it is computed.
 */
export function meanOfDays(days: readonly Pick<PainDay, 'sum' | 'count'>[]): PainWeek {
  const answers = days.reduce((all, { count }) => all + count, 0);
  if (days.length === 0) return { mean: null, exact: null, answers };
  let [over, under] = [0n, 1n];
  for (const { sum, count } of days) {
    over = over * BigInt(count) + BigInt(sum) * under;
    under *= BigInt(count);
  }
  const exact = fraction(over, under * BigInt(days.length));
  return { mean: numberOf(exact), exact, answers };
}

/** Two weeks beside each other: the seven days up to today, and the seven before. */
export interface PainRise {
  readonly weekMean: number;
  readonly beforeMean: number;
}

/** The two means where resting pain has risen by the threshold or more; null where not, or with too few answers. */
export function painRise(days: readonly PainDay[], today: LocalDate, risingBy: number): PainRise | null {
  const [week, before] = [painWeek(days, today), painWeek(days, plusDays(today, -WEEK_DAYS))];
  if (!hasEnough(week) || !hasEnough(before)) return null;
  const isRising = numberOf(minus(week.exact, before.exact)) >= risingBy;
  return isRising ? { weekMean: week.mean, beforeMean: before.mean } : null;
}

function hasEnough(week: PainWeek): week is PainWeek & { readonly mean: number; readonly exact: Fraction } {
  return week.exact !== null && week.answers >= ANSWERS_MIN;
}

/**
 * One series over so many days up to today. The change is the last week's mean against the baseline; it is
 * null with fewer than three answers in either, and while the baseline still lies within the last week.
 */
export function painSeries(
  answers: readonly PainAnswer[],
  today: LocalDate,
  windowDays: number,
  rule: ChangeRule,
): PainSeries {
  const all = painDays(answers.filter(({ date }) => date <= today));
  const from = plusDays(today, 1 - windowDays);
  return seriesOf(
    painBaseline(all),
    all.filter(({ date }) => from <= date),
    painWeek(all, today),
    today,
    rule,
  );
}

/** Puts a series together from its parts, however they were found. */
export function seriesOf(
  baseline: PainBaseline | null,
  days: readonly PainDay[],
  week: PainWeek,
  today: LocalDate,
  rule: ChangeRule,
): PainSeries {
  const mattersAt = baseline && baseline.answers >= ANSWERS_MIN ? changeBounds(baseline.exact, rule) : null;
  const isOver = baseline !== null && daysBetween(baseline.from, today) >= WEEK_DAYS;
  const canTell = isOver && hasEnough(week) && baseline.answers >= ANSWERS_MIN;
  if (!canTell) return { days, baseline, week, change: null, mattersAt, verdict: 'TOO_FEW' };
  const change = painChange(baseline.exact, week.exact, rule);
  const verdict = change.matters ? (change.points < 0 ? 'BETTER' : 'WORSE') : 'SAME';
  return { days, baseline, week, change, mattersAt, verdict };
}
