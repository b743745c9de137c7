import { useTranslations } from 'next-intl';
import type { DayCounts } from './day-kind';
import styles from './progress-page.module.css';

/** What became of the sessions, in sentences that count and do not scold. */
export function SessionWords({ counts }: { counts: Omit<DayCounts, 'isPaused'> }) {
  const t = useTranslations('progress.sessions');
  const { due, done, partlyDone, skippedForPain, skippedOther, missed, extra } = counts;
  return (
    <>
      <p className={styles.verdict}>{due > 0 ? t('done', { done, due }) : t('noneDue')}</p>
      <ul className={styles.words}>
        {partlyDone > 0 && <li>{t('partly', { count: partlyDone })}</li>}
        {skippedForPain > 0 && <li>{t('pain', { count: skippedForPain })}</li>}
        {skippedOther > 0 && <li>{t('other', { count: skippedOther })}</li>}
        {missed > 0 && <li>{t('missed', { count: missed })}</li>}
        {extra > 0 && <li>{t('extra', { count: extra })}</li>}
      </ul>
    </>
  );
}
