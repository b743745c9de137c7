import { useTranslations } from 'next-intl';
import Link from 'next/link';
import card from '../client-shell/client-card.module.css';
import { PrintButton } from '../client-shell/print-button';
import { readFragment } from '../gql';
import { PainChart } from './pain-chart';
import { PainTable } from './pain-table';
import { PainWords } from './pain-words';
import { painSeriesShown, type Progress, progressDays } from './read-progress';
import { SessionCalendar } from './session-calendar';
import { SessionWords } from './session-words';
import styles from './progress-page.module.css';

/** How it has gone: pain in words, as a picture and as a table, and what became of the sessions. */
export function ProgressPage({ name, clinic, client, bands, days }: Progress) {
  const t = useTranslations('progress');
  const { painTrend, adherence } = client;
  const resting = readFragment(painSeriesShown, painTrend.resting);
  const exercise = readFragment(painSeriesShown, painTrend.exercise);
  const hasScores = resting.days.length + exercise.days.length > 0;
  const hasSessions = adherence.due + adherence.open + adherence.extra > 0;
  return (
    <div className={card.page}>
      <header>
        <h1>{t('title')}</h1>
        <p className={card.soft}>{t('of', { name, clinic: clinic.name })}</p>
      </header>
      <nav aria-label={t('window')} data-not-printed>
        <ul className={styles.windows}>
          {progressDays.map((one) => (
            <li key={one}>
              <Link href={`/home/progress?days=${one}`} aria-current={one === days ? 'true' : undefined}>
                {t('days', { count: one })}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <section className={card.card} aria-labelledby="pain">
        <h2 id="pain">{t('pain.title')}</h2>
        {hasScores ? (
          <>
            <PainWords series={resting} />
            <PainChart window={painTrend} resting={resting.days} exercise={exercise.days} bands={bands} />
            {exercise.weekMean != null && (
              <p>{t('pain.exerciseWeek', { mean: exercise.weekMean, count: exercise.weekAnswers })}</p>
            )}
            <PainTable resting={resting.days} exercise={exercise.days} />
          </>
        ) : (
          <p>{t('pain.none')}</p>
        )}
      </section>
      <section className={card.card} aria-labelledby="sessions">
        <h2 id="sessions">{t('sessions.title')}</h2>
        {hasSessions ? (
          <>
            <SessionWords counts={adherence} />
            <SessionCalendar days={adherence.days} />
          </>
        ) : (
          <p>{t('sessions.none')}</p>
        )}
      </section>
      <PrintButton />
    </div>
  );
}
