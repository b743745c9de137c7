'use client';

import { composedExercise, type ExerciseFacts } from './exercise-facts';
import styles from './panel.module.css';
import { useBuilder } from './use-builder';

interface Group {
  readonly title: string;
  readonly rungs: readonly { readonly criterion: string; readonly facts: ExerciseFacts }[];
}

/** The neighbours of an exercise on its ladder, any of which takes its place at the same dose. */
export function SwapList({ itemKey, groups }: { itemKey: string; groups: readonly Group[] }) {
  const builder = useBuilder();
  const filled = groups.filter(({ rungs }) => rungs.length > 0);
  if (filled.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="swaps">
      <h3 id="swaps" className={styles.heading}>
        In its place
      </h3>
      {filled.map(({ title, rungs }) => (
        <div key={title}>
          <h4 className={styles.label}>{title}</h4>
          <ul className={styles.doses}>
            {rungs.map(({ criterion, facts }) => (
              <li key={facts.id} className={styles.dose}>
                <p className={styles.source}>
                  <strong>{facts.name}</strong>
                </p>
                {criterion && <p className={styles.soft}>{criterion}</p>}
                <button
                  type="button"
                  className={styles.take}
                  aria-label={`Put ${facts.name} in its place`}
                  onClick={() => {
                    builder.learn([facts]);
                    builder.run({ type: 'SWAP_EXERCISE', key: itemKey, exercise: composedExercise(facts) });
                    builder.say(`${facts.name} stands in its place, at the same dose.`);
                  }}
                >
                  Swap
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
