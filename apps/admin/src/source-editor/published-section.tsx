'use client';

import { NativeSelect, TextInput, Textarea } from '@mantine/core';
import { sourceTypeLabel } from '../source/source-labels';
import { Disclosure } from '../ui/disclosure';
import { valuesOf } from '../ui/values-of';
import { fieldLabel, fieldsOfType, furtherFields, type TypeField } from './fields-of-type';
import styles from './source-editor.module.css';
import type { SourceForm } from './source-form';

const types = valuesOf(sourceTypeLabel).map((value) => ({ value, label: sourceTypeLabel[value] }));

const hints: Partial<Record<TypeField, string>> = {
  doi: 'Such as 10.7326/M16-2367, with or without its address',
  pmid: 'Digits, such as 30904517',
  pmcid: 'Such as PMC6454257',
  accessed: 'The day on which you read the page',
  editors: 'One a line: Family, Given',
};

/** One field that only some types have. */
function Field({ form, field }: { form: SourceForm; field: TypeField }) {
  const label = fieldLabel(field, form.values.type);
  const properties = { label, description: hints[field], ...form.getInputProps(field) };
  if (field === 'editors') return <Textarea autosize minRows={1} maxRows={8} {...properties} />;
  return <TextInput type={field === 'accessed' ? 'date' : 'text'} maxLength={1000} {...properties} />;
}

/** What was published: the fields that fit the type, and those that hold something all the same. */
export function PublishedSection({ form }: { form: SourceForm }) {
  const { type } = form.values;
  const further = furtherFields(type, (field) => form.values[field] !== '');
  return (
    <section className={styles.section} aria-labelledby="published">
      <h2 id="published">What was published</h2>
      <div className={styles.pair}>
        <NativeSelect
          label="Type"
          description="Decides which fields there are, and how the reference is written"
          data={types}
          {...form.getInputProps('type')}
        />
        <TextInput label="Year" inputMode="numeric" maxLength={4} {...form.getInputProps('year')} />
      </div>
      <Textarea
        id="title"
        label="Title"
        required
        autosize
        minRows={1}
        maxLength={1000}
        {...form.getInputProps('title')}
      />
      <Textarea
        label="Authors"
        description="One a line: Family, Given. A body, such as a society, as it is called and without a comma"
        autosize
        minRows={2}
        maxRows={10}
        {...form.getInputProps('authors')}
      />
      <div className={styles.pair}>
        {[...fieldsOfType(type), ...further].map((field) => (
          <Field key={field} form={form} field={field} />
        ))}
      </div>
      <Textarea
        label="Note"
        description="What a reader should know of it: who wrote it, and what it is not"
        autosize
        minRows={2}
        maxLength={20_000}
        {...form.getInputProps('note')}
      />
      <Disclosure summary="Language and summary">
        <div className={styles.section}>
          <TextInput label="Language" maxLength={1000} {...form.getInputProps('language')} />
          <Textarea
            label="Summary that came with it"
            description="The abstract, as its publisher gives it"
            autosize
            minRows={3}
            maxRows={14}
            maxLength={20_000}
            {...form.getInputProps('abstract')}
          />
        </div>
      </Disclosure>
    </section>
  );
}
