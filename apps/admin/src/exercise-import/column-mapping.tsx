'use client';

import { NativeSelect } from '@mantine/core';
import type { ExerciseColumnField } from '../gql/graphql';
import { Card } from '../ui/card';
import { valuesOf } from '../ui/values-of';
import styles from './exercise-import.module.css';
import { columnLabel } from './import-labels';

export interface ShownColumn {
  readonly name: string;
  readonly sample: string;
  readonly field?: ExerciseColumnField | null;
}

const choices = [
  { value: '', label: 'Leave it out' },
  ...valuesOf(columnLabel).map((value) => ({ value, label: columnLabel[value] })),
];

/** What each column of a table is taken for, each with a value as an example. */
export function ColumnMapping(props: {
  columns: readonly ShownColumn[];
  isBusy: boolean;
  onChange: (columns: ShownColumn[]) => void;
}) {
  return (
    <Card>
      <h2 className={styles.title}>What each column is</h2>
      <ul className={styles.columns}>
        {props.columns.map(({ name, sample, field }) => (
          <li key={name} className={styles.column}>
            <NativeSelect
              label={name}
              data={choices}
              value={field ?? ''}
              disabled={props.isBusy}
              onChange={({ currentTarget: { value } }) => {
                const chosen = (value || null) as ExerciseColumnField | null;
                props.onChange(
                  props.columns.map((column) => (column.name === name ? { ...column, field: chosen } : column)),
                );
              }}
            />
            <p className={styles.soft}>{sample ? `For example: ${sample.slice(0, 80)}` : 'Empty in every row'}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
