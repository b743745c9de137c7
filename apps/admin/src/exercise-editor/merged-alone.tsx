'use client';

import { diffExerciseContent } from '@reprise/schema/exercise/diff';
import styles from './merge-screen.module.css';
import type { Meeting } from './meeting';

/** What needed no choice, because only one of the two changed it. */
export function MergedAlone({ meeting }: { meeting: Meeting }) {
  const { base, mine, theirs, conflicts } = meeting;
  const isOpen = (field: string, key: string | null) =>
    conflicts.some((one) => one.field === field && (one.key === key || one.key === null));
  const alone = (after: typeof base) =>
    diffExerciseContent(base, after).filter(({ field, key }) => !isOpen(field, key));
  const [yours, others] = [alone(mine), alone(theirs)];
  if (yours.length + others.length === 0) return null;
  return (
    <details className={styles.alone}>
      <summary>What went together by itself ({yours.length + others.length})</summary>
      {[
        { title: 'From you', changes: yours },
        { title: 'From the other window', changes: others },
      ]
        .filter(({ changes }) => changes.length > 0)
        .map(({ title, changes }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul>
              {changes.map(({ field, key, kind, text }) => (
                <li key={`${field}-${key}-${kind}`}>{text}</li>
              ))}
            </ul>
          </div>
        ))}
    </details>
  );
}
