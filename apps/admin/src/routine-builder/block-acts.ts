import { composedBlock } from '@reprise/schema/composing/composed-parts';
import { focusSoon } from '../exercise-editor/focus-soon';
import type { Builder } from './builder-store';
import { blockLabel } from './item-places';

/** The id of the handle that moves a block, and of the field of its name. */
export const blockHandleId = (key: string) => `block-${key}`;
export const blockNameId = (key: string) => `block-name-${key}`;

/** Goes to the row of a block that one types into. */
export function typeInto(blockKey: string): void {
  document.querySelector<HTMLInputElement>(`[id^="typed-${blockKey}-"][data-typed-row="empty"]`)?.focus();
}

/** Adds a block at the end; the cursor goes to its name. */
export function addBlock(builder: Builder): void {
  const block = composedBlock(crypto.randomUUID());
  builder.run({ type: 'ADD_BLOCK', block, before: null });
  builder.say('Added a block.');
  focusSoon(blockNameId(block.key));
}

/** Puts a copy of a block behind it. */
export function copyBlock(builder: Builder, key: string): void {
  const block = builder.get().history.present.blocks.find((one) => one.key === key);
  if (!block) return;
  const newKeys = Object.fromEntries(
    [key, ...block.items.map((item) => item.key)].map((one) => [one, crypto.randomUUID()]),
  );
  builder.run({ type: 'COPY_BLOCK', key, newKeys });
  builder.say('Duplicated the block.');
  const copy = newKeys[key];
  if (copy) focusSoon(blockNameId(copy));
}

/** Moves a block one place up or down. */
export function moveBlock(builder: Builder, key: string, by: 1 | -1): void {
  const { blocks } = builder.get().history.present;
  const at = blocks.findIndex((block) => block.key === key);
  if (by === -1 ? at < 1 : at === blocks.length - 1) return;
  const before = by === -1 ? blocks[at - 1]?.key : blocks[at + 2]?.key;
  builder.run({ type: 'MOVE_BLOCK', key, before: before ?? null });
  builder.say(`Moved to place ${at + by + 1} of ${blocks.length} blocks.`);
  focusSoon(blockHandleId(key));
}

/** Takes a block out with all that is in it. */
export function removeBlock(builder: Builder, key: string): void {
  const { blocks } = builder.get().history.present;
  const at = blocks.findIndex((block) => block.key === key);
  const block = blocks[at];
  if (!block) return;
  builder.run({ type: 'REMOVE_BLOCK', key });
  builder.say(`Removed ${blockLabel(block, at)} with ${block.items.length} exercises. Undo brings back.`);
  const next = blocks[at + 1] ?? blocks[at - 1];
  if (next) focusSoon(blockNameId(next.key));
}
