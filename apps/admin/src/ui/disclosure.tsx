import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

/** Something that most readers do not need, a click away. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.disclosure}>
      <summary>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
