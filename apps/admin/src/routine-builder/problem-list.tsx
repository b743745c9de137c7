'use client';

import type { Problem } from '../citation-editor/dose-parts';
import styles from './problem-list.module.css';

/** What of a dose cannot be read, each with what could stand there instead: a press takes it. */
export function ProblemList(props: {
  problems: readonly Problem[];
  onSuggestion: (problem: Problem) => void;
  /** Said at once to who listens, since somebody just pressed Enter. */
  isLoud?: boolean;
}) {
  return (
    <ul className={styles.problems} role={props.isLoud ? 'alert' : undefined}>
      {props.problems.map((problem) => (
        <li key={`${problem.position.start}-${problem.position.end}-${problem.message}`}>
          <span>{problem.message}</span>{' '}
          {problem.suggestion !== null && (
            <button type="button" className={styles.suggestion} onClick={() => props.onSuggestion(problem)}>
              {problem.suggestion === '' ? 'Leave it out' : `Write “${problem.suggestion}”`}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
