'use client';

import { Button } from '@mantine/core';
import type { Autosave, SavePhase } from './autosave';
import styles from './editor.module.css';

const said: Record<SavePhase, string> = {
  SAVED: 'Draft saved',
  WAITING: 'Not saved yet',
  SAVING: 'Saving…',
  OFFLINE: 'Offline: kept on this device, sent as soon as the service answers',
  SIGNED_OUT: 'Signed out: kept on this device. Sign in in another window',
  REFUSED: 'Not saved',
  CONFLICT: 'Somebody else changed this too',
};

/** Says where the words are, in a word and a shape; changes are told politely to who listens. */
export function SaveState({ save, onRetry }: { save: Autosave; onRetry: () => void }) {
  const { phase, reason } = save;
  const canRetry = phase === 'OFFLINE' || phase === 'SIGNED_OUT' || phase === 'REFUSED';
  return (
    <div className={styles.saveState}>
      <p role="status" className={styles.saveWords} data-phase={phase}>
        <span className={styles.saveSign} aria-hidden="true" />
        {said[phase]}
        {reason && `: ${reason}`}
      </p>
      {canRetry && (
        <Button variant="subtle" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
