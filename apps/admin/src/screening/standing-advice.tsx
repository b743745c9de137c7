import { emergencyNumber } from '@reprise/schema/handout/emergency-number';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ScreeningClinic } from './screening';
import styles from './screening.module.css';

/** What still holds after an urgent sign: help comes first, and no exercises until then. */
export function StandingAdvice({ clinic, children }: { clinic: ScreeningClinic; children: ReactNode }) {
  const t = useTranslations('screening');
  const number = emergencyNumber(clinic.country);
  return (
    <section className={`${styles.screening} ${styles.urgent}`} aria-labelledby="standing-advice">
      <h2 id="standing-advice" className={styles.title}>
        {t('urgent.title')}
      </h2>
      <p className={styles.lead} role="status">
        {t('urgent.standing')}
      </p>
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
      <div className={styles.ways}>{children}</div>
    </section>
  );
}
