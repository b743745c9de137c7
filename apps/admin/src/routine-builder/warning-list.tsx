'use client';

import type { RoutineWarning } from '@reprise/schema/routine/warnings';
import { itemsOf } from '@reprise/schema/routine/composed';
import { useState } from 'react';
import { focusOn } from '../exercise-editor/focus-soon';
import { itemId } from './item-places';
import styles from './routine-sums.module.css';
import { useBuilder } from './use-builder';

const atFirst = 4;

/** What to look at again, said calmly; each leads to the items that it is about. */
export function WarningList({ warnings }: { warnings: readonly RoutineWarning[] }) {
  const builder = useBuilder();
  const [showsAll, setShowsAll] = useState(false);
  if (warnings.length === 0) return null;
  const items = itemsOf(builder.get().history.present);
  const shown = showsAll ? warnings : warnings.slice(0, atFirst);

  function show(keys: readonly string[]) {
    builder.select(keys.length > 1 ? keys : []);
    const first = items.find(({ key }) => keys.includes(key));
    if (first) {
      window.dispatchEvent(new CustomEvent('reprise:show-routine'));
      requestAnimationFrame(() => focusOn(itemId(first.key)));
    }
  }

  return (
    <section aria-labelledby="look-again" className={styles.warnings}>
      <h3 id="look-again">Worth another look</h3>
      <ul>
        {shown.map(({ kind, text, itemKeys }) => (
          <li key={`${kind}-${text}`}>
            <p>{text}</p>
            {itemKeys.length > 0 && (
              <button type="button" onClick={() => show(itemKeys)}>
                {itemKeys.length === 1
                  ? `Show ${items.find(({ key }) => key === itemKeys[0])?.exercise.name ?? 'it'}`
                  : `Show the ${itemKeys.length} exercises`}
              </button>
            )}
          </li>
        ))}
      </ul>
      {warnings.length > atFirst && (
        <button type="button" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show fewer' : `Show ${warnings.length - atFirst} more`}
        </button>
      )}
    </section>
  );
}
