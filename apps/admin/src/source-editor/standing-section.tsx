'use client';

import { TextInput } from '@mantine/core';
import { sourceStatusLabel } from '../source/source-labels';
import { valuesOf } from '../ui/values-of';
import { statusMeaning } from './appraisal-choices';
import { ChoiceList } from './choice-list';
import styles from './source-editor.module.css';
import type { SourceForm } from './source-form';
import { SupersedingPicker } from './superseding-picker';

const choices = valuesOf(sourceStatusLabel).map((value) => ({
  value,
  label: sourceStatusLabel[value],
  meaning: statusMeaning[value],
}));

/** Whether a source still stands, what took its place, and when somebody should look again. */
export function StandingSection({ form, id }: { form: SourceForm; id: string | null }) {
  const { status, supersededBy } = form.values;
  return (
    <section className={styles.section} aria-labelledby="standing">
      <h2 id="standing">Whether it still stands</h2>
      <ChoiceList
        label="Status"
        value={status}
        choices={choices}
        onChange={(value) => form.setFieldValue('status', value)}
      />
      {status === 'SUPERSEDED' && (
        <SupersedingPicker
          except={id}
          picked={supersededBy}
          error={form.errors['supersededBy']}
          onPick={(source) => form.setFieldValue('supersededBy', source)}
        />
      )}
      <TextInput
        type="date"
        label="Review by"
        description="The day by which somebody should look whether it still holds. After it, everything that leans on it is flagged"
        className={styles.short}
        {...form.getInputProps('reviewBy')}
      />
    </section>
  );
}
