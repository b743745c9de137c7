import type { Place } from '@reprise/schema/composing/command';
import type { CollisionDetection, DroppableContainer } from '@dnd-kit/core';
import type { FoundExercise } from './find-exercises';

/** What is dragged: an item with all that are chosen with it, a block, or an exercise of the library. */
export type Dragged =
  | { readonly type: 'ITEM'; readonly key: string }
  | { readonly type: 'BLOCK'; readonly key: string }
  | { readonly type: 'EXERCISE'; readonly exercise: FoundExercise };

/** Where it may be put: between two items, or between two blocks. */
export type Gap =
  | { readonly type: 'ITEM'; readonly to: Place }
  | { readonly type: 'BLOCK'; readonly before: string | null };

export const draggedOf = (data: unknown) => data as Dragged | undefined;
export const gapOf = (container: Pick<DroppableContainer, 'data'> | null | undefined) =>
  container?.data.current as Gap | undefined;

/** Whether what is dragged may be put into a gap: blocks between blocks, all else between items. */
export function fits(dragged: Dragged | undefined, gap: Gap | undefined): boolean {
  return dragged !== undefined && gap !== undefined && (dragged.type === 'BLOCK') === (gap.type === 'BLOCK');
}

/** How far beside the column of the routine the pointer still means it, in pixels. */
const besidePixels = 32;

/** Finds the gap whose line, the upper edge of its row, is nearest to the pointer or to what the keys move. */
export const nearestGap: CollisionDetection = ({
  active,
  droppableContainers,
  droppableRects,
  pointerCoordinates,
  collisionRect,
}) => {
  const dragged = draggedOf(active.data.current);
  const y = pointerCoordinates?.y ?? collisionRect.top;
  return droppableContainers
    .flatMap((droppableContainer) => {
      const rect = droppableRects.get(droppableContainer.id);
      if (!rect || !fits(dragged, gapOf(droppableContainer))) return [];
      const x = pointerCoordinates?.x;
      if (x !== undefined && (x < rect.left - besidePixels || x > rect.right + besidePixels)) return [];
      return [{ id: droppableContainer.id, data: { droppableContainer, value: Math.abs(rect.top - y) } }];
    })
    .toSorted((one, other) => one.data.value - other.data.value);
};
