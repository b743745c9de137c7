import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './page-header.module.css';

/** The top of a screen: where it sits, its title, one line about it, and what can be done there. */
export function PageHeader(props: {
  title: string;
  lead?: ReactNode;
  /** The list this page belongs to. */
  parent?: { href: string; label: string };
  actions?: ReactNode;
}) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {props.parent && (
          <Link href={props.parent.href} className={styles.parent}>
            <span aria-hidden="true">←</span> {props.parent.label}
          </Link>
        )}
        <h1>{props.title}</h1>
        {props.lead && <p className={styles.lead}>{props.lead}</p>}
      </div>
      {props.actions && (
        <div className={styles.actions} data-not-printed>
          {props.actions}
        </div>
      )}
    </header>
  );
}
