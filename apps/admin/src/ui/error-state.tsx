'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { type FailureKind, readFailure } from '../graphql/failure';
import { Button, ButtonLink } from './button';
import styles from './state.module.css';

const said: Record<FailureKind, { title: string; words: string }> = {
  UNREACHABLE: {
    title: 'The service is not reachable',
    words: 'This page works, but the service behind it does not answer right now. Try again in a minute.',
  },
  FORBIDDEN: {
    title: 'This is not open to you',
    words: 'Your role in the clinic does not include this. An owner of the clinic can change that.',
  },
  RATE_LIMITED: {
    title: 'Too much at once',
    words: 'More was asked for than the service allows in a short time. Wait a minute and try again.',
  },
  BROKEN: {
    title: 'Something went wrong on our side',
    words: 'The fault has been written down. Trying again often helps.',
  },
};

/** What an `error.tsx` shows: what happened in plain words, and a way to try again. */
export function ErrorState({ error, retry }: { error: unknown; retry: () => void }) {
  const router = useRouter();
  const [isRetrying, startRetry] = useTransition();
  const { kind, reference } = readFailure(error);
  const { title, words } = said[kind];

  function tryAgain() {
    startRetry(() => {
      router.refresh();
      retry();
    });
  }

  return (
    <div className={styles.state} role="alert">
      <svg className={`${styles.sign} ${styles.warning}`} viewBox="0 0 32 32" aria-hidden="true">
        <rect x="14.25" y="7" width="3.5" height="12" rx="1.75" />
        <circle cx="16" cy="23.5" r="2.25" />
      </svg>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.words}>{words}</p>
      <div className={styles.actions}>
        {kind !== 'FORBIDDEN' && (
          <Button look="filled" onClick={tryAgain} disabled={isRetrying}>
            {isRetrying ? 'Trying…' : 'Try again'}
          </Button>
        )}
        <ButtonLink href="/">Go to the start page</ButtonLink>
      </div>
      {reference && <p className={styles.reference}>When you ask for help, quote: {reference}</p>}
    </div>
  );
}
