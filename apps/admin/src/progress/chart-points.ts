/** A day that has an answer. */
export interface ChartDay {
  readonly date: string;
  readonly mean: number;
}

/** The size of the chart, in its own units. */
export const chart = { width: 300, height: 190, left: 24, right: 8, top: 10, bottom: 26 } as const;

const DAY_MILLISECONDS = 24 * 3600 * 1000;
/** Days apart beyond which no line is drawn: nobody knows what was between. */
const GAP_DAYS = 7;

const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY_MILLISECONDS;

/** Where a score stands: 0 at the foot and 10 at the top. */
export function yOf(score: number): number {
  return chart.height - chart.bottom - (score / 10) * (chart.height - chart.bottom - chart.top);
}

/** Where a day of a window stands. */
export function xOf(date: string, window: { readonly from: string; readonly to: string }): number {
  const span = Math.max(1, dayNumber(window.to) - dayNumber(window.from));
  const share = (dayNumber(date) - dayNumber(window.from)) / span;
  return chart.left + share * (chart.width - chart.left - chart.right);
}

/** Points of a series, and the lines between those that are near one another. A day without an answer has neither. */
export function chartLines(days: readonly ChartDay[], window: { readonly from: string; readonly to: string }) {
  const points = days.map(({ date, mean }) => ({ date, x: round(xOf(date, window)), y: round(yOf(mean)) }));
  const path = points.map(({ date, x, y }, at) => {
    const before = points[at - 1];
    const isNear = before && dayNumber(date) - dayNumber(before.date) <= GAP_DAYS;
    return `${isNear ? 'L' : 'M'}${x} ${y}`;
  });
  return { points, path: path.join('') };
}

const round = (number: number) => Math.round(number * 10) / 10;
