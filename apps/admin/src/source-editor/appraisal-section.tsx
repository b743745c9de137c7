'use client';

import { NativeSelect, Textarea } from '@mantine/core';
import { DayText } from '../ui/day-text';
import { gradeLabel, studyDesignLabel, studyDesignMeaning } from '../source/source-labels';
import { valuesOf } from '../ui/values-of';
import { gradeMeaning, ocebmLevels, ocebmYears } from './appraisal-choices';
import { ChoiceList } from './choice-list';
import { PedroField } from './pedro-field';
import styles from './source-editor.module.css';
import type { SourceForm } from './source-form';

const none = { value: '' as const, label: 'Not stated' };
const designs = [
  ...valuesOf(studyDesignLabel).map((value) => ({
    value,
    label: studyDesignLabel[value],
    meaning: studyDesignMeaning[value],
  })),
  none,
];
const grades = [
  ...valuesOf(gradeLabel).map((value) => ({ value, label: gradeLabel[value], meaning: gradeMeaning[value] })),
  none,
];

/** Who judged it and when, as far as somebody has. */
export interface Appraised {
  readonly by: string | null;
  readonly at: string | null;
}

/** How strong a source is, by the schemes that clinicians use, each explained where one chooses. */
export function AppraisalSection({ form, appraised }: { form: SourceForm; appraised: Appraised | null }) {
  const { design, grade, ocebmYear, ocebmLevel } = form.values;
  const years = ocebmYear === '' || ocebmYears.includes(ocebmYear) ? ocebmYears : [...ocebmYears, ocebmYear];
  const levels = ocebmLevels(ocebmYear).map(({ level, meaning }) => ({
    value: level,
    label: `Level ${level}`,
    meaning,
  }));
  const isListed = ocebmLevel === '' || levels.some(({ value }) => value === ocebmLevel);
  return (
    <section className={styles.section} aria-labelledby="appraisal">
      <h2 id="appraisal">How strong it is</h2>
      <p className={styles.hint}>
        {appraised?.at ? (
          <>
            Appraised <DayText value={appraised.at} timeZone="UTC" />
            {appraised.by && ` by ${appraised.by}`}. When you change it, your name and today take their place.
          </>
        ) : (
          'Nobody has appraised it yet. What you choose is kept with your name and today’s date.'
        )}
      </p>
      <ChoiceList
        label="Study design"
        description="How the knowledge was come by; the word for strength in every list follows from it"
        value={design}
        choices={designs}
        onChange={(value) => form.setFieldValue('design', value)}
      />
      <NativeSelect
        label="Oxford levels of evidence (OCEBM): year of the scheme"
        description="The schemes differ: a level says something only with its year"
        data={[{ value: '', label: 'No level' }, ...years.map((year) => ({ value: year, label: `Scheme of ${year}` }))]}
        {...form.getInputProps('ocebmYear')}
        onChange={(event) => form.setValues({ ocebmYear: event.currentTarget.value, ocebmLevel: '' })}
      />
      {ocebmYear !== '' && (
        <ChoiceList
          label="Oxford level"
          description="1 is the strongest. For questions of treatment"
          error={form.errors['ocebmLevel']}
          value={ocebmLevel}
          choices={isListed ? levels : [...levels, { value: ocebmLevel, label: `Level ${ocebmLevel}` }]}
          onChange={(value) => form.setFieldValue('ocebmLevel', value)}
        />
      )}
      <ChoiceList
        label="Certainty of the evidence (GRADE)"
        description="Of the body of evidence in a review or a guideline, not of one study"
        value={grade}
        choices={grades}
        onChange={(value) => form.setFieldValue('grade', value)}
      />
      <PedroField form={form} />
      <Textarea
        label="Why you judge it so"
        autosize
        minRows={2}
        maxLength={20_000}
        {...form.getInputProps('summary')}
      />
    </section>
  );
}
