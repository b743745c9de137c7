'use client';

import { MultiSelect, NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { clientLimits } from '@reprise/schema/client';
import { precautionLabel } from '../exercise/exercise-labels';
import styles from '../source-editor/source-editor.module.css';
import { languageName } from '../ui/language-name';
import { valuesOf } from '../ui/values-of';
import own from './client-form.module.css';
import { type ClientValues, fieldLabel } from './client-values';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const precautions = valuesOf(precautionLabel).map((value) => ({ value, label: precautionLabel[value] }));
const languages = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt'];
const zones = Intl.supportedValuesOf('timeZone');

/** Everything that a clinic keeps of a client, in the order in which it is asked. */
export function ClientFields({ form, leads }: { form: UseFormReturnType<ClientValues>; leads: readonly Choice[] }) {
  const { locale, timeZone } = form.values;
  const offered = languages.includes(locale) ? languages : [locale, ...languages];
  return (
    <>
      <section className={styles.section} aria-labelledby="person">
        <h2 id="person">Who they are</h2>
        <TextInput label={fieldLabel.name} required maxLength={clientLimits.name} {...form.getInputProps('name')} />
        <div className={styles.pair}>
          <TextInput
            label={fieldLabel.contactEmail}
            description="For an invitation. They can be treated without"
            type="email"
            autoComplete="off"
            {...form.getInputProps('contactEmail')}
          />
          <TextInput
            label={fieldLabel.phone}
            type="tel"
            autoComplete="off"
            maxLength={clientLimits.phone}
            {...form.getInputProps('phone')}
          />
        </div>
        <div className={styles.pair}>
          <NativeSelect
            label={fieldLabel.locale}
            data={offered.map((value) => ({ value, label: languageName(value) }))}
            {...form.getInputProps('locale')}
          />
          <Select
            label={fieldLabel.timeZone}
            description="Decides what day it is for them"
            data={zones.includes(timeZone) ? zones : [timeZone, ...zones]}
            searchable
            allowDeselect={false}
            limit={40}
            {...form.getInputProps('timeZone')}
          />
        </div>
      </section>
      <section className={styles.section} aria-labelledby="care">
        <h2 id="care">Their care</h2>
        <Textarea
          label={fieldLabel.condition}
          description="In a few words"
          autosize
          minRows={2}
          maxLength={clientLimits.condition}
          {...form.getInputProps('condition')}
        />
        <MultiSelect
          label={fieldLabel.precautions}
          description="Matched against the cautions of exercises"
          data={precautions}
          searchable
          {...form.getInputProps('precautions')}
        />
        <div className={styles.pair}>
          <NativeSelect
            label={fieldLabel.lead}
            data={[{ value: '', label: 'Nobody yet' }, ...leads]}
            {...form.getInputProps('lead')}
          />
          <TextInput label={fieldLabel.reviewOn} type="date" {...form.getInputProps('reviewOn')} />
        </div>
      </section>
      <section className={styles.section} aria-labelledby="notes">
        <h2 id="notes">Notes</h2>
        <Textarea
          label={fieldLabel.note}
          description="The client reads this on their own pages"
          autosize
          minRows={3}
          maxLength={clientLimits.note}
          {...form.getInputProps('note')}
        />
        <Textarea
          className={own.team}
          label={fieldLabel.privateNote}
          description="Only members of the clinic read this. The client never sees it"
          autosize
          minRows={3}
          maxLength={clientLimits.note}
          {...form.getInputProps('privateNote')}
        />
      </section>
    </>
  );
}
