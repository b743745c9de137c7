import type { Dose } from '../dose/domain.ts';
import type { ItemChange } from './domain.ts';

/** A change of an item with whatever object stands for the exercise that is done instead. */
export interface PlannedChange<Exercise> extends Omit<ItemChange, 'exerciseVersionId'> {
  readonly exercise: Exercise | null;
}

interface KeyedItem {
  readonly key: string;
  readonly exercise: unknown;
  readonly dose: Dose;
  readonly note: string | null;
}

/** A routine as one client does it. */
export interface PlannedRoutine<Block> {
  /** In the routine's order, without what is left out; a block without anything left to do is gone. */
  readonly blocks: readonly Block[];
  /** Items that a change speaks of and the routine does not have. */
  readonly unknownKeys: readonly string[];
}

/** Applies what was changed for one client to a routine. What is not changed stays as it is. */
export function plannedRoutine<Item extends KeyedItem, Block extends { readonly items: readonly Item[] }>(
  { blocks }: { readonly blocks: readonly Block[] },
  changes: readonly PlannedChange<Item['exercise']>[],
): PlannedRoutine<Block> {
  const changeOf = new Map(changes.map((change) => [change.itemKey, change]));
  const known = new Set(blocks.flatMap(({ items }) => items.map(({ key }) => key)));
  return {
    blocks: blocks.flatMap((block) => {
      const items = block.items.flatMap((item) => applied(item, changeOf.get(item.key)));
      return items.length > 0 ? [{ ...block, items }] : [];
    }),
    unknownKeys: changes.flatMap(({ itemKey }) => (known.has(itemKey) ? [] : [itemKey])),
  };
}

function applied<Item extends KeyedItem>(item: Item, change: PlannedChange<Item['exercise']> | undefined): Item[] {
  if (!change) return [item];
  if (change.isLeftOut) return [];
  const { exercise, dose, note } = change;
  return [{ ...item, exercise: exercise ?? item.exercise, dose: dose ?? item.dose, note: note ?? item.note }];
}
