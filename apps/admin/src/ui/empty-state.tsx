import type { ReactNode } from 'react';
import styles from './state.module.css';

/** What stands where nothing is: why it is empty, and what to do about it. */
export function EmptyState(props: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** The state is the whole page, so its title is the page's. */
  isPage?: boolean;
}) {
  const Title = props.isPage ? 'h1' : 'h2';
  return (
    <div className={styles.state}>
      <svg className={styles.sign} viewBox="0 0 32 32" aria-hidden="true">
        <circle cx="9.5" cy="12" r="2.25" />
        <circle cx="9.5" cy="20" r="2.25" />
        <rect x="14.5" y="7" width="2" height="18" rx="1" />
        <rect x="19.5" y="7" width="5" height="18" rx="1.5" />
      </svg>
      <Title className={styles.title}>{props.title}</Title>
      {props.children && <div className={styles.words}>{props.children}</div>}
      {props.action}
    </div>
  );
}
