'use client';

import { useDraggable, useDroppable } from '@dnd-kit/core';
import { useCallback } from 'react';
import type { Dragged, Gap } from './drag-data';

/** Makes the row of an item something to drag, and the gap above it a place to put things. */
export function useDraggedRow(key: string, blockKey: string) {
  const dragged: Dragged = { type: 'ITEM', key };
  const gap: Gap = { type: 'ITEM', to: { blockKey, before: key } };
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({
    id: `item:${key}`,
    data: dragged,
  });
  const { setNodeRef: setGapRef, isOver } = useDroppable({ id: `gap:${key}`, data: gap });
  const ref = useCallback(
    (node: HTMLElement | null) => {
      setNodeRef(node);
      setGapRef(node);
    },
    [setNodeRef, setGapRef],
  );
  return { ref, handleRef: setActivatorNodeRef, handle: { ...attributes, ...listeners }, isDragging, isOver };
}
