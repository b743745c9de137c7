'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { readFailure } from '../graphql/failure';
import styles from './client-card.module.css';

/** What a client reads where a page could not be shown, and one way on. */
export function ClientError({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('clientShell.error');
  const router = useRouter();
  const [isRetrying, startRetry] = useTransition();
  const { kind, reference } = readFailure(error);
  function tryAgain() {
    startRetry(() => {
      router.refresh();
      retry();
    });
  }
  return (
    <div className={styles.page} role="alert">
      <h1>{t(`title.${kind}`)}</h1>
      <p>{t(`words.${kind}`)}</p>
      <button type="button" className={styles.main} onClick={tryAgain} disabled={isRetrying}>
        {isRetrying ? t('trying') : t('again')}
      </button>
      {reference && <p className={styles.soft}>{t('reference', { reference })}</p>}
    </div>
  );
}
