'use client';

import { Button } from '@mantine/core';
import { Notice } from '../ui/notice';
import { unsavedFields } from './draft-content';
import { fieldLabel } from './conflict-words';
import type { Meeting } from './meeting';
import styles from './editor.module.css';

/** Says once that somebody else's words came in beside one's own, and where. */
export function JoinedNotice({ joined, onSeen }: { joined: Meeting; onSeen: () => void }) {
  const fields = unsavedFields(joined.base, joined.theirs).map((field) => fieldLabel[field]);
  return (
    <Notice tone="info" isAlert>
      <div className={styles.joined}>
        <p>
          Somebody else changed this meanwhile ({fields.join(', ')}). Both edits are in: you had changed other places.
        </p>
        <Button variant="subtle" onClick={onSeen}>
          Good
        </Button>
      </div>
    </Notice>
  );
}
