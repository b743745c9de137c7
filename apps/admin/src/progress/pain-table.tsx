import { useFormatter, useTranslations } from 'next-intl';
import card from '../client-shell/client-card.module.css';
import { useWords } from '../today/use-words';
import type { ChartDay } from './chart-points';
import styles from './progress-page.module.css';

/** The same as the chart, day by day; what was not answered is an empty place and no number. */
export function PainTable({ resting, exercise }: { resting: readonly ChartDay[]; exercise: readonly ChartDay[] }) {
  const t = useTranslations('progress.table');
  const format = useFormatter();
  const { dayText } = useWords();
  const [atRest, withExercise] = [resting, exercise].map((days) => new Map(days.map(({ date, mean }) => [date, mean])));
  const dates = [...new Set([...resting, ...exercise].map(({ date }) => date))].toSorted().toReversed();
  const scoreText = (score: number | undefined) =>
    score === undefined ? '' : format.number(score, { maximumFractionDigits: 1 });
  return (
    <details>
      <summary className={card.summary}>{t('open')}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('day')}</th>
            <th scope="col">{t('resting')}</th>
            <th scope="col">{t('exercise')}</th>
          </tr>
        </thead>
        <tbody>
          {dates.map((date) => (
            <tr key={date}>
              <th scope="row">{dayText(date)}</th>
              <td>{scoreText(atRest?.get(date))}</td>
              <td>{scoreText(withExercise?.get(date))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
