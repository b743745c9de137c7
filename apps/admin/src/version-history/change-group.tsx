import type { ReactNode } from 'react';
import { Badge } from '../ui/badge';
import styles from './version-history.module.css';

type Kind = 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED';

const words: Record<Kind, string> = { ADDED: 'Added', REMOVED: 'Removed', CHANGED: 'Changed', MOVED: 'Moved' };
const tone = { ADDED: 'good', REMOVED: 'danger', CHANGED: 'neutral', MOVED: 'neutral' } as const;

/** What changed in one part, one thing after the other. */
export function ChangeGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={styles.group} aria-label={label}>
      <h2>{label}</h2>
      <ul className={styles.changes}>{children}</ul>
    </section>
  );
}

/** One change, told apart by a word and not by colour alone. */
export function Change({ kind, children }: { kind: Kind; children: ReactNode }) {
  return (
    <li className={styles.change}>
      <Badge tone={tone[kind]}>{words[kind]}</Badge>
      {children}
    </li>
  );
}
