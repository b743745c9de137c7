import type { Place } from '@reprise/schema/composing/command';
import type { ComposedRoutine } from '@reprise/schema/routine/composed';

type Blocks = Pick<ComposedRoutine, 'blocks'>;

/** The place one step up or down from an item, into the block beside when it stands at an end; null at the end of all. */
export function placeBeside({ blocks }: Blocks, key: string, by: 1 | -1): Place | null {
  const at = blocks.findIndex(({ items }) => items.some((item) => item.key === key));
  const block = blocks[at];
  if (!block) return null;
  const place = block.items.findIndex((item) => item.key === key);
  if (by === -1) {
    if (place > 0) return { blockKey: block.key, before: block.items[place - 1]?.key ?? null };
    const above = blocks[at - 1];
    return above ? { blockKey: above.key, before: null } : null;
  }
  if (place < block.items.length - 1) return { blockKey: block.key, before: block.items[place + 2]?.key ?? null };
  const below = blocks[at + 1];
  return below ? { blockKey: below.key, before: below.items[0]?.key ?? null } : null;
}

/** The keys from one item to another, in order, whichever comes first. */
export function keysBetween({ blocks }: Blocks, one: string, other: string): readonly string[] {
  const keys = blocks.flatMap(({ items }) => items.map(({ key }) => key));
  const [from, to] = [keys.indexOf(one), keys.indexOf(other)].toSorted((left, right) => left - right);
  return from === undefined || to === undefined || from < 0 ? [] : keys.slice(from, to + 1);
}

/** Where a place is, for who does not see it: "place 2 of 4 in Circuit". */
export function placeWords({ blocks }: Blocks, { blockKey, before }: Place, moving: readonly string[]): string {
  const at = blocks.findIndex(({ key }) => key === blockKey);
  const block = blocks[at];
  if (!block) return 'nowhere';
  const staying = block.items.filter(({ key }) => !moving.includes(key));
  const target = before === null ? -1 : block.items.findIndex(({ key }) => key === before);
  const next = target < 0 ? undefined : block.items.slice(target).find(({ key }) => !moving.includes(key));
  const place = next ? staying.indexOf(next) : staying.length;
  const total = staying.length + Math.max(moving.length, 1);
  return `place ${place + 1} of ${total} in ${blockLabel(block, at)}`;
}

/** What a block is called; one without a name by its number. */
export const blockLabel = (block: { readonly name: string }, at: number): string => block.name || `block ${at + 1}`;

/** The id of the button that opens an item; its row's focus is there. */
export const itemId = (key: string) => `item-${key}`;
