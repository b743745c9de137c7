'use client';

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { useEditing } from '../exercise-editor/editor-context';
import { ExerciseDoses } from '../exercise/exercise-doses';
import { readFragment } from '../gql';
import { pickedSource } from './edited-citation';
import { comeNear } from './panel-chunk';
import { shortSource } from './source-words';
import styles from './citation-editor.module.css';

const dose = { kind: 'DOSE', claimKey: null, text: '' } as const;

/** The doses of all sources side by side as readers see them, and the way to another one. */
export function CitedDoses() {
  const { citations, cite } = useEditing();
  const dosing = citations.filter(({ kind }) => kind === 'DOSE');
  // the draft's citations have the shape of the API's answer, which the reading page shows
  const shown = {
    citations,
    citedDoses: dosing.map((citation) => ({ dose: citation.dose, citation })),
  } as unknown as ComponentProps<typeof ExerciseDoses>['exercise'];

  return (
    <div className={styles.doses}>
      <ExerciseDoses exercise={shown} />
      <div className={styles.behind} onPointerEnter={comeNear} onFocus={comeNear}>
        {dosing.map((citation) => (
          <Button key={citation.id} variant="light" color="gray" onClick={() => cite(dose, citation)}>
            Edit {shortSource(readFragment(pickedSource, citation.source))}
          </Button>
        ))}
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => cite(dose)}>
          Add a dose from a source
        </Button>
      </div>
    </div>
  );
}
