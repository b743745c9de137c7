import { plusDays } from '@reprise/schema/plan/local-date';
import { chart, chartScale, oneDecimal, shortDay } from './chart-scale';
import styles from './record-chart.module.css';

interface Day {
  readonly date: string;
  readonly mean: number;
}

/** What the chart of a client's pain shows. */
export interface RecordChartProps {
  readonly from: string;
  readonly to: string;
  readonly resting: readonly Day[];
  readonly exercise: readonly Day[];
  readonly baseline: number | null;
  readonly bands: { readonly greenMax: number; readonly amberMax: number };
  /** Flare-ups, each to the day before it was over; null while it is on. */
  readonly flares: readonly { readonly startedOn: string; readonly endedOn: string | null }[];
  readonly changes: readonly { readonly on: string; readonly number: number }[];
  readonly summary: string;
}

/** Pain over days: means of the days that have answers, over the bands, with what happened meanwhile. */
export function RecordChart(props: RecordChartProps) {
  const { from, to, resting, exercise, baseline, bands, flares, changes, summary } = props;
  const { xOf, yOf, ticks } = chartScale(from, to);
  const [left, right] = [chart.left, chart.width - chart.right];
  const band = (top: number, bottom: number, className: string | undefined) => (
    <rect className={className} x={left} width={right - left} y={yOf(top)} height={yOf(bottom) - yOf(top)} />
  );
  return (
    // what scrolls is reached by the keyboard too
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label="Chart of pain" tabIndex={0}>
      <svg className={styles.chart} viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-label={summary}>
        {band(10, bands.amberMax + 0.5, styles.red)}
        {band(bands.amberMax + 0.5, bands.greenMax + 0.5, styles.amber)}
        {band(bands.greenMax + 0.5, 0, styles.green)}
        {flares
          .filter(({ endedOn }) => endedOn === null || endedOn >= from)
          .map(({ startedOn, endedOn }) => {
            const [x, end] = [xOf(startedOn), xOf(endedOn ?? plusDays(to, 1))];
            return (
              <g key={startedOn}>
                <rect
                  className={styles.flare}
                  x={x}
                  width={Math.max(3, end - x)}
                  y={yOf(10)}
                  height={yOf(0) - yOf(10)}
                />
                <text
                  className={styles.mark}
                  x={x + (x > right - 60 ? -3 : 3)}
                  y={yOf(10) + 11}
                  textAnchor={x > right - 60 ? 'end' : 'start'}
                >
                  Flare-up
                </text>
              </g>
            );
          })}
        {[0, 2, 4, 6, 8, 10].map((pain) => (
          <g key={pain}>
            <line className={styles.grid} x1={left} x2={right} y1={yOf(pain)} y2={yOf(pain)} />
            <text className={styles.tick} x={left - 8} y={yOf(pain) + 4} textAnchor="end">
              {pain}
            </text>
          </g>
        ))}
        {ticks.map((date) => (
          <text key={date} className={styles.tick} x={xOf(date)} y={chart.height - 8}>
            {shortDay(date)}
          </text>
        ))}
        {changes
          .filter(({ on }) => from <= on && on <= to)
          .map(({ on, number }) => (
            <g key={on}>
              <line className={styles.change} x1={xOf(on)} x2={xOf(on)} y1={yOf(10)} y2={yOf(0)} />
              <text className={styles.mark} x={xOf(on) + 3} y={yOf(0) - 5}>
                Plan {number}
              </text>
            </g>
          ))}
        {baseline !== null && (
          <>
            <line className={styles.baseline} x1={left} x2={right} y1={yOf(baseline)} y2={yOf(baseline)} />
            <text className={styles.mark} x={right - 3} y={yOf(baseline) - 4} textAnchor="end">
              Baseline {oneDecimal(baseline)}
            </text>
          </>
        )}
        {exercise.map(({ date, mean }) => {
          const [x, y] = [xOf(date), yOf(mean)];
          return <path key={date} className={styles.exercise} d={`M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`} />;
        })}
        {resting.map(({ date, mean }) => (
          <circle key={date} className={styles.resting} cx={xOf(date)} cy={yOf(mean)} r={3.4} />
        ))}
      </svg>
    </div>
  );
}
