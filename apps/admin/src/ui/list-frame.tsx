import type { ReactNode } from 'react';
import styles from './list-frame.module.css';

/** A list with its search and filters: what narrows it, how many are left, and they themselves. */
export function ListFrame(props: {
  /** The search, and the ways to see the list. */
  tools: ReactNode;
  filters: ReactNode;
  /** What the list is narrowed to. */
  chosen?: ReactNode;
  /** How many are left, in words; said aloud when it changes. */
  count: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.frame}>
      <div className={styles.tools} data-not-printed>
        {props.tools}
      </div>
      <div className={styles.filters}>{props.filters}</div>
      <section aria-label="Results" className={styles.results}>
        <div className={styles.head}>
          <p className={styles.count} role="status">
            {props.count}
          </p>
          {props.chosen}
        </div>
        {props.children}
      </section>
    </div>
  );
}
