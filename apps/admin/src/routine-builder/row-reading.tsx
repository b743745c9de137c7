'use client';

import type { TypedLine } from '@reprise/schema/composing/typed-line';
import { formatDose } from '@reprise/schema/dose/format';
import type { Problem } from '../citation-editor/dose-parts';
import { ProblemList } from './problem-list';
import styles from './typed-row.module.css';
import { UnknownExercise } from './unknown-exercise';
import type { RowChoice } from './use-row-choice';
import type { TypedRow } from './use-typed-rows';

/** What a typed row will be: the exercise and its dose in words, or what stands in the way. */
export function RowReading(props: {
  id: string;
  line: TypedLine;
  row: TypedRow;
  choice: RowChoice;
  isTried: boolean;
  onSuggestion: (problem: Problem) => void;
  onDrop: () => void;
}) {
  const { id, line, row, choice, isTried, onSuggestion, onDrop } = props;
  const exercise = choice.at === null ? null : choice.found[choice.at];
  const isUnknown = !exercise && line.name !== '' && choice.isSettled && !choice.isUnreachable;
  return (
    <div id={id} className={styles.reading}>
      {row.state === 'PENDING' && <p className={styles.soft}>Looking for {line.name}…</p>}
      {exercise && row.state !== 'PENDING' && (
        <p className={styles.said}>
          <strong>{exercise.name}</strong>{' '}
          {line.dose && <span className={styles.sentence}>{formatDose(line.dose, 'sentence') || 'No dose yet.'}</span>}
          {line.dose && <kbd className={styles.enter}>Enter</kbd>}
        </p>
      )}
      {line.dose === null && <ProblemList problems={line.problems} onSuggestion={onSuggestion} isLoud={isTried} />}
      {isUnknown && choice.found.length === 0 && line.name.length > 1 && (
        <UnknownExercise
          name={line.name}
          onDrop={onDrop}
          onMade={choice.lookAgain}
          isLoud={isTried || row.state === 'UNKNOWN'}
        />
      )}
      {isUnknown && choice.found.length > 0 && (
        <p className={styles.soft} role={isTried ? 'alert' : undefined}>
          Nothing is called “{line.name}”. Choose one with the arrow keys, or go on typing.
        </p>
      )}
      {(row.state === 'UNREACHABLE' || choice.isUnreachable) && (
        <p className={styles.wrong} role="alert">
          The service did not answer. Your words stay here: press Enter to try again.
        </p>
      )}
    </div>
  );
}
