'use client';

import { Button, MultiSelect, Textarea } from '@mantine/core';
import { listLimits, textLimits } from '@reprise/schema/exercise';
import { IconPlus } from '@tabler/icons-react';
import { ClaimCitations } from '../citation-editor/claim-citations';
import { precautionLabel } from '../exercise/exercise-labels';
import { valuesOf } from '../ui/values-of';
import { newKey } from './draft-content';
import { useDraftForm } from './editor-context';
import styles from './editor.module.css';
import { focusSoon } from './focus-soon';
import { RowActions } from './row-actions';
import { SortableList } from './sortable-list';

const codes = valuesOf(precautionLabel).map((value) => ({ value, label: precautionLabel[value] }));

/** Who should take care: each caution with the conditions of a client that it is matched against. */
export function CautionsSection() {
  const form = useDraftForm();
  const { cautions } = form.values;
  const setCautions = (next: typeof cautions) => form.setFieldValue('cautions', next);

  function add() {
    const key = newKey('caution');
    setCautions([...cautions, { key, text: '', precautions: [] }]);
    focusSoon(`claim-${key}`);
  }

  return (
    <section className={styles.section} aria-labelledby="cautions-edited">
      <h2 id="cautions-edited">Who should take care</h2>
      {cautions.length > 0 && (
        <SortableList items={cautions} keyOf={({ key }) => key} noun="caution" label="Cautions" onChange={setCautions}>
          {(caution, index) => (
            <>
              <Textarea
                id={`claim-${caution.key}`}
                aria-label={`Caution ${index + 1}`}
                placeholder="What to take care of, and when to stop"
                autosize
                minRows={1}
                maxLength={textLimits.caution}
                {...form.getInputProps(`cautions.${index}.text`)}
              />
              <MultiSelect
                aria-label={`Conditions that caution ${index + 1} is about`}
                placeholder={caution.precautions.length === 0 ? 'Conditions that it is matched against' : undefined}
                data={codes}
                searchable
                {...form.getInputProps(`cautions.${index}.precautions`)}
              />
              <RowActions field="cautions" index={index} noun="caution">
                <ClaimCitations claim={{ kind: 'CAUTION', claimKey: caution.key, text: caution.text }} />
              </RowActions>
            </>
          )}
        </SortableList>
      )}
      <div className={styles.adders}>
        <Button
          variant="default"
          data-adder
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          disabled={cautions.length >= listLimits.cautions}
          onClick={add}
        >
          Add a caution
        </Button>
      </div>
    </section>
  );
}
