'use client';

import type { ComposedItem } from '@reprise/schema/routine/composed';
import { formatDose } from '@reprise/schema/dose/format';
import { claimKindLabel } from '../source/source-labels';
import styles from './panel.module.css';
import { useBuilder } from './use-builder';

/** What an item cites, each of which can be taken away again. */
export function ItemCitations({ item }: { item: ComposedItem }) {
  const builder = useBuilder();
  if (item.citations.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="item-citations">
      <h3 id="item-citations" className={styles.heading}>
        Cited here
      </h3>
      <ul className={styles.doses}>
        {item.citations.map((citation, at) => (
          <li key={`${citation.sourceId}-${citation.claim}-${citation.kind}`} className={styles.dose}>
            <p className={styles.source}>
              <strong>{claimKindLabel[citation.kind]}</strong>{' '}
              {citation.dose ? formatDose(citation.dose) : citation.claim}
            </p>
            <p className={styles.soft}>
              {citation.title}
              {citation.locatorLabel && `, ${citation.locatorLabel} ${citation.locatorValue}`}
            </p>
            <button
              type="button"
              className={styles.take}
              aria-label={`Do not cite ${citation.title} here`}
              onClick={() => builder.run({ type: 'DROP_CITATION', key: item.key, at })}
            >
              Do not cite
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
