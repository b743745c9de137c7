import { useTranslations } from 'next-intl';
import type { PainSeriesShownFragment } from '../gql/graphql';
import { useWords } from '../today/use-words';
import styles from './progress-page.module.css';

/** What the scores come to, in sentences. */
export function PainWords({ series }: { series: PainSeriesShownFragment }) {
  const t = useTranslations('progress.pain');
  const { dayText } = useWords();
  const { verdict, baseline, weekMean, weekAnswers, change } = series;
  const percent = change?.percent == null ? null : Math.abs(Math.round(change.percent));
  return (
    <>
      <p className={styles.verdict}>{t(`verdict.${verdict}`)}</p>
      <ul className={styles.words}>
        <li>{weekMean == null ? t('noWeek') : t('week', { mean: weekMean, count: weekAnswers })}</li>
        {baseline && (
          <li>{t('baseline', { mean: baseline.mean, from: dayText(baseline.from), to: dayText(baseline.to) })}</li>
        )}
        {change && (
          <li>
            {t('change', {
              direction: change.points < 0 ? 'LESS' : change.points > 0 ? 'MORE' : 'SAME',
              points: Math.abs(change.points),
              percent: percent ?? 0,
            })}{' '}
            {change.matters ? t('matters') : t('mattersNot')}
          </li>
        )}
      </ul>
    </>
  );
}
