import { useTranslations } from 'next-intl';
import type { ScreeningClinic } from './screening';
import { ScreeningTitle } from './screening-title';
import styles from './screening.module.css';

/** What to do about a sign that should not wait for long. */
export function SoonAdvice({ clinic, onDone }: { clinic: ScreeningClinic; onDone: () => void }) {
  const t = useTranslations('screening');
  return (
    <section className={`${styles.screening} ${styles.soon}`} role="alert" aria-labelledby="screening-title">
      <ScreeningTitle>{t('soon.title', { clinic: clinic.name })}</ScreeningTitle>
      <p className={styles.lead}>{t('soon.words')}</p>
      <p>
        <strong>{t('urgent.unwatched', { clinic: clinic.name })}</strong>
      </p>
      <p>{t('urgent.told', { clinic: clinic.name })}</p>
      <button type="button" className={styles.main} onClick={onDone}>
        {t('soon.read')}
      </button>
    </section>
  );
}
