import type { ReactNode } from 'react';
import styles from './record.module.css';

/** What the signs of a chart stand for. */
export function ChartLegend({ entries }: { entries: readonly { readonly sign: ReactNode; readonly words: string }[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ sign, words }) => (
        <li key={words}>
          <svg viewBox="-10 -10 20 20" width={20} height={20} aria-hidden="true">
            {sign}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
