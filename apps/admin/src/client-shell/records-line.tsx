'use client';

import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useSyncExternalStore } from 'react';
import { refusalKind } from '../offline/refusal-kind';
import { useRecords } from '../offline/use-records';
import styles from './records-line.module.css';

function subscribe(listen: () => void) {
  window.addEventListener('online', listen);
  window.addEventListener('offline', listen);
  return () => {
    window.removeEventListener('online', listen);
    window.removeEventListener('offline', listen);
  };
}

/** Says when there is no network, what waits on this device to be sent, and what the server did not take. */
export function RecordsLine() {
  const t = useTranslations('clientShell.records');
  const { pending, state, forget } = useRecords();
  const isOffline = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );
  const waiting = pending.filter(({ refusal }) => refusal === null).length;
  const refused = pending.filter(({ refusal }) => refusal !== null);
  return (
    <div data-not-printed className={styles.lines}>
      <div role="status">
        {isOffline && <p className={styles.line}>{t('offline')}</p>}
        {waiting > 0 && (state === 'WAITING' || state === 'SENDING') && (
          <p className={styles.line}>{t('waiting', { count: waiting })}</p>
        )}
      </div>
      {waiting > 0 && state === 'UNKEPT' && (
        <p className={styles.line} role="alert">
          {t('unkept', { count: waiting })}
        </p>
      )}
      {waiting > 0 && state === 'SIGNED_OUT' && (
        <p className={styles.line} role="alert">
          {t('signedOut', { count: waiting })} <Link href="/sign-in?callbackUrl=%2Fhome">{t('signIn')}</Link>
        </p>
      )}
      {refused.map(({ clientKey, refusal }) => (
        <p key={clientKey} className={styles.line} role="alert">
          {t(`refused.${refusalKind(refusal ?? '')}`)}{' '}
          <button type="button" onClick={() => void forget(clientKey)}>
            {t('understood')}
          </button>
        </p>
      ))}
    </div>
  );
}
