'use client';

import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { Meeting } from './meeting';
import { routineFieldLabel } from './routine-words';
import { unsavedFields } from './routine-input';
import styles from './routine-builder.module.css';

/** Says once that somebody else's changes came in beside one's own, and where. */
export function JoinedNotice({ joined, onSeen }: { joined: Meeting; onSeen: () => void }) {
  const fields = unsavedFields(joined.base, joined.theirs).map((field) => routineFieldLabel[field]);
  return (
    <Notice tone="info" isAlert>
      <div className={styles.joined}>
        <p>
          Somebody else changed this meanwhile ({fields.join(', ')}). Both edits are in: you had changed other places.
        </p>
        <Button look="quiet" onClick={onSeen}>
          Good
        </Button>
      </div>
    </Notice>
  );
}
