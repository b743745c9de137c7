'use client';

import { Checkbox, TextInput } from '@mantine/core';
import { pedroScore } from '@reprise/schema/source/appraisal';
import { pedroItems } from '../source/pedro-items';
import { ChoiceList } from './choice-list';
import styles from './source-editor.module.css';
import type { SourceForm } from './source-form';
import type { PedroBy } from './source-values';

const choices: { value: PedroBy; label: string; meaning?: string }[] = [
  { value: 'NONE', label: 'Not scored', meaning: 'The scale is made for randomised and controlled trials.' },
  { value: 'ITEMS', label: 'Item by item', meaning: 'You check what the report says; the score adds up by itself.' },
  { value: 'SCORE', label: 'Only the score', meaning: 'As the PEDro database lists it.' },
];

/** The PEDro score of a trial: counted from its items, or as somebody else counted it. */
export function PedroField({ form }: { form: SourceForm }) {
  const { pedroBy, pedroItems: met } = form.values;
  return (
    <>
      <ChoiceList
        label="PEDro score"
        description="How well a trial is made and reported, 0 to 10"
        value={pedroBy}
        choices={choices}
        onChange={(value) => form.setFieldValue('pedroBy', value)}
      />
      {pedroBy === 'ITEMS' && (
        <fieldset className={styles.pedro}>
          <legend>What the report of the trial says plainly</legend>
          {pedroItems.map((item, index) => (
            <Checkbox
              key={item}
              label={`${index + 1}. ${item}`}
              description={index === 0 ? 'Says whom the trial is about, and does not count' : undefined}
              checked={met[index] ?? false}
              onChange={(event) => form.setFieldValue('pedroItems', met.with(index, event.currentTarget.checked))}
            />
          ))}
          <p role="status" className={styles.score}>
            PEDro score: {pedroScore(met)} of 10
          </p>
        </fieldset>
      )}
      {pedroBy === 'SCORE' && (
        <TextInput
          label="Score, 0 to 10"
          inputMode="numeric"
          maxLength={2}
          className={styles.short}
          {...form.getInputProps('pedroScore')}
        />
      )}
    </>
  );
}
