'use client';

import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './source-editor.module.css';

/** One of a few choices, each with a short explanation beside it. */
export function ChoiceList<Value extends string>(props: {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  value: Value;
  choices: readonly { value: Value; label: string; meaning?: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <Radio.Group
      label={props.label}
      description={props.description}
      error={props.error}
      value={props.value}
      onChange={(value) => props.onChange(value as Value)}
    >
      <div className={styles.choices}>
        {props.choices.map(({ value, label, meaning }) => (
          <Radio key={value} value={value} label={label} description={meaning} className={styles.choice} />
        ))}
      </div>
    </Radio.Group>
  );
}
