'use client';

import { MultiSelect, NativeSelect, TagsInput, TextInput, Textarea } from '@mantine/core';
import { listLimits, textLimits } from '@reprise/schema/exercise';
import { ClaimCitations } from '../citation-editor/claim-citations';
import { categoryLabel, positionLabel, regionLabel } from '../exercise/exercise-labels';
import { valuesOf } from '../ui/values-of';
import { useDraftForm, useEditing } from './editor-context';
import styles from './editor.module.css';

const choices = <Value extends string>(labels: Record<Value, string>) =>
  valuesOf(labels).map((value) => ({ value, label: labels[value] }));

/** What the exercise is called, what it is for, and what kind it is. */
export function BasicsSection() {
  const form = useDraftForm();
  return (
    <section className={styles.section} aria-labelledby="basics">
      <h2 id="basics">What it is</h2>
      <div className={styles.pair}>
        <TextInput label="Name" required maxLength={textLimits.name} {...form.getInputProps('name')} />
        <NativeSelect label="Category" data={choices(categoryLabel)} {...form.getInputProps('category')} />
      </div>
      <TagsInput
        label="Other names"
        description="As other people call it; searching finds them all"
        maxTags={listLimits.aliases}
        acceptValueOnBlur
        {...form.getInputProps('aliases')}
      />
      <div className={styles.claim}>
        <Textarea
          id="claim-purpose"
          label="Purpose"
          description="What it is for, in words for a client. Needs a source before you publish"
          autosize
          minRows={2}
          maxLength={textLimits.purpose}
          {...form.getInputProps('purpose')}
        />
        <ClaimCitations claim={{ kind: 'PURPOSE', claimKey: null, text: form.values.purpose }} />
      </div>
    </section>
  );
}

/** Where the body is and what works: pickers that suggest what the library has already. */
export function BodySection() {
  const form = useDraftForm();
  const { suggestions } = useEditing();
  const words = (field: 'primaryMuscles' | 'secondaryMuscles' | 'equipment' | 'tags', known: readonly string[]) => ({
    data: [...known],
    maxTags: listLimits[field],
    acceptValueOnBlur: true,
    limit: 20,
    ...form.getInputProps(field),
  });
  return (
    <section className={styles.section} aria-labelledby="body">
      <h2 id="body">Body and equipment</h2>
      <div className={styles.pair}>
        <MultiSelect label="Positions" data={choices(positionLabel)} {...form.getInputProps('positions')} />
        <MultiSelect label="Regions" data={choices(regionLabel)} searchable {...form.getInputProps('regions')} />
        <TagsInput label="Main muscles" {...words('primaryMuscles', suggestions.muscles)} />
        <TagsInput label="Helping muscles" {...words('secondaryMuscles', suggestions.muscles)} />
        <TagsInput
          label="Equipment"
          description="Leave empty when nothing is needed"
          {...words('equipment', suggestions.equipment)}
        />
        <TagsInput
          label="Tags"
          description="Your clinic’s own words for finding it"
          {...words('tags', suggestions.tags)}
        />
      </div>
    </section>
  );
}
