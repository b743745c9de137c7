'use client';

import { BLOCK_REST_SECONDS_MAX } from '@reprise/schema/routine';
import { type ComposedBlock, routineTextLimits } from '@reprise/schema/routine/composed';
import { useId } from 'react';
import type { BlockWords } from '@reprise/schema/composing/command';
import styles from './block-head.module.css';
import { RangeField } from './range-field';
import { useBuilder } from './use-builder';

const rests = { min: 0, max: BLOCK_REST_SECONDS_MAX };

/** What is said of a block seldom: its rests, whom it is for, and a note. */
export function BlockSettings({ block, label }: { block: ComposedBlock; label: string }) {
  const builder = useBuilder();
  const id = useId();
  const { key, restBetweenItemsSeconds, restBetweenRoundsSeconds, condition, note } = block;
  const set = (words: BlockWords) => builder.run({ type: 'SET_BLOCK', key, words });
  return (
    <div className={styles.settings}>
      <RangeField
        label="Rest between exercises"
        unit="s"
        step={5}
        isSeconds
        bounds={rests}
        value={restBetweenItemsSeconds}
        onChange={(next) => set({ restBetweenItemsSeconds: next })}
      />
      <RangeField
        label="Rest between rounds"
        unit="s"
        step={5}
        isSeconds
        bounds={rests}
        value={restBetweenRoundsSeconds}
        onChange={(next) => set({ restBetweenRoundsSeconds: next })}
      />
      <label className={styles.text} htmlFor={`${id}-condition`}>
        <span>Meant for</span>
        <input
          id={`${id}-condition`}
          type="text"
          aria-label={`Meant for, ${label}`}
          placeholder="Everybody"
          maxLength={routineTextLimits.condition}
          value={condition ?? ''}
          onChange={(event) => set({ condition: event.currentTarget.value || null })}
          onBlur={builder.settle}
        />
      </label>
      <label className={styles.text} htmlFor={`${id}-note`}>
        <span>Note</span>
        <textarea
          id={`${id}-note`}
          rows={2}
          aria-label={`Note on ${label}`}
          placeholder="What holds for all of it"
          maxLength={routineTextLimits.note}
          value={note ?? ''}
          onChange={(event) => set({ note: event.currentTarget.value || null })}
          onBlur={builder.settle}
        />
      </label>
    </div>
  );
}
