'use client';

import { Button, NativeSelect, Textarea } from '@mantine/core';
import { listLimits, textLimits } from '@reprise/schema/exercise';
import { IconPlus } from '@tabler/icons-react';
import { ClaimCitations } from '../citation-editor/claim-citations';
import { stepRoleLabel } from '../exercise/exercise-labels';
import type { StepRole } from '../gql/graphql';
import { valuesOf } from '../ui/values-of';
import { newKey } from './draft-content';
import { useDraftForm } from './editor-context';
import styles from './editor.module.css';
import { focusSoon } from './focus-soon';
import { RowActions } from './row-actions';
import { SortableList } from './sortable-list';

const roles = valuesOf(stepRoleLabel).map((value) => ({ value, label: stepRoleLabel[value] }));

/** How it is done: instructions by what each is for, in their order. */
export function StepsSection() {
  const form = useDraftForm();
  const { steps } = form.values;
  const setSteps = (next: typeof steps) => form.setFieldValue('steps', next);

  function add(role: StepRole) {
    const key = newKey('step');
    setSteps([...steps, { key, role, text: '' }]);
    focusSoon(`claim-${key}`);
  }

  return (
    <section className={styles.section} aria-labelledby="steps-edited">
      <h2 id="steps-edited" tabIndex={-1}>
        Steps
      </h2>
      <p className={styles.hint}>
        The client sees them grouped by what they are for. Drag a handle to change the order, or focus it and press
        space.
      </p>
      {steps.length > 0 && (
        <SortableList items={steps} keyOf={({ key }) => key} noun="step" label="Steps" onChange={setSteps}>
          {(step, index) => (
            <>
              <div className={styles.step}>
                <NativeSelect
                  aria-label={`What step ${index + 1} is for`}
                  data={roles}
                  {...form.getInputProps(`steps.${index}.role`)}
                />
                <Textarea
                  id={`claim-${step.key}`}
                  aria-label={`Step ${index + 1}`}
                  placeholder="One instruction"
                  autosize
                  minRows={1}
                  maxLength={textLimits.step}
                  {...form.getInputProps(`steps.${index}.text`)}
                />
              </div>
              <RowActions field="steps" index={index} noun="step">
                <ClaimCitations claim={{ kind: 'TECHNIQUE', claimKey: step.key, text: step.text }} />
              </RowActions>
            </>
          )}
        </SortableList>
      )}
      <div className={styles.adders} role="group" aria-label="Add a step">
        {roles.map(({ value, label }) => (
          <Button
            key={value}
            variant="default"
            data-adder
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            disabled={steps.length >= listLimits.steps}
            onClick={() => add(value)}
          >
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}
