import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Screening } from '../screening/screening';
import type { PlayableSession } from './playable-session';
import styles from './session.module.css';

/** What a score in the red means: the rule of the plan, and the questions that cannot wait. What follows comes after them. */
export function RedAdvice(props: {
  session: PlayableSession;
  onScreened?: (isUrgent: boolean) => void;
  children: (isUrgent: boolean) => ReactNode;
}) {
  const { session, onScreened, children } = props;
  const t = useTranslations('session.red');
  const [isUrgent, setUrgent] = useState<boolean | null>(null);
  return (
    <div className={styles.red}>
      <p className={styles.rule} role="alert">
        <strong>{t('title')}</strong> {session.stopRule ?? t('rule', { most: session.bands.amberMax })}
      </p>
      <p className={styles.small}>{t('unwatched', { clinic: session.clinic.name })}</p>
      {isUrgent === null ? (
        <Screening
          cause="RED_BAND"
          clinic={session.clinic}
          onDone={(urgent) => {
            setUrgent(urgent);
            onScreened?.(urgent);
          }}
        />
      ) : (
        children(isUrgent)
      )}
    </div>
  );
}
