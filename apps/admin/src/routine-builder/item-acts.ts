import { itemsOf } from '@reprise/schema/routine/composed';
import { focusSoon } from '../exercise-editor/focus-soon';
import type { Builder, Session } from './builder-store';
import { itemId, keysBetween, placeBeside, placeWords } from './item-places';

/** The keys chosen once an item is added to them or taken from them; with a range, all from the last one chosen. */
export function chosenWith({ selected, opened, history }: Session, key: string, isRange: boolean): readonly string[] {
  const from = [...selected].at(-1) ?? opened;
  if (isRange && from !== null && from !== undefined) {
    return [...new Set([...selected, ...keysBetween(history.present, from, key)])];
  }
  return selected.has(key) ? [...selected].filter((one) => one !== key) : [...selected, key];
}

/** What an act on an item is about: all that are chosen when it is one of them, else it alone. */
export function actedOn({ selected }: Session, key: string): readonly string[] {
  return selected.has(key) ? [...selected] : [key];
}

/** Takes items out; the focus goes to what stands there then. */
export function removeItems(builder: Builder, keys: readonly string[]): void {
  const items = itemsOf(builder.get().history.present);
  const at = items.findIndex(({ key }) => keys.includes(key));
  const rest = items.filter(({ key }) => !keys.includes(key));
  const names = items.filter(({ key }) => keys.includes(key)).map(({ exercise }) => exercise.name);
  builder.run({ type: 'REMOVE_ITEMS', keys });
  builder.say(`Removed ${names.length === 1 ? names[0] : `${names.length} exercises`}. Undo brings back.`);
  const next = rest[Math.min(at, rest.length - 1)];
  if (next) focusSoon(itemId(next.key));
  else document.querySelector<HTMLInputElement>('[data-typed-row]')?.focus();
}

/** Puts a copy behind each item. */
export function copyItems(builder: Builder, keys: readonly string[]): void {
  const newKeys = Object.fromEntries(keys.map((key) => [key, crypto.randomUUID()]));
  builder.run({ type: 'COPY_ITEMS', newKeys });
  builder.say(keys.length === 1 ? 'Duplicated.' : `${keys.length} exercises duplicated.`);
  const first = Object.values(newKeys)[0];
  if (first) focusSoon(itemId(first));
}

/** Moves an item, or all that are chosen with it, one place up or down. */
export function moveItems(builder: Builder, key: string, by: 1 | -1): void {
  const session = builder.get();
  const routine = session.history.present;
  const chosen = actedOn(session, key);
  const inOrder = itemsOf(routine).flatMap((item) => (chosen.includes(item.key) ? [item.key] : []));
  const end = by === 1 ? inOrder.at(-1) : inOrder[0];
  const to = end === undefined ? null : placeBeside(routine, end, by);
  if (!to) return builder.say(by === 1 ? 'It stands at the end.' : 'It stands at the beginning.');
  builder.run({ type: 'MOVE_ITEMS', keys: inOrder, to });
  builder.say(`Moved to ${placeWords(routine, to, inOrder)}.`);
  focusSoon(itemId(key));
}
