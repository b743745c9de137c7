import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** A sentence that should be noticed; `alert` when it answers what somebody just did. */
export function Notice(props: {
  tone: 'info' | 'good' | 'caution' | 'danger';
  isAlert?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`${styles.notice} ${styles[props.tone]}`} role={props.isAlert ? 'alert' : undefined}>
      {props.children}
    </div>
  );
}
