import type { KeyboardCoordinateGetter } from '@dnd-kit/core';
import { draggedOf, fits, gapOf } from './drag-data';

/** Moves what the keys have picked up to the next gap above or below. */
export const gapBeside: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const by = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0;
  if (by === 0) return undefined;
  event.preventDefault();
  const dragged = draggedOf(context.active?.data.current);
  const here = context.over
    ? (context.droppableRects.get(context.over.id)?.top ?? currentCoordinates.y)
    : currentCoordinates.y;
  const lines = context.droppableContainers
    .getEnabled()
    .flatMap((container) =>
      fits(dragged, gapOf(container)) ? (context.droppableRects.get(container.id)?.top ?? []) : [],
    )
    .filter((line) => (line - here) * by > 1);
  if (lines.length === 0) return undefined;
  return { x: currentCoordinates.x, y: by === 1 ? Math.min(...lines) : Math.max(...lines) };
};
