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
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { type RefObject, useEffect, useId, useLayoutEffect } from 'react';

interface SortableDraggingProps {
  /** The list whose rows have a `data-key`, each with a handle that has a `data-handle`. */
  readonly list: RefObject<HTMLElement | null>;
  readonly keys: readonly string[];
  /** What one element is called when its move is announced, such as step. */
  readonly noun: string;
  readonly onMove: (from: number, to: number) => void;
}

/** Over which element the one that is dragged was last, so that no place is said twice; only one is dragged at a time. */
let last: string | number | null = null;

/** How a screen reader tells where an element is going. */
function spoken(noun: string, keys: readonly string[]): Announcements {
  const place = (key: string | number) => `${keys.indexOf(String(key)) + 1} of ${keys.length}`;
  return {
    onDragStart: ({ active }) => {
      last = active.id;
      return `Picked up ${noun} ${place(active.id)}.`;
    },
    onDragOver: ({ over }) => {
      const isNews = (over?.id ?? null) !== last;
      last = over?.id ?? null;
      if (!isNews) return undefined;
      return over ? `Now at place ${place(over.id)}.` : `Outside the list.`;
    },
    onDragEnd: ({ over }) => (over ? `Put down at place ${place(over.id)}.` : `Put down where it was.`),
    onDragCancel: () => `Back where it was.`,
  };
}

/** Makes a list that stands already sortable; it comes later than the list, whose rows stay what they are. */
export function SortableDragging({ list, keys, noun, onMove }: SortableDraggingProps) {
  const id = useId();
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
      accessibility={{ announcements: spoken(noun, keys) }}
      onDragEnd={({ active, over }) => {
        if (over && active.id !== over.id) onMove(keys.indexOf(String(active.id)), keys.indexOf(String(over.id)));
      }}
    >
      <SortableContext items={[...keys]} strategy={verticalListSortingStrategy}>
        {keys.map((key) => (
          <SortableRow key={key} id={key} list={list} />
        ))}
      </SortableContext>
    </DndContext>
  );
}

function SortableRow({ id, list }: { id: string; list: SortableDraggingProps['list'] }) {
  const { listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id });

  useLayoutEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`) ?? null;
    setNodeRef(row);
    setActivatorNodeRef(row?.querySelector<HTMLElement>('[data-handle]') ?? null);
  }, [id, list, setNodeRef, setActivatorNodeRef]);

  useEffect(() => {
    const handle = list.current?.querySelector(`[data-key="${CSS.escape(id)}"] [data-handle]`);
    // the library takes React's events; of those it reads the event within, its target, and that it can be stopped
    const pass = (name: 'onPointerDown' | 'onKeyDown') => (nativeEvent: Event) =>
      listeners?.[name]?.({
        nativeEvent,
        target: nativeEvent.target,
        preventDefault: () => nativeEvent.preventDefault(),
      });
    const [onPointerDown, onKeyDown] = [pass('onPointerDown'), pass('onKeyDown')];
    handle?.addEventListener('pointerdown', onPointerDown);
    handle?.addEventListener('keydown', onKeyDown);
    return () => {
      handle?.removeEventListener('pointerdown', onPointerDown);
      handle?.removeEventListener('keydown', onKeyDown);
    };
  }, [id, list, listeners]);

  useLayoutEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`);
    if (!row) return;
    row.style.transform = transform ? `translate3d(0, ${transform.y}px, 0)` : '';
    row.style.transition = transition ?? '';
    row.toggleAttribute('data-dragging', isDragging);
  }, [id, list, transform, transition, isDragging]);

  return null;
}
