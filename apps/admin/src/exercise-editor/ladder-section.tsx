'use client';

import { NativeSelect, TextInput } from '@mantine/core';
import { listLimits, textLimits } from '@reprise/schema/exercise';
import { useDraftForm, useEditing } from './editor-context';
import styles from './editor.module.css';
import { focusSoon } from './focus-soon';
import { NeighbourSearch } from './neighbour-search';
import { RowActions } from './row-actions';
import { SortableList } from './sortable-list';

const kinds = [
  { value: 'EASIER', label: 'Easier' },
  { value: 'HARDER', label: 'Harder' },
  { value: 'VARIATION', label: 'Variation' },
];

/** The easier and harder neighbours, each with the criterion for moving there. */
export function LadderSection() {
  const form = useDraftForm();
  const { draft } = useEditing();
  const { ladder } = form.values;
  const setLadder = (next: typeof ladder) => form.setFieldValue('ladder', next);
  const taken = [draft.exercise.id, ...ladder.map(({ exerciseId }) => exerciseId)];

  return (
    <section className={styles.section} aria-labelledby="ladder-edited">
      <h2 id="ladder-edited">Ladder</h2>
      <p className={styles.hint}>Where to go when this is too much, or has become easy, and when to move.</p>
      {ladder.length > 0 && (
        <SortableList
          items={ladder}
          keyOf={({ exerciseId }) => exerciseId}
          noun="neighbour"
          label="Neighbours on the ladder"
          onChange={setLadder}
        >
          {({ exerciseId, name }, index) => (
            <>
              <p className={styles.rungName}>{name}</p>
              <div className={styles.step}>
                <NativeSelect
                  aria-label={`How ${name} compares`}
                  data={kinds}
                  {...form.getInputProps(`ladder.${index}.kind`)}
                />
                <TextInput
                  id={`rung-${exerciseId}`}
                  aria-label={`When to move to ${name}`}
                  placeholder="When to move there"
                  maxLength={textLimits.criterion}
                  {...form.getInputProps(`ladder.${index}.criterion`)}
                />
              </div>
              <RowActions field="ladder" index={index} noun="neighbour" />
            </>
          )}
        </SortableList>
      )}
      {ladder.length < listLimits.ladder && (
        <NeighbourSearch
          taken={taken}
          onPick={({ id, name }) => {
            setLadder([...ladder, { kind: 'HARDER', exerciseId: id, name, criterion: '' }]);
            focusSoon(`rung-${id}`);
          }}
        />
      )}
    </section>
  );
}
