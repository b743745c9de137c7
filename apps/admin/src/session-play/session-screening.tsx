import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useState } from 'react';
import type { ScreeningCause } from '../screening/questions';
import { Screening, type ScreeningClinic } from '../screening/screening';
import { StandingAdvice } from '../screening/standing-advice';
import styles from './session.module.css';

/** What comes before a session: the questions about urgent signs, and after a yes to one of them no session at all. */
export function SessionScreening(props: {
  /** Null after an urgent sign that was told of before. */
  cause: ScreeningCause | null;
  clinic: ScreeningClinic;
  onCalm: () => void;
}) {
  const { cause, clinic, onCalm } = props;
  const t = useTranslations('session');
  const [isUrgent, setUrgent] = useState(cause === null);
  return (
    <div className={styles.screening}>
      <h1>{t('title')}</h1>
      {isUrgent ? (
        <StandingAdvice clinic={clinic}>
          <Link href="/home" className={styles.leave}>
            {t('back')}
          </Link>
        </StandingAdvice>
      ) : (
        <>
          <Screening
            cause={cause ?? 'ASKED'}
            clinic={clinic}
            onDone={(urgent) => (urgent ? setUrgent(true) : onCalm())}
          />
          <Link href="/home" className={styles.leave}>
            {t('back')}
          </Link>
        </>
      )}
    </div>
  );
}
