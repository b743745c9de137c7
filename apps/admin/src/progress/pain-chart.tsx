import type { PainBands } from '@reprise/schema/plan';
import { useTranslations } from 'next-intl';
import { useWords } from '../today/use-words';
import { chart, type ChartDay, chartLines, yOf } from './chart-points';
import styles from './pain-chart.module.css';

/** Pain over time: a circle for each day at rest, a triangle for each with exercise, over the bands of the plan. */
export function PainChart(props: {
  window: { readonly from: string; readonly to: string };
  resting: readonly ChartDay[];
  exercise: readonly ChartDay[];
  bands: PainBands;
}) {
  const { window, bands } = props;
  const t = useTranslations('progress.chart');
  const { shortDayText } = useWords();
  const resting = chartLines(props.resting, window);
  const exercise = chartLines(props.exercise, window);
  const bandEdges = [
    { band: 'GREEN', from: 0, to: bands.greenMax + 0.5 },
    { band: 'AMBER', from: bands.greenMax + 0.5, to: bands.amberMax + 0.5 },
    { band: 'RED', from: bands.amberMax + 0.5, to: 10 },
  ] as const;
  const { width, height, left, right } = chart;
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('label')} className={styles.chart}>
        {bandEdges.map(({ band, from, to }) => {
          const [top, foot] = [yOf(Math.min(to, 10)), yOf(from)];
          return (
            foot > top && (
              <rect
                key={band}
                x={left}
                width={width - left - right}
                y={top}
                height={foot - top}
                className={styles[band]}
              />
            )
          );
        })}
        {[0, 5, 10].map((score) => (
          <g key={score}>
            <path d={`M${left} ${yOf(score)}H${width - right}`} className={styles.grid} />
            <text x={left - 5} y={yOf(score) + 3.5} textAnchor="end" className={styles.number}>
              {score}
            </text>
          </g>
        ))}
        <text x={left} y={height - 6} className={styles.number}>
          {shortDayText(window.from)}
        </text>
        <text x={width - right} y={height - 6} textAnchor="end" className={styles.number}>
          {shortDayText(window.to)}
        </text>
        <path d={exercise.path} className={`${styles.line} ${styles.dashed}`} />
        {exercise.points.map(({ date, x, y }) => (
          <path key={date} d={`M${x} ${y - 3.2}l3 5.400h-6z`} className={styles.triangle} />
        ))}
        <path d={resting.path} className={styles.line} />
        {resting.points.map(({ date, x, y }) => (
          <circle key={date} cx={x} cy={y} r="2.6" className={styles.circle} />
        ))}
      </svg>
      <figcaption className={styles.legend}>
        <span>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <circle cx="6" cy="6" r="4" className={styles.circle} />
          </svg>
          {t('resting')}
        </span>
        <span>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M6 1.500l4.500 8h-9z" className={styles.triangle} />
          </svg>
          {t('exercise')}
        </span>
        <span>{t('bands', { greenMax: bands.greenMax, amberMax: bands.amberMax })}</span>
      </figcaption>
    </figure>
  );
}
