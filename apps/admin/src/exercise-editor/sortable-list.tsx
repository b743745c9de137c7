'use client';

import {
  type Announcements,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  closestCenter,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  arrayMove,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { IconGripVertical } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import styles from './sortable-list.module.css';

interface SortableListProps<Element> {
  readonly items: readonly Element[];
  readonly keyOf: (item: Element) => string;
  /** What one element is called when its move is announced, such as step. */
  readonly noun: string;
  /** Names the list for who does not see it. */
  readonly label: string;
  readonly onChange: (items: Element[]) => void;
  readonly children: (item: Element, index: number) => ReactNode;
}

/** How a screen reader tells what the keys of a handle do, and where an element is going. */
function spoken(noun: string, keys: readonly string[]): Announcements {
  const place = (key: string | number) => `${keys.indexOf(String(key)) + 1} of ${keys.length}`;
  return {
    onDragStart: ({ active }) => `Picked up ${noun} ${place(active.id)}.`,
    onDragOver: ({ over }) => (over ? `Now at place ${place(over.id)}.` : `Outside the list.`),
    onDragEnd: ({ over }) => (over ? `Put down at place ${place(over.id)}.` : `Put down where it was.`),
    onDragCancel: () => `Back where it was.`,
  };
}

/** A list that is put in order by dragging, or by the keys: space picks up and puts down, arrows move. */
export function SortableList<Element>(props: SortableListProps<Element>) {
  const { items, keyOf, noun, label, onChange, children } = props;
  const id = useId();
  const keys = items.map(keyOf);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[({ transform }) => ({ ...transform, x: 0 })]}
      accessibility={{
        announcements: spoken(noun, keys),
        screenReaderInstructions: {
          draggable: `Press space to pick up this ${noun}, the arrow keys to move it, space to put it down, escape to leave it where it was.`,
        },
      }}
      onDragEnd={({ active, over }) => {
        if (over && active.id !== over.id) {
          onChange(arrayMove([...items], keys.indexOf(String(active.id)), keys.indexOf(String(over.id))));
        }
      }}
    >
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        <ol className={styles.list} aria-label={label}>
          {items.map((item, index) => (
            <SortableRow key={keyOf(item)} id={keyOf(item)} label={`Move ${noun} ${index + 1} of ${items.length}`}>
              {children(item, index)}
            </SortableRow>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

function SortableRow({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
    attributes: { roleDescription: 'sortable' },
  });
  return (
    <li
      ref={setNodeRef}
      className={styles.row}
      data-dragging={isDragging || undefined}
      style={{ transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined, transition }}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        className={styles.handle}
        {...attributes}
        {...listeners}
        aria-label={label}
      >
        <IconGripVertical size={20} aria-hidden="true" />
      </button>
      <div className={styles.content}>{children}</div>
    </li>
  );
}
