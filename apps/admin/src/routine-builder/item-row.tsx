'use client';

import { formatDose } from '@reprise/schema/dose/format';
import type { ComposedItem } from '@reprise/schema/routine/composed';
import { type MouseEvent, memo } from 'react';
import { DoseText } from './dose-text';
import { useDraggedRow } from './use-dragged-row';
import styles from './item-row.module.css';
import { Grip, Cross } from './signs';
import { chosenWith, removeItems } from './item-acts';
import { itemId } from './item-places';
import { useBuilder, useSession } from './use-builder';

/** One item: its exercise, its dose as it is written and as it will be said, and the means to move and choose it. */
export const ItemRow = memo(function ItemRow(props: { item: ComposedItem; blockKey: string; number: number }) {
  const { item, blockKey, number } = props;
  const { key } = item;
  const isSelected = useSession(({ selected }) => selected.has(key));
  const isOpened = useSession(({ opened }) => opened === key);
  const isAnySelected = useSession(({ selected }) => selected.size > 0);
  const { ref, handleRef, handle, isDragging, isOver } = useDraggedRow(key, blockKey);
  return (
    <li
      ref={ref}
      className={styles.row}
      data-item={key}
      data-selected={isSelected || undefined}
      data-opened={isOpened || undefined}
      data-dragging={isDragging || undefined}
      data-over={isOver || undefined}
      data-choosing={isAnySelected || undefined}
    >
      <button
        type="button"
        ref={handleRef}
        className={styles.handle}
        {...handle}
        aria-label={`Move ${item.exercise.name}`}
      >
        <Grip />
      </button>
      <RowContent item={item} number={number} isSelected={isSelected} isOpened={isOpened} />
    </li>
  );
});

const RowContent = memo(function RowContent(props: {
  item: ComposedItem;
  number: number;
  isSelected: boolean;
  isOpened: boolean;
}) {
  const { item, number, isSelected, isOpened } = props;
  const { key, exercise, dose, note, citations } = item;
  const builder = useBuilder();
  const picture = useSession(({ facts }) => facts.get(exercise.versionId)?.picture?.url ?? null);

  function onOpen(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) {
      return builder.select(chosenWith(builder.get(), key, event.shiftKey));
    }
    builder.select([]);
    builder.open(key);
  }

  return (
    <>
      <input
        type="checkbox"
        className={styles.check}
        checked={isSelected}
        aria-label={`Choose ${exercise.name}`}
        onChange={() => builder.select(chosenWith(builder.get(), key, false))}
      />
      <button
        type="button"
        id={itemId(key)}
        className={styles.body}
        aria-pressed={isOpened}
        data-row-body=""
        onClick={onOpen}
      >
        {picture ? (
          // the API serves pictures in the width of their place
          // oxlint-disable-next-line next/no-img-element
          <img className={styles.picture} src={picture} alt="" loading="lazy" decoding="async" />
        ) : (
          <span className={styles.picture} />
        )}
        <span className={styles.words}>
          <span className={styles.name}>
            <span className={styles.number}>{number}.</span> {exercise.name}
            {exercise.number === null && <span className={styles.draft}>draft</span>}
          </span>
          <span className={styles.sentence}>{formatDose(dose, 'sentence') || 'No dose stated'}</span>
          {note && <span className={styles.note}>{note}</span>}
          {citations.length > 0 && (
            <span className={styles.cited}>{citations.length === 1 ? '1 source' : `${citations.length} sources`}</span>
          )}
        </span>
      </button>
      <div className={styles.dose}>
        <DoseText
          id={`dose-${key}`}
          label={`Dose of ${exercise.name}`}
          dose={dose}
          onChange={(next) => builder.run({ type: 'SET_DOSE', key, dose: next })}
          onSettled={builder.settle}
        />
      </div>
      <button
        type="button"
        className={styles.remove}
        aria-label={`Remove ${exercise.name}`}
        onClick={() => removeItems(builder, [key])}
      >
        <Cross />
      </button>
    </>
  );
});
