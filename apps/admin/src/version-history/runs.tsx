import type { Run } from '../exercise-history/change-groups';
import styles from './version-history.module.css';

/** A text with what came and went in it, told apart by more than colour. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <p className={styles.runs}>
      {runs.map(({ kind, text }, index) => {
        const Element = kind === 'ADDED' ? 'ins' : kind === 'REMOVED' ? 'del' : 'span';
        return (
          // the runs of one text have nothing else to be known by
          // oxlint-disable-next-line react/no-array-index-key
          <Element key={index}>
            {kind !== 'SAME' && <span className="visually-hidden">{kind === 'ADDED' ? ' added: ' : ' removed: '}</span>}
            {text}
            {kind !== 'SAME' && <span className="visually-hidden">, </span>}
          </Element>
        );
      })}
    </p>
  );
}
