'use client';

import { STATED_MINUTES_MAX, routineTextLimits } from '@reprise/schema/routine/composed';
import { MultiSelect, TagsInput } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { precautionLabel } from '../exercise/exercise-labels';
import type { Precaution } from '../gql/graphql';
import { valuesOf } from '../ui/values-of';
import styles from './panel.module.css';
import { useBuilder, useSession } from './use-builder';

const precautions = valuesOf(precautionLabel).map((value) => ({ value, label: precautionLabel[value] }));

/** What holds for the whole routine: what it is for, whom it is meant for, and what stands behind it. */
export function RoutinePanel({ uses: knownUses, children }: { uses: readonly string[]; children: ReactNode }) {
  const builder = useBuilder();
  const id = useId();
  const { summary, uses, conditions, statedMinutes } = useSession(({ history }) => history.present);
  return (
    <section className={styles.panel} aria-label="About the routine">
      {children}
      <div className={styles.field}>
        <label className={styles.label} htmlFor={`${id}-summary`}>
          What it is
        </label>
        <textarea
          id={`${id}-summary`}
          className={styles.textarea}
          rows={3}
          maxLength={routineTextLimits.summary}
          placeholder="A sentence or two for who chooses it"
          value={summary}
          onChange={(event) => builder.run({ type: 'SET_WORDS', words: { summary: event.currentTarget.value } })}
          onBlur={builder.settle}
        />
      </div>
      <TagsInput
        label="Use"
        placeholder={uses.length === 0 ? 'Warm-up, strength …' : ''}
        data={[...knownUses]}
        value={[...uses]}
        onChange={(next) => builder.run({ type: 'SET_WORDS', words: { uses: next } })}
        onBlur={builder.settle}
      />
      <MultiSelect
        label="Meant for people with"
        placeholder={conditions.length === 0 ? 'Nobody in particular' : ''}
        data={precautions}
        value={[...conditions]}
        onChange={(next) => builder.run({ type: 'SET_WORDS', words: { conditions: next as Precaution[] } })}
        onBlur={builder.settle}
        searchable
      />
      <div className={styles.field}>
        <label className={styles.label} htmlFor={`${id}-minutes`}>
          Minutes that its source states
        </label>
        <input
          id={`${id}-minutes`}
          className={styles.text}
          type="number"
          min={1}
          max={STATED_MINUTES_MAX}
          placeholder="Not stated"
          value={statedMinutes ?? ''}
          onChange={(event) => {
            const minutes = event.currentTarget.value === '' ? null : event.currentTarget.valueAsNumber;
            if (minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= STATED_MINUTES_MAX)) {
              builder.run({ type: 'SET_WORDS', words: { statedMinutes: minutes } });
            }
          }}
          onBlur={builder.settle}
        />
      </div>
    </section>
  );
}
