import type { ReactNode } from 'react';
import type { DayKind } from './day-kind';
import styles from './session-calendar.module.css';

const shapes: Record<DayKind, ReactNode> = {
  DONE: (
    <>
      <circle cx="12" cy="12" r="10" className={styles.full} />
      <path d="m7 12.500 3.500 3.500L17 9" className={styles.tick} />
    </>
  ),
  PARTLY: (
    <>
      <circle cx="12" cy="12" r="9" className={styles.line} />
      <path d="M12 3a9 9 0 0 1 0 18Z" className={styles.half} />
    </>
  ),
  PAIN: <path d="M12 2 22 12 12 22 2 12ZM8.500 8.500l7 7m0-7-7 7" className={styles.pain} />,
  SKIPPED: <path d="M4 4h16v16H4ZM8 12h8" className={styles.line} />,
  MISSED: <circle cx="12" cy="12" r="9" className={styles.line} />,
  OPEN: <circle cx="12" cy="12" r="9" className={styles.dotted} />,
  PAUSED: <path d="M8.500 6v12M15.500 6v12" className={styles.line} />,
  NOT_DUE: <path d="M9 12h6" className={styles.faint} />,
};

/** What became of a day, told by its shape; the words stand beside it. */
export function DaySign({ kind }: { kind: DayKind }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.sign}>
      {shapes[kind]}
    </svg>
  );
}
