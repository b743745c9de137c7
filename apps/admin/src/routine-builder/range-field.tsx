'use client';

import type { IntRange } from '@reprise/schema/dose';
import { useId, useState } from 'react';
import styles from './range-field.module.css';
import { rangeText, readRange, steppedRange } from './range-text';

interface RangeFieldProps {
  readonly label: string;
  readonly value: IntRange | null;
  readonly bounds: IntRange;
  readonly onChange: (range: IntRange | null) => void;
  /** How far one press goes. */
  readonly step?: number;
  readonly unit?: string;
  readonly isSeconds?: boolean;
  /** What stands for nothing stated. */
  readonly nothing?: string;
  /** Whether the label is only for who does not see the field. */
  readonly isLabelHidden?: boolean;
  readonly id?: string;
  /** What Enter leads to. */
  readonly onEnter?: () => void;
}

/** A range that is typed, "8-12", or stepped; what is typed counts as soon as it can be read. */
export function RangeField(props: RangeFieldProps) {
  const {
    label,
    value,
    bounds,
    onChange,
    step = 1,
    unit,
    isSeconds = false,
    nothing = '–',
    isLabelHidden,
    onEnter,
  } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const ownId = useId();
  const id = props.id ?? ownId;
  const read = typed === null ? null : readRange(typed, bounds, isSeconds);
  const problem = read && 'problem' in read ? read.problem : null;

  function type(text: string) {
    setTyped(text);
    const now = readRange(text, bounds, isSeconds);
    if ('range' in now) onChange(now.range);
  }

  function go(by: number) {
    setTyped(null);
    onChange(steppedRange(value, by, bounds));
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <div className={styles.box} data-invalid={problem === null ? undefined : true}>
        <button
          type="button"
          className={styles.step}
          // the arrow keys of the field do the same
          tabIndex={-1}
          aria-label={`${label}: less`}
          onClick={() => go(-step)}
        >
          −
        </button>
        <input
          id={id}
          className={styles.input}
          type="text"
          inputMode="text"
          autoComplete="off"
          placeholder={nothing}
          value={typed ?? rangeText(value)}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => setTyped(null)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') return onEnter?.();
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            event.stopPropagation();
            go(event.key === 'ArrowUp' ? step : -step);
          }}
        />
        {unit && (
          <span className={styles.unit} aria-hidden="true">
            {unit}
          </span>
        )}
        <button
          type="button"
          className={styles.step}
          tabIndex={-1}
          aria-label={`${label}: more`}
          onClick={() => go(step)}
        >
          +
        </button>
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
