'use client';

import { Button, Radio } from '@mantine/core';
import type { ImportMatchFragment } from '../gql/graphql';
import { importFieldLabel } from './import-labels';
import styles from './source-import.module.css';

const mostShown = 400;
const shortened = (text: string) => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);

/** What a source and a record say otherwise, field by field: one keeps the library’s word or takes the file’s. */
export function MergeChoices(props: {
  match: ImportMatchFragment;
  /** The fields that are taken over from the file. */
  taken: readonly string[];
  onChange: (taken: string[]) => void;
}) {
  const { match, taken, onChange } = props;
  const { differences } = match;
  if (differences.length === 0) return <p className={styles.soft}>The file says nothing new of it.</p>;
  return (
    <div className={styles.differences}>
      {differences.length > 1 && (
        <div className={styles.bulk}>
          <Button size="compact-sm" variant="default" onClick={() => onChange(differences.map(({ field }) => field))}>
            All from the file
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => onChange([])}>
            Keep all of the library’s
          </Button>
        </div>
      )}
      {differences.map(({ field, current, imported }) => (
        <Radio.Group
          key={field}
          label={importFieldLabel(field)}
          value={taken.includes(field) ? 'FILE' : 'LIBRARY'}
          onChange={(side) => onChange(side === 'FILE' ? [...taken, field] : taken.filter((one) => one !== field))}
        >
          <div className={styles.sides}>
            <Radio value="LIBRARY" label={current ? shortened(current) : 'Nothing'} description="The library’s" />
            <Radio value="FILE" label={shortened(imported)} description="The file’s" />
          </div>
        </Radio.Group>
      ))}
    </div>
  );
}
