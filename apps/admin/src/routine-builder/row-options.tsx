'use client';

import { categoryLabel } from '../exercise/exercise-labels';
import styles from './typed-row.module.css';
import type { RowChoice } from './use-row-choice';

/** The exercises that a typed name may mean; the keys of the row choose, or a press. */
export function RowOptions(props: { id: string; choice: RowChoice; onPick: (at: number) => void }) {
  const { id, choice, onPick } = props;
  return (
    <div id={`${id}-list`} role="listbox" aria-label="Exercises of that name" className={styles.options}>
      {choice.found.map((one, at) => (
        // the row above keeps the focus and has the keys
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={one.id}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === choice.at}
          className={styles.option}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(at)}
        >
          <span className={styles.optionName}>{one.name}</span>
          <span className={styles.optionNote}>
            {categoryLabel[one.category]}
            {one.library === 'OWN' && ', your own'}
            {one.status === 'DRAFT' && ', a draft'}
          </span>
        </div>
      ))}
    </div>
  );
}
