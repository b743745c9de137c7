'use client';

import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type Problem, doseParts } from '../citation-editor/dose-parts';
import styles from './typed-row.module.css';

/** The words of an input once more behind it, with what cannot be read underlined at its place. */
export function UnderlinedText(props: {
  text: string;
  problems: readonly Problem[];
  input: RefObject<HTMLInputElement | null>;
}) {
  const { text, problems, input } = props;
  const mirror = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const field = input.current;
    if (!field || problems.length === 0) return;
    const follow = () => mirror.current?.scrollTo({ left: field.scrollLeft });
    follow();
    field.addEventListener('scroll', follow);
    return () => field.removeEventListener('scroll', follow);
  }, [input, problems, text]);

  if (problems.length === 0) return null;
  return (
    <div ref={mirror} className={styles.mirror} aria-hidden="true">
      {doseParts(text, problems).map(({ text: part, problem }, index) =>
        problem === null ? (
          // the parts of a text have nothing else to be known by
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index}>{part}</span>
        ) : (
          // as above: nothing else to be known by
          // oxlint-disable-next-line react/no-array-index-key
          <mark key={index}>{part}</mark>
        ),
      )}
    </div>
  );
}
