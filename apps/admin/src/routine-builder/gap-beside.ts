import type { KeyboardCoordinateGetter } from '@dnd-kit/core';
import { type Dragged, type Gap, draggedOf, fits, gapOf } from './drag-data';

interface Line {
  readonly gap: Gap;
  readonly y: number;
}

/** Whether a gap is the one right behind what is dragged, where putting it down changes nothing. */
function isBehindItself(dragged: Dragged | undefined, line: Line, above: Line | undefined): boolean {
  if (dragged?.type === 'EXERCISE' || !dragged || !above) return false;
  const { gap } = above;
  if (gap.type === 'BLOCK') return gap.before === dragged.key;
  return gap.to.before === dragged.key && line.gap.type === 'ITEM' && line.gap.to.blockKey === gap.to.blockKey;
}

/** Moves what the keys have picked up to the next gap above or below in which it would stand elsewhere. */
export const gapBeside: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const by = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0;
  if (by === 0) return undefined;
  event.preventDefault();
  const dragged = draggedOf(context.active?.data.current);
  const over = context.over ? context.droppableRects.get(context.over.id) : undefined;
  const here = over?.top ?? currentCoordinates.y;
  const lines = context.droppableContainers
    .getEnabled()
    .flatMap((container): Line[] => {
      const gap = gapOf(container);
      const rect = context.droppableRects.get(container.id);
      return gap && rect && fits(dragged, gap) ? [{ gap, y: rect.top }] : [];
    })
    .toSorted((one, other) => one.y - other.y);
  const beside = lines
    .filter((line, at) => !isBehindItself(dragged, line, lines[at - 1]))
    .map(({ y }) => y)
    .filter((y) => (y - here) * by > 1);
  if (beside.length === 0) return undefined;
  return { x: currentCoordinates.x, y: by === 1 ? Math.min(...beside) : Math.max(...beside) };
};
