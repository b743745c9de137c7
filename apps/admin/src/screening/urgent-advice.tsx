import { emergencyNumber } from '@reprise/schema/handout/emergency-number';
import { useTranslations } from 'next-intl';
import type { ScreeningClinic } from './screening';
import { ScreeningTitle } from './screening-title';
import styles from './screening.module.css';

/** What to do about a sign that cannot wait. It needs nothing from a network. */
export function UrgentAdvice(props: { clinic: ScreeningClinic; onSlip: () => void; onDone: () => void }) {
  const { clinic, onSlip, onDone } = props;
  const t = useTranslations('screening');
  const number = emergencyNumber(clinic.country);
  return (
    <section className={`${styles.screening} ${styles.urgent}`} role="alert" aria-labelledby="screening-title">
      <ScreeningTitle>{t('urgent.title')}</ScreeningTitle>
      <p className={styles.lead}>{t('urgent.words')}</p>
      {number ? (
        <a className={styles.call} href={`tel:${number}`}>
          {t('urgent.call', { number })}
        </a>
      ) : (
        <p className={styles.lead}>
          <strong>{t('urgent.callUnknown')}</strong>
        </p>
      )}
      <p>{t('urgent.stop')}</p>
      <p>
        <strong>{t('urgent.unwatched', { clinic: clinic.name })}</strong>
      </p>
      <p>{t('urgent.told', { clinic: clinic.name })}</p>
      <div className={styles.ways}>
        <button type="button" className={styles.way} onClick={onDone}>
          {t('urgent.read')}
        </button>
        <button type="button" className={styles.way} onClick={onSlip}>
          {t('urgent.slip')}
        </button>
      </div>
    </section>
  );
}
