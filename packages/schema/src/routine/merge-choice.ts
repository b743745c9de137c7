import { mergedOrder } from '../exercise/merge-order.ts';
import type { ComposedBlock, ComposedItem, ComposedRoutine } from './composed.ts';
import type { RoutineConflict } from './merge-parts.ts';

const inOrder = <One extends { readonly key: string }>(list: readonly One[], wanted: readonly string[]): One[] => {
  const keys = list.map(({ key }) => key);
  return mergedOrder([], wanted, keys, keys).keys.flatMap((key) => list.find((one) => one.key === key) ?? []);
};

/** Moves an item to the end of another block; where that block is gone, it stays. */
function moved(blocks: readonly ComposedBlock[], item: string, to: unknown): readonly ComposedBlock[] {
  const taken = blocks.flatMap(({ items }) => items).find(({ key }) => key === item);
  if (!taken || !blocks.some(({ key }) => key === to)) return blocks;
  return blocks.map((block) => {
    const others = block.items.filter(({ key }) => key !== item);
    return { ...block, items: block.key === to ? [...others, taken] : others };
  });
}

function withBlock(block: ComposedBlock, part: RoutineConflict['part'], value: unknown): ComposedBlock {
  return part === 'order' ? { ...block, items: inOrder(block.items, value as string[]) } : { ...block, [part]: value };
}

/** Puts one side of a conflict into a merged routine. */
export function withRoutineChoice(
  routine: ComposedRoutine,
  conflict: RoutineConflict,
  side: 'mine' | 'theirs',
): ComposedRoutine {
  const { of, key, part } = conflict;
  const value = conflict[side];
  const { blocks } = routine;
  if (of === 'ROUTINE') {
    return part === 'order'
      ? { ...routine, blocks: inOrder(blocks, value as string[]) }
      : { ...routine, [part]: value };
  }
  // what one side took away and the other changed is there until the one side is chosen
  if (part === 'presence' && value !== undefined) return routine;
  if (of === 'BLOCK') {
    const chosen = blocks.flatMap((block) => {
      if (block.key !== key) return [block];
      return part === 'presence' ? [] : [withBlock(block, part, value)];
    });
    return { ...routine, blocks: chosen };
  }
  if (part === 'block') return { ...routine, blocks: moved(blocks, key ?? '', value) };
  const chosen = (item: ComposedItem): ComposedItem[] => {
    if (item.key !== key) return [item];
    return part === 'presence' ? [] : [{ ...item, [part]: value }];
  };
  return { ...routine, blocks: blocks.map((block) => ({ ...block, items: block.items.flatMap(chosen) })) };
}
