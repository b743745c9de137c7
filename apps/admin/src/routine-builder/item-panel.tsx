'use client';

import { routineTextLimits } from '@reprise/schema/routine/composed';
import { itemsOf } from '@reprise/schema/routine/composed';
import Link from 'next/link';
import { formatDose } from '@reprise/schema/dose/format';
import { DoseFields } from './dose-fields';
import { DoseText } from './dose-text';
import { panelDoseId } from './item-panel-ids';
import { ItemEvidence } from './item-evidence';
import styles from './panel.module.css';
import { useBuilder, useSession } from './use-builder';

/** Everything of one item: its dose in words and in fields, what sources say, its notes, and what could stand in its place. */
export function ItemPanel({ itemKey }: { itemKey: string }) {
  const builder = useBuilder();
  const item = useSession(({ history }) => itemsOf(history.present).find(({ key }) => key === itemKey));
  const facts = useSession((session) => (item ? session.facts.get(item.exercise.versionId) : undefined));
  if (!item) return null;
  const { key, exercise, dose, note } = item;

  return (
    <section className={styles.panel} aria-label={`Details of ${exercise.name}`} data-item-panel={key}>
      <header className={styles.head}>
        <h2 className={styles.title}>{exercise.name}</h2>
        {facts && (
          <Link href={`/exercises/${facts.slug}`} target="_blank" prefetch={false} className={styles.link}>
            {exercise.number === null ? 'A draft' : `Version ${exercise.number}`}: read it
          </Link>
        )}
      </header>
      {facts?.picture && (
        <figure className={styles.figure}>
          {/* the API serves pictures in the width of their place */}
          {/* oxlint-disable-next-line next/no-img-element */}
          <img src={facts.picture.url} alt={facts.picture.altText} />
          {facts.picture.attribution && <figcaption>{facts.picture.attribution}</figcaption>}
        </figure>
      )}
      <DoseText
        id={panelDoseId}
        label="Dose"
        dose={dose}
        onChange={(next) => builder.run({ type: 'SET_DOSE', key, dose: next })}
        onSettled={builder.settle}
      >
        <label className={styles.label} htmlFor={panelDoseId}>
          Dose
        </label>
      </DoseText>
      <p className={styles.sentence}>{formatDose(dose, 'sentence') || 'Nothing is stated yet.'}</p>
      <DoseFields
        key={`fields-${key}`}
        dose={dose}
        onChange={(next) => builder.run({ type: 'SET_DOSE', key, dose: next })}
        onSettled={builder.settle}
      />
      <div className={styles.field}>
        <label className={styles.label} htmlFor="item-note">
          Note for the client
        </label>
        <textarea
          id="item-note"
          className={styles.textarea}
          rows={2}
          maxLength={routineTextLimits.note}
          placeholder="What matters in this routine"
          value={note ?? ''}
          onChange={(event) => builder.run({ type: 'SET_NOTE', key, note: event.currentTarget.value })}
          onBlur={builder.settle}
        />
      </div>
      <ItemEvidence key={`evidence-${key}`} item={item} />
    </section>
  );
}
