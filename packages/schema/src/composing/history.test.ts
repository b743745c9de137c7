import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComposedRoutine, itemsOf } from '../routine/composed.ts';
import { anyThrows, commandOf } from './arbitrary.ts';
import type { Command } from './command.ts';
import { composedBlock, composedItem } from './composed-parts.ts';
import { aDose, aRange, emptyDose } from '../dose/domain.ts';
import { commanded } from './commanded.ts';
import { type History, done, redone, settled, startedHistory, undone } from './history.ts';

const exercise = (name: string) => ({ id: name, versionId: `${name} v1`, name, number: 1 });
const bird = composedItem('bird', exercise('Bird dog'), emptyDose);
const bridge = composedItem('bridge', exercise('Glute bridge'), aDose({ sets: aRange(3), reps: aRange(10) }));
const plank = composedItem('plank', exercise('Forearm plank'), emptyDose);
const routine: ComposedRoutine = {
  title: 'Lower back',
  summary: '',
  uses: [],
  conditions: [],
  statedMinutes: null,
  blocks: [
    { ...composedBlock('one'), items: [bird, bridge, plank] },
    { ...composedBlock('two'), name: 'Circuit' },
  ],
};
const keysIn = ({ blocks }: ComposedRoutine) => blocks.map(({ items }) => items.map(({ key }) => key));
const after = (...commands: Command[]) => commands.reduce(done, startedHistory(routine));

/** Plays any run of commands, and gives every state that the history passed. */
function played(throws: Parameters<typeof commandOf>[1][]): { history: History; states: ComposedRoutine[] } {
  let made = 0;
  return throws.reduce<{ history: History; states: ComposedRoutine[] }>(
    ({ history, states }, thrown) => {
      const command = commandOf(history.present, thrown, () => `new ${(made += 1)}`);
      const next = done(settled(history), command);
      return { history: next, states: next.present === history.present ? states : [...states, next.present] };
    },
    { history: startedHistory(routine), states: [routine] },
  );
}

describe('any run of commands', () => {
  it('is undone to every earlier state, one by one, and redone to every later one', () => {
    fc.assert(
      fc.property(anyThrows, (throws) => {
        const { history, states } = played(throws);
        let now = history;
        for (const state of states.toReversed()) {
          expect(now.present).toBe(state);
          now = undone(now);
        }
        expect(now.past).toEqual([]);
        for (const state of states) {
          expect(now.present).toBe(state);
          now = redone(now);
        }
        expect(now.future).toEqual([]);
      }),
    );
  });

  it('keeps the keys of blocks and of items unique', () => {
    fc.assert(
      fc.property(anyThrows, (throws) => {
        const { present } = played(throws).history;
        const items = itemsOf(present).map(({ key }) => key);
        const blocks = present.blocks.map(({ key }) => key);
        expect(new Set(items).size).toBe(items.length);
        expect(new Set(blocks).size).toBe(blocks.length);
      }),
    );
  });

  it('loses nothing by moves', () => {
    fc.assert(
      fc.property(anyThrows, anyThrows, (throws, moves) => {
        const before = played(throws).history.present;
        const moved = moves.reduce((now, thrown) => {
          const command = commandOf(now, { ...thrown, type: thrown.type % 2 === 0 ? 3 : 4 }, () => 'none');
          return commanded(now, command);
        }, before);
        const sorted = (all: readonly { readonly key: string }[]) =>
          all.toSorted((one, other) => (one.key < other.key ? -1 : 1));
        expect(sorted(itemsOf(moved))).toEqual(sorted(itemsOf(before)));
        const frame = (now: ComposedRoutine) => sorted(now.blocks.map((block) => ({ ...block, items: [] })));
        expect(frame(moved)).toEqual(frame(before));
      }),
    );
  });

  it('names what it did', () => {
    fc.assert(
      fc.property(anyThrows, (throws) => {
        for (const { name } of played(throws).history.past) expect(name).toMatch(/^\S.*\S$/);
      }),
    );
  });
});

describe('moving', () => {
  it('takes several items, in their order, before another one of another block', () => {
    const { present } = after(
      { type: 'MOVE_ITEMS', keys: ['plank'], to: { blockKey: 'two', before: null } },
      { type: 'MOVE_ITEMS', keys: ['bridge', 'bird'], to: { blockKey: 'two', before: 'plank' } },
    );
    expect(keysIn(present)).toEqual([[], ['bird', 'bridge', 'plank']]);
  });

  it('finds its place when the item there moves too', () => {
    const { present } = after({ type: 'MOVE_ITEMS', keys: ['plank', 'bird'], to: { blockKey: 'one', before: 'bird' } });
    expect(keysIn(present)).toEqual([['bird', 'plank', 'bridge'], []]);
  });

  it('to where it stands is no step', () => {
    const history = after({ type: 'MOVE_ITEMS', keys: ['bird'], to: { blockKey: 'one', before: 'bridge' } });
    expect(history.past).toEqual([]);
  });
});

it('keeps what did not change the same object', () => {
  const { present } = after({ type: 'SET_NOTE', key: 'bird', note: 'Slowly' });
  expect(present.blocks[1]).toBe(routine.blocks[1]);
  expect(present.blocks[0]?.items[1]).toBe(bridge);
});

it('puts a copy behind each, and its block with all that is in it', () => {
  const { present } = after(
    { type: 'COPY_ITEMS', newKeys: { bird: 'bird 2' } },
    { type: 'COPY_BLOCK', key: 'one', newKeys: { one: 'three', bird: 'a', 'bird 2': 'b', bridge: 'c', plank: 'd' } },
  );
  expect(keysIn(present)).toEqual([['bird', 'bird 2', 'bridge', 'plank'], ['a', 'b', 'c', 'd'], []]);
});

it('takes a dose with its citation, once', () => {
  const citation = {
    sourceId: 's',
    title: 'Trial',
    kind: 'DOSE',
    claim: 'Three sets',
    locatorLabel: null,
    locatorValue: null,
    stance: 'SUPPORTS',
    dose: aDose({ sets: aRange(3) }),
  } as const;
  const take = { type: 'TAKE_DOSE', key: 'bird', dose: citation.dose, citation } as const;
  const { present } = after(take, { type: 'SET_DOSE', key: 'bird', dose: emptyDose }, take);
  expect(itemsOf(present)[0]).toMatchObject({ dose: { sets: { min: 3, max: 3 } }, citations: [citation] });
});

describe('typing', () => {
  const typed = (note: string): Command => ({ type: 'SET_NOTE', key: 'bird', note });

  it('is one step until it pauses', () => {
    const history = done(settled(after(typed('S'), typed('Sl'), typed('Slow'))), typed('Slowly'));
    expect(history.past.map(({ name }) => name)).toEqual([
      'change the note of Bird dog',
      'change the note of Bird dog',
    ]);
    expect(itemsOf(undone(history).present)[0]?.note).toBe('Slow');
  });

  it('of something else is a step of its own', () => {
    expect(after(typed('S'), { type: 'SET_NOTE', key: 'plank', note: 'S' }).past).toHaveLength(2);
  });
});

it('names what is undone after what stood there before', () => {
  expect(after({ type: 'REMOVE_ITEMS', keys: ['bird'] }).past.at(-1)?.name).toBe('remove Bird dog');
  expect(
    after({ type: 'PATCH_DOSES', keys: ['bird', 'plank'], patch: aDose({ sets: aRange(2) }), words: '2 sets' }).past.at(
      -1,
    )?.name,
  ).toBe('2 exercises to 2 sets');
});

it('forgets what was undone once something else is done, and not when nothing is', () => {
  const back = undone(after({ type: 'REMOVE_ITEMS', keys: ['bird'] }));
  expect(done(back, { type: 'REMOVE_ITEMS', keys: ['nobody'] }).future).toHaveLength(1);
  expect(done(back, { type: 'REMOVE_ITEMS', keys: ['plank'] }).future).toEqual([]);
});
