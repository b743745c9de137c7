'use client';

import { type ReactNode, useId, useState } from 'react';
import styles from './filter-panel.module.css';

/** The filters of a list: beside it on a desk, behind a button on a phone. */
export function FilterPanel({
  chosen,
  children,
}: {
  /** How many values are chosen. */ chosen: number;
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <section aria-label="Filters" className={styles.panel} data-not-printed>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 6h14M6 10h8M8.500 14h3" />
        </svg>
        Filters
        {chosen > 0 && (
          <span className={styles.chosen}>
            {chosen}
            <span className="visually-hidden"> chosen</span>
          </span>
        )}
      </button>
      <div id={id} className={styles.body} data-open={isOpen || undefined}>
        {children}
      </div>
    </section>
  );
}
