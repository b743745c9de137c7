import * as fc from 'fast-check';
import { anyDose, type DoseLimits } from '../dose/arbitrary.ts';
import { type ComposedRoutine, itemsOf } from '../routine/composed.ts';
import { composedBlock, composedItem } from './composed-parts.ts';
import type { Command, Place } from './command.ts';

const limits: DoseLimits = { sets: 4, reps: 6, holdSeconds: 40, breaths: 6, steps: 6, restSeconds: 40 };
const names = ['Bird dog', 'Glute bridge', 'Forearm plank', 'Dead bug'];

/** What a command is made of: numbers that are read as "the nth of what is there", so that most of them hit. */
const dice = fc.record({
  type: fc.nat(),
  first: fc.nat(30),
  second: fc.nat(30),
  third: fc.nat(30),
  dose: anyDose(limits),
  word: fc.constantFrom('', 'Slowly', 'On a good day', 'Circuit'),
});
type Dice = typeof dice extends fc.Arbitrary<infer Value> ? Value : never;

/** Any run of throws, each of which `commandOf` makes into a command on whatever routine there is by then. */
export const anyThrows = fc.array(dice, { maxLength: 25 });

const exerciseOf = (at: number) => {
  const name = names[at % names.length] ?? '';
  return { id: name, versionId: `${name} v1`, name, number: 1 };
};

/** Makes a throw into a command on a routine; `newKey` never gives the same twice. */
export function commandOf(routine: ComposedRoutine, thrown: Dice, newKey: () => string): Command {
  const { first, second, third, dose, word } = thrown;
  const items = itemsOf(routine);
  const pick = <One>(list: readonly One[], at: number) => list[at % Math.max(list.length, 1)];
  const key = pick(items, first)?.key ?? 'nobody';
  const keys = [...new Set([key, pick(items, second)?.key ?? 'nobody'])];
  const block = pick(routine.blocks, second);
  const blockKey = block?.key ?? 'nobody';
  const to: Place = { blockKey, before: third % 3 === 0 ? null : (pick(block?.items ?? [], third)?.key ?? null) };
  const beforeBlock = third % 2 === 0 ? null : (pick(routine.blocks, third)?.key ?? null);
  const copies = (which: readonly string[]) => Object.fromEntries(which.map((one) => [one, newKey()]));
  const commands: readonly Command[] = [
    { type: 'ADD_ITEMS', items: [composedItem(newKey(), exerciseOf(first), dose)], to },
    { type: 'ADD_ITEMS', items: [1, 2].map((more) => composedItem(newKey(), exerciseOf(first + more), dose)), to },
    { type: 'ADD_BLOCK', block: composedBlock(newKey()), before: beforeBlock },
    { type: 'MOVE_ITEMS', keys, to },
    { type: 'MOVE_BLOCK', key: blockKey, before: beforeBlock },
    { type: 'COPY_ITEMS', newKeys: copies(items.length > 0 ? keys : []) },
    { type: 'COPY_BLOCK', key: blockKey, newKeys: copies([blockKey, ...(block?.items.map((item) => item.key) ?? [])]) },
    { type: 'REMOVE_ITEMS', keys },
    { type: 'REMOVE_BLOCK', key: blockKey },
    { type: 'SET_DOSE', key, dose },
    { type: 'PATCH_DOSES', keys, patch: dose, words: 'this' },
    { type: 'SET_NOTE', key, note: word },
    { type: 'SWAP_EXERCISE', key, exercise: exerciseOf(second) },
    { type: 'TAKE_VERSIONS', exercises: { [key]: { ...exerciseOf(second), number: third } } },
    { type: 'SET_BLOCK', key: blockKey, words: { name: word } },
    { type: 'SET_BLOCK', key: blockKey, words: { rounds: { min: 1, max: 1 + third } } },
    { type: 'SET_WORDS', words: { title: word } },
    { type: 'SET_WORDS', words: { uses: [word] } },
  ];
  return commands[thrown.type % commands.length] as Command;
}
