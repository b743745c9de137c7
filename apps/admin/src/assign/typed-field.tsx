'use client';

import { useId, useRef } from 'react';
import { type Problem, withSuggestion } from '../citation-editor/dose-parts';
import { ProblemList } from '../routine-builder/problem-list';
import { UnderlinedText } from '../routine-builder/underlined-text';
import styles from './typed-field.module.css';

/** A line that is read as it is typed; what cannot be read is underlined, and says what could stand there. */
export function TypedField(props: {
  label: string;
  /** The label is said, and not shown. */
  isLabelHidden?: boolean;
  hint?: string;
  text: string;
  problems: readonly Problem[];
  most: number;
  placeholder?: string;
  onType: (text: string) => void;
  onSettled: () => void;
}) {
  const { label, hint, text, problems, onType } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const described = [hint ? `${id}-hint` : '', problems.length > 0 ? `${id}-problems` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={props.isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <div className={styles.line}>
        <UnderlinedText text={text} problems={problems} input={input} />
        <input
          ref={input}
          id={id}
          className={styles.input}
          type="text"
          aria-invalid={problems.length > 0}
          aria-describedby={described || undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={props.most}
          placeholder={props.placeholder}
          value={text}
          onChange={(event) => onType(event.currentTarget.value)}
          onBlur={props.onSettled}
        />
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint} role="status">
          {hint}
        </p>
      )}
      {problems.length > 0 && (
        <div id={`${id}-problems`}>
          <ProblemList
            problems={problems}
            onSuggestion={(problem) => {
              onType(withSuggestion(text, problem));
              input.current?.focus();
            }}
          />
        </div>
      )}
    </div>
  );
}
