import { isSame } from '../exercise/entries.ts';
import { type ComposedBlock, type ComposedItem, type ComposedRoutine, itemsOf } from '../routine/composed.ts';
import type { Command, NewKeys, Place } from './command.ts';
import { patchedDose } from './patched-dose.ts';

type Blocks = readonly ComposedBlock[];

/** Puts elements before the one of a key, or at the end. */
function insertedBefore<Element extends { readonly key: string }>(
  list: readonly Element[],
  before: string | null,
  added: readonly Element[],
): readonly Element[] {
  const at = before === null ? -1 : list.findIndex(({ key }) => key === before);
  return list.toSpliced(at < 0 ? list.length : at, 0, ...added);
}

/** Changes the items of some keys; every block and item that stays as it is stays the same object. */
function withItems(blocks: Blocks, keys: readonly string[], change: (item: ComposedItem) => ComposedItem): Blocks {
  const chosen = new Set(keys);
  return blocks.map((block) =>
    block.items.some(({ key }) => chosen.has(key))
      ? { ...block, items: block.items.map((item) => (chosen.has(item.key) ? change(item) : item)) }
      : block,
  );
}

function withoutItems(blocks: Blocks, keys: ReadonlySet<string>): Blocks {
  return blocks.map((block) =>
    block.items.some(({ key }) => keys.has(key))
      ? { ...block, items: block.items.filter(({ key }) => !keys.has(key)) }
      : block,
  );
}

function withAdded(blocks: Blocks, items: readonly ComposedItem[], { blockKey, before }: Place): Blocks {
  return blocks.map((block) =>
    block.key === blockKey ? { ...block, items: insertedBefore(block.items, before, items) } : block,
  );
}

/** Moves items to a place, in the order that they have; a place before one that moves is before the next that stays. */
function withMoved(blocks: Blocks, keys: readonly string[], to: Place): Blocks {
  const target = blocks.find(({ key }) => key === to.blockKey);
  if (!target) return blocks;
  const moving = new Set(keys);
  const from = to.before === null ? -1 : target.items.findIndex(({ key }) => key === to.before);
  const before = from < 0 ? null : (target.items.slice(from).find(({ key }) => !moving.has(key))?.key ?? null);
  const items = itemsOf({ blocks }).filter(({ key }) => moving.has(key));
  return withAdded(withoutItems(blocks, moving), items, { blockKey: to.blockKey, before });
}

/** Puts a copy behind each item that gets a new key. */
function withCopies(blocks: Blocks, newKeys: NewKeys): Blocks {
  const isCopied = ({ key }: ComposedItem) => newKeys[key] !== undefined;
  return blocks.map((block) =>
    block.items.some(isCopied)
      ? {
          ...block,
          items: block.items.flatMap((item) => {
            const key = newKeys[item.key];
            return key === undefined ? [item] : [item, { ...item, key }];
          }),
        }
      : block,
  );
}

function copiedBlock(blocks: Blocks, key: string, newKeys: NewKeys): Blocks {
  return blocks.flatMap((block) => {
    const newKey = newKeys[key];
    if (block.key !== key || newKey === undefined) return [block];
    const items = block.items.flatMap((item) => {
      const itemKey = newKeys[item.key];
      return itemKey === undefined ? [] : [{ ...item, key: itemKey }];
    });
    return [block, { ...block, key: newKey, items }];
  });
}

function movedBlock(blocks: Blocks, key: string, before: string | null): Blocks {
  const block = blocks.find((one) => one.key === key);
  if (!block || before === key) return blocks;
  return insertedBefore(
    blocks.filter((one) => one !== block),
    before,
    [block],
  );
}

function blocksAfter(blocks: Blocks, command: Exclude<Command, { type: 'SET_WORDS' | 'REPLACE' }>): Blocks {
  switch (command.type) {
    case 'ADD_ITEMS':
      return withAdded(blocks, command.items, command.to);
    case 'MOVE_ITEMS':
      return withMoved(blocks, command.keys, command.to);
    case 'COPY_ITEMS':
      return withCopies(blocks, command.newKeys);
    case 'REMOVE_ITEMS':
      return withoutItems(blocks, new Set(command.keys));
    case 'SET_DOSE':
      return withItems(blocks, [command.key], (item) => ({ ...item, dose: command.dose }));
    case 'TAKE_DOSE':
      return withItems(blocks, [command.key], (item) => ({
        ...item,
        dose: command.dose,
        citations: item.citations.some((one) => isSame(one, command.citation))
          ? item.citations
          : [...item.citations, command.citation],
      }));
    case 'PATCH_DOSES':
      return withItems(blocks, command.keys, (item) => ({ ...item, dose: patchedDose(item.dose, command.patch) }));
    case 'SET_NOTE':
      return withItems(blocks, [command.key], (item) => ({ ...item, note: command.note === '' ? null : command.note }));
    case 'DROP_CITATION':
      return withItems(blocks, [command.key], (item) => ({
        ...item,
        citations: item.citations.toSpliced(command.at, 1),
      }));
    case 'SWAP_EXERCISE':
      return withItems(blocks, [command.key], (item) => ({ ...item, exercise: command.exercise }));
    case 'TAKE_VERSIONS':
      return withItems(blocks, Object.keys(command.exercises), (item) => ({
        ...item,
        exercise: command.exercises[item.key] ?? item.exercise,
      }));
    case 'ADD_BLOCK':
      return insertedBefore(blocks, command.before, [command.block]);
    case 'SET_BLOCK':
      return blocks.map((block) => (block.key === command.key ? { ...block, ...command.words } : block));
    case 'MOVE_BLOCK':
      return movedBlock(blocks, command.key, command.before);
    case 'COPY_BLOCK':
      return copiedBlock(blocks, command.key, command.newKeys);
    case 'REMOVE_BLOCK':
      return blocks.filter(({ key }) => key !== command.key);
  }
}

/** The routine once a command is done; the same object when it changes nothing. */
export function commanded(routine: ComposedRoutine, command: Command): ComposedRoutine {
  if (command.type === 'REPLACE') return isSame(routine, command.routine) ? routine : command.routine;
  const after =
    command.type === 'SET_WORDS'
      ? { ...routine, ...command.words }
      : { ...routine, blocks: blocksAfter(routine.blocks, command) };
  return isSame(routine, after) ? routine : after;
}
