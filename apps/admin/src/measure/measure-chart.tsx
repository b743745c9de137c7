import { daysBetween } from '@reprise/schema/plan/local-date';
import { shortDay } from '../record-drawing/day-words';
import { scoreText } from './course-words';
import styles from './measure-chart.module.css';

const chart = { width: 760, height: 200, left: 66, right: 84, top: 16, bottom: 26 } as const;

/** What the chart of a measure shows. */
export interface MeasureChartProps {
  readonly title: string;
  readonly points: readonly { readonly date: string; readonly score: number; readonly isWithMember: boolean }[];
  readonly range: { readonly min: number; readonly max: number };
  readonly best: number;
  readonly isChange: boolean;
  readonly first: number | null;
  readonly betterFrom: number | null;
  readonly worseFrom: number | null;
  readonly summary: string;
}

/** Scores over days, with the lines from which a change matters, and the ends of the scale named. */
export function MeasureChart(props: MeasureChartProps) {
  const { title, points, range, best, isChange, first, betterFrom, worseFrom, summary } = props;
  const [from = '', to = from] = [points[0]?.date, points.at(-1)?.date];
  const days = Math.max(1, daysBetween(from, to));
  const [left, right] = [chart.left, chart.width - chart.right];
  const xOf = (date: string) => left + 12 + (daysBetween(from, date) / days) * (right - left - 24);
  const yOf = (score: number) =>
    chart.top + (1 - (score - range.min) / (range.max - range.min)) * (chart.height - chart.top - chart.bottom);
  const middle = (range.min + range.max) / 2;
  const line = (at: number | null, className: string | undefined, label: string) =>
    at !== null && (
      <>
        <line className={className} x1={left} x2={right} y1={yOf(at)} y2={yOf(at)} />
        <text className={styles.mark} x={right + 5} y={yOf(at) + 4}>
          {label}
        </text>
      </>
    );
  const ends = [range.max, middle, range.min];
  const worst = best === range.max ? range.min : range.max;
  const dates = points.length > 6 ? [points[0], points[Math.floor(points.length / 2)], points.at(-1)] : points;
  return (
    // what scrolls is reached by the keyboard too
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={`Chart of ${title}`} tabIndex={0}>
      <svg className={styles.chart} viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-label={summary}>
        {ends.map((score) => (
          <g key={score}>
            <line className={styles.grid} x1={left} x2={right} y1={yOf(score)} y2={yOf(score)} />
            <text className={styles.tick} x={left - 8} y={yOf(score) + 4} textAnchor="end">
              {score === best ? 'best ' : score === worst ? 'worst ' : ''}
              {scoreText(score)}
            </text>
          </g>
        ))}
        {!isChange && line(first, styles.first, 'first')}
        {line(betterFrom, styles.better, 'better from')}
        {line(worseFrom, styles.worse, 'worse from')}
        <polyline
          className={styles.path}
          points={points.map(({ date, score }) => `${xOf(date)},${yOf(score)}`).join(' ')}
        />
        {points.map(({ date, score, isWithMember }, nth) =>
          isWithMember ? (
            <rect
              key={`${date} ${nth}`}
              className={styles.point}
              x={xOf(date) - 4}
              y={yOf(score) - 4}
              width={8}
              height={8}
            />
          ) : (
            <circle key={`${date} ${nth}`} className={styles.point} cx={xOf(date)} cy={yOf(score)} r={4.5} />
          ),
        )}
        {dates.map(
          (point, nth) =>
            point && (
              <text
                key={`${point.date} ${nth}`}
                className={styles.tick}
                x={xOf(point.date)}
                y={chart.height - 8}
                textAnchor="middle"
              >
                {shortDay(point.date)}
              </text>
            ),
        )}
      </svg>
    </div>
  );
}
