'use client';

import { Button } from '@mantine/core';
import type { Removal } from './editor-context';
import styles from './editor.module.css';

/** Says what was just taken away, and brings it back with one press. */
export function RemovalNotice({ removal, onDone }: { removal: Removal | null; onDone: () => void }) {
  return (
    <div role="status" className={styles.undo}>
      {removal && (
        <>
          {removal.words}
          <Button
            variant="subtle"
            onClick={() => {
              removal.undo();
              onDone();
            }}
          >
            Undo
          </Button>
        </>
      )}
    </div>
  );
}
