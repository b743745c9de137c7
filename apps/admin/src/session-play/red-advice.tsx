import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Screening } from '../screening/screening';
import type { PlayableSession } from './playable-session';
import { Unwatched } from './unwatched';
import styles from './session.module.css';

/** What a score in the red means: the rule of the plan, and the questions that cannot wait. What follows comes after them. */
export function RedAdvice(props: {
  session: PlayableSession;
  /** The questions were answered at an earlier visit. */
  isCalm?: boolean;
  onScreened?: (isUrgent: boolean) => void;
  children: (isUrgent: boolean) => ReactNode;
}) {
  const { session, isCalm = false, onScreened, children } = props;
  const t = useTranslations('session.red');
  const [isUrgent, setUrgent] = useState<boolean | null>(isCalm ? false : null);
  return (
    <div className={styles.red}>
      <p className={styles.rule} role="alert">
        <strong>{t('title')}</strong> {session.stopRule ?? t('rule', { most: session.bands.amberMax })}
      </p>
      <Unwatched clinic={session.clinic.name} />
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
