import { type LocalDate, daysBetween, plusDays } from '../plan/local-date.ts';

/** A straight line through days, in points of the scale a week, with how far off it may be; to the hundredth. */
export interface PainSlope {
  readonly pointsPerWeek: number;
  /** The ends of the interval that holds the true slope 95 times of 100. */
  readonly low: number;
  readonly high: number;
  readonly days: number;
  /** The line from the first day to the last, with how far off it may be at each place. */
  readonly line: readonly PainLinePoint[];
}

/** Where the line stands on a day, between the ends that hold the true mean 95 times of 100; to the hundredth. */
export interface PainLinePoint {
  readonly date: LocalDate;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Below this an interval is so wide that the line says nothing. */
const SLOPE_DAYS_MIN = 7;
/** Enough for the bend of the band to be seen; seven days have as many places. */
const LINE_POINTS = 7;

/** Half-widths of Student's t at 95 %, by degrees of freedom from 5 to 30; beyond, see `tOf`. */
const T_95 = [
  2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08,
  2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/** Beyond the table the quantile follows 1.96 + 2.4 / freedom to the third digit. */
function tOf(freedom: number): number {
  return T_95[freedom - 5] ?? 1.96 + 2.4 / freedom;
}

/**
 * A number to the nearest hundredth, halves away from 0. An interval takes a root, so that it has no last digit:
 * a hundredth of a point is far below what anybody can tell, and far above what a computer loses on the way.
 */
function hundredths(value: number): number {
  // what a computer adds to or takes from a half does not decide it
  const scaled = Number((Math.abs(value) * 100).toFixed(6));
  return (Math.sign(value) * Math.round(scaled)) / 100 + 0;
}

/**
 * The line of least squares through days with an answer, and its 95 % interval, to the hundredth of a point; null
 * with fewer than seven days. Days follow on each other, so that the true uncertainty is rather wider: it is a
 * guide, not a test.
 */
export function painSlope(days: readonly { readonly date: LocalDate; readonly mean: number }[]): PainSlope | null {
  const [first] = days;
  if (!first || days.length < SLOPE_DAYS_MIN) return null;
  const points = days.map(({ date, mean }) => ({ week: daysBetween(first.date, date) / 7, mean }));
  const [meanWeek, meanPain] = [meanOf(points.map(({ week }) => week)), meanOf(points.map(({ mean }) => mean))];
  const spread = sumOf(points.map(({ week }) => (week - meanWeek) ** 2));
  const pointsPerWeek = sumOf(points.map(({ week, mean }) => (week - meanWeek) * (mean - meanPain))) / spread;
  const left = sumOf(points.map(({ week, mean }) => (mean - meanPain - pointsPerWeek * (week - meanWeek)) ** 2));
  const freedom = days.length - 2;
  const deviation = tOf(freedom) * Math.sqrt(left / freedom);
  const half = deviation / Math.sqrt(spread);
  const length = daysBetween(first.date, days.at(-1)?.date ?? first.date);
  const line = Array.from({ length: LINE_POINTS }, (_, at) => {
    const after = Math.round((at / (LINE_POINTS - 1)) * length);
    const mean = meanPain + pointsPerWeek * (after / 7 - meanWeek);
    const off = deviation * Math.sqrt(1 / days.length + (after / 7 - meanWeek) ** 2 / spread);
    return { date: plusDays(first.date, after), mean: hundredths(mean), ...interval(mean, off) };
  });
  return { pointsPerWeek: hundredths(pointsPerWeek), ...interval(pointsPerWeek, half), days: days.length, line };
}

const interval = (middle: number, off: number) => ({ low: hundredths(middle - off), high: hundredths(middle + off) });
const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const meanOf = (values: readonly number[]) => sumOf(values) / values.length;
