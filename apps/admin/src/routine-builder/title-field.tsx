'use client';

import { routineTextLimits } from '@reprise/schema/routine/composed';
import { useEffect, useRef } from 'react';
import styles from './routine-builder.module.css';
import { useBuilder, useSession } from './use-builder';

/** The id of the field of the title. */
export const titleId = 'routine-title';

/** The title of the routine, typed where it stands. */
export function TitleField({ isNew }: { isNew: boolean }) {
  const builder = useBuilder();
  const field = useRef<HTMLInputElement>(null);

  // who makes a new routine begins to type at once
  useEffect(() => {
    if (isNew) field.current?.focus();
  }, [isNew]);

  const title = useSession(({ history }) => history.present.title);
  return (
    <input
      ref={field}
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
      onKeyDown={(event) => {
        if (event.key === 'Enter') document.querySelector<HTMLInputElement>('[data-typed-row]')?.focus();
      }}
    />
  );
}
