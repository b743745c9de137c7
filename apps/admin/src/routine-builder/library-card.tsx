'use client';

import { useDraggable } from '@dnd-kit/core';
import { memo, useId } from 'react';
import { categoryLabel } from '../exercise/exercise-labels';
import type { Dragged } from './drag-data';
import type { FoundExercise } from './find-exercises';
import styles from './library-panel.module.css';
import { Plus } from './signs';

/** One exercise of the library: a press adds it, and it can be dragged to its place. */
export const LibraryCard = memo(function LibraryCard(props: {
  exercise: FoundExercise;
  onAdd: (exercise: FoundExercise) => void;
}) {
  const { exercise, onAdd } = props;
  const id = useId();
  const dragged: Dragged = { type: 'EXERCISE', exercise };
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: `exercise:${id}`, data: dragged });
  const { name, category, picture, library, status } = exercise;
  const notes = [categoryLabel[category], library === 'OWN' && 'your own', status === 'DRAFT' && 'a draft'];
  return (
    <li ref={setNodeRef} className={styles.card} data-dragging={isDragging || undefined}>
      <button
        type="button"
        className={styles.add}
        // the keys of a button press it; only the pointer drags from here
        onPointerDown={listeners?.['onPointerDown'] as React.PointerEventHandler | undefined}
        onClick={() => onAdd(exercise)}
      >
        {picture ? (
          // the API serves pictures in the width of their place
          // oxlint-disable-next-line next/no-img-element
          <img className={styles.picture} src={picture.url} alt="" loading="lazy" decoding="async" draggable={false} />
        ) : (
          <span className={styles.picture} />
        )}
        <span className={styles.words}>
          <span className={styles.name}>
            <span className="visually-hidden">Add </span>
            {name}
          </span>
          <span className={styles.note}>{notes.filter(Boolean).join(', ')}</span>
        </span>
        <span className={styles.plus}>
          <Plus />
        </span>
      </button>
    </li>
  );
});
