'use client';

import {
  type Active,
  DndContext,
  DragOverlay,
  KeyboardSensor,
  type Over,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { composedItem } from '@reprise/schema/composing/composed-parts';
import { emptyDose } from '@reprise/schema/dose';
import { itemsOf } from '@reprise/schema/routine/composed';
import { type ReactNode, useState } from 'react';
import { focusSoon } from '../exercise-editor/focus-soon';
import { blockHandleId } from './block-acts';
import type { Builder } from './builder-store';
import { type Dragged, draggedOf, gapOf, nearestGap } from './drag-data';
import styles from './item-row.module.css';
import { gapBeside } from './gap-beside';
import { composedExercise } from './exercise-facts';
import { actedOn } from './item-acts';
import { blockLabel, itemId, placeWords } from './item-places';
import { useBuilder } from './use-builder';

const movingKeys = (builder: Builder, dragged: Dragged) =>
  dragged.type === 'ITEM' ? actedOn(builder.get(), dragged.key) : [];

function nameOf(builder: Builder, dragged: Dragged | undefined): string {
  const { present } = builder.get().history;
  switch (dragged?.type) {
    case 'ITEM': {
      const keys = movingKeys(builder, dragged);
      if (keys.length > 1) return `${keys.length} exercises`;
      return itemsOf(present).find(({ key }) => key === dragged.key)?.exercise.name ?? '';
    }
    case 'BLOCK': {
      const at = present.blocks.findIndex(({ key }) => key === dragged.key);
      const block = present.blocks[at];
      return block ? blockLabel(block, at) : '';
    }
    case 'EXERCISE':
      return dragged.exercise.name;
    case undefined:
      return '';
  }
}

function wordsOfGap(builder: Builder, active: Active, over: Over | null): string {
  const dragged = draggedOf(active.data.current);
  const gap = over && gapOf(over);
  if (!dragged || !gap) return 'Outside the routine.';
  const { present } = builder.get().history;
  if (gap.type === 'ITEM') return `${placeWords(present, gap.to, movingKeys(builder, dragged))}.`;
  const at = present.blocks.findIndex(({ key }) => key === gap.before);
  const block = present.blocks[at];
  return block ? `before ${blockLabel(block, at)}.` : 'behind the last block.';
}

/** Puts down what was dragged. */
function put(builder: Builder, active: Active, over: Over | null): void {
  const dragged = draggedOf(active.data.current);
  const gap = over && gapOf(over);
  if (!dragged || !gap) return;
  if (dragged.type === 'BLOCK' && gap.type === 'BLOCK') {
    builder.run({ type: 'MOVE_BLOCK', key: dragged.key, before: gap.before });
    focusSoon(blockHandleId(dragged.key));
  }
  if (gap.type !== 'ITEM') return;
  if (dragged.type === 'ITEM') {
    builder.run({ type: 'MOVE_ITEMS', keys: movingKeys(builder, dragged), to: gap.to });
    focusSoon(itemId(dragged.key));
  }
  if (dragged.type === 'EXERCISE') {
    const item = composedItem(crypto.randomUUID(), composedExercise(dragged.exercise), emptyDose);
    builder.learn([dragged.exercise]);
    builder.run({ type: 'ADD_ITEMS', items: [item], to: gap.to });
    focusSoon(`dose-${item.key}`);
  }
}

/** Everything in here can be dragged: items and blocks by their handles, exercises out of the library. */
export function BuilderDrag({ children }: { children: ReactNode }) {
  const builder = useBuilder();
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: gapBeside, scrollBehavior: 'auto' }),
  );
  const name = (active: Active) => nameOf(builder, draggedOf(active.data.current));

  return (
    <DndContext
      id="builder"
      sensors={sensors}
      collisionDetection={nearestGap}
      accessibility={{
        screenReaderInstructions: {
          draggable:
            'Press space to pick it up, the arrow keys to move it, space to put it down, escape to leave it where it was.',
        },
        announcements: {
          onDragStart: ({ active }) => `Picked up ${name(active)}.`,
          onDragOver: ({ active, over }) => `${name(active)}: ${wordsOfGap(builder, active, over)}`,
          onDragEnd: ({ active, over }) => (over ? `Put down ${name(active)}.` : `${name(active)} stays where it was.`),
          onDragCancel: ({ active }) => `${name(active)} stays where it was.`,
        },
      }}
      onDragStart={({ active }) => setDragged(draggedOf(active.data.current) ?? null)}
      onDragCancel={() => setDragged(null)}
      onDragEnd={({ active, over }) => {
        setDragged(null);
        put(builder, active, over);
      }}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {dragged && <div className={styles.overlay}>{nameOf(builder, dragged)}</div>}
      </DragOverlay>
    </DndContext>
  );
}
