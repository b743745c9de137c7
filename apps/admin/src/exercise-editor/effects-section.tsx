'use client';

import { Button, Textarea } from '@mantine/core';
import { listLimits, textLimits } from '@reprise/schema/exercise';
import { IconPlus } from '@tabler/icons-react';
import { ClaimCitations } from '../citation-editor/claim-citations';
import { newKey } from './draft-content';
import { useDraftForm } from './editor-context';
import styles from './editor.module.css';
import { focusSoon } from './focus-soon';
import { RowActions } from './row-actions';
import { SortableList } from './sortable-list';

/** What comes of the exercise: claims that each need a source. */
export function EffectsSection() {
  const form = useDraftForm();
  const { effects } = form.values;
  const setEffects = (next: typeof effects) => form.setFieldValue('effects', next);

  function add() {
    const key = newKey('effect');
    setEffects([...effects, { key, text: '' }]);
    focusSoon(`claim-${key}`);
  }

  return (
    <section className={styles.section} aria-labelledby="effects-edited">
      <h2 id="effects-edited">What comes of it</h2>
      <p className={styles.hint}>Each effect needs a source before you publish.</p>
      {effects.length > 0 && (
        <SortableList items={effects} keyOf={({ key }) => key} noun="effect" label="Effects" onChange={setEffects}>
          {(effect, index) => (
            <>
              <Textarea
                id={`claim-${effect.key}`}
                aria-label={`Effect ${index + 1}`}
                placeholder="What changes in who does it"
                autosize
                minRows={1}
                maxLength={textLimits.effect}
                {...form.getInputProps(`effects.${index}.text`)}
              />
              <RowActions field="effects" index={index} noun="effect">
                <ClaimCitations claim={{ kind: 'EFFECT', claimKey: effect.key, text: effect.text }} />
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
          disabled={effects.length >= listLimits.effects}
          onClick={add}
        >
          Add an effect
        </Button>
      </div>
    </section>
  );
}
