'use client';

import { type Dose } from '@reprise/schema/dose';
import { formatDose } from '@reprise/schema/dose/format';
import { DOSE_TEXT_MAX, parseDose } from '@reprise/schema/dose/parse';
import { type ReactNode, useRef, useState } from 'react';
import { withSuggestion } from '../citation-editor/dose-parts';
import styles from './dose-text.module.css';
import { ProblemList } from './problem-list';
import { UnderlinedText } from './underlined-text';

interface DoseTextProps {
  readonly id: string;
  readonly label: string;
  readonly dose: Dose;
  readonly onChange: (dose: Dose) => void;
  /** Ends what is being typed. */
  readonly onSettled: () => void;
  /** Stands over the field where its label is shown. */
  readonly children?: ReactNode;
}

/** A dose as one writes it, which counts as soon as it can be read; what cannot be read is underlined. */
export function DoseText({ id, label, dose, onChange, onSettled, children }: DoseTextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const text = typed ?? formatDose(dose);
  const read = typed === null || typed.trim() === '' ? null : parseDose(typed);
  const problems = read && !read.ok ? read.problems : [];

  function type(next: string) {
    setTyped(next);
    const now = parseDose(next);
    if (now.ok) onChange(now.dose);
  }

  return (
    <div className={styles.field}>
      {children}
      <div className={styles.line}>
        <UnderlinedText text={text} problems={problems} input={input} />
        <input
          ref={input}
          id={id}
          className={styles.input}
          type="text"
          aria-label={children ? undefined : label}
          aria-invalid={problems.length > 0}
          aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={DOSE_TEXT_MAX}
          placeholder="Type a dose"
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed === null) return;
            event.stopPropagation();
            setTyped(null);
          }}
          onBlur={() => {
            onSettled();
            if (problems.length === 0) setTyped(null);
          }}
        />
      </div>
      {problems.length > 0 && (
        <div id={`${id}-problems`} className={styles.problems}>
          <ProblemList
            problems={problems}
            onSuggestion={(problem) => {
              type(withSuggestion(text, problem));
              input.current?.focus();
            }}
          />
        </div>
      )}
    </div>
  );
}
