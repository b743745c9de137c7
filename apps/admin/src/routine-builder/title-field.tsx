'use client';

import { routineTextLimits } from '@reprise/schema/routine/composed';
import styles from './routine-builder.module.css';
import { useBuilder, useSession } from './use-builder';

/** The id of the field of the title. */
export const titleId = 'routine-title';

/** The title of the routine, typed where it stands. */
export function TitleField() {
  const builder = useBuilder();
  const title = useSession(({ history }) => history.present.title);
  return (
    <input
      id={titleId}
      className={styles.title}
      type="text"
      aria-label="Title of the routine"
      placeholder="Title of the routine"
      maxLength={routineTextLimits.title}
      autoComplete="off"
      value={title}
      onChange={(event) => builder.run({ type: 'SET_WORDS', words: { title: event.currentTarget.value } })}
      onBlur={builder.settle}
    />
  );
}
