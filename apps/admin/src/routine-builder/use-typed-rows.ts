'use client';

import { composedItem } from '@reprise/schema/composing/composed-parts';
import { typedLine } from '@reprise/schema/composing/typed-line';
import type { Dose } from '@reprise/schema/dose';
import { formatDose } from '@reprise/schema/dose/format';
import { useLayoutEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { composedExercise } from './exercise-facts';
import { type FoundExercise, exercisesCalled } from './find-exercises';
import { isMeant } from './meant-exercise';
import { useBuilder } from './use-builder';

/** One row that is being typed, or that waits for somebody to put it right. */
export interface TypedRow {
  readonly key: number;
  readonly text: string;
  /** PENDING: its exercise is being looked for. UNKNOWN: nothing goes by its name. UNREACHABLE: nobody answered. */
  readonly state: 'OPEN' | 'PENDING' | 'UNKNOWN' | 'UNREACHABLE';
}

const open = (key: number, text = ''): TypedRow => ({ key, text, state: 'OPEN' });

/** The id of the input of a typed row. */
export const typedRowId = (blockKey: string, key: number) => `typed-${blockKey}-${key}`;

/**
 * The typed rows below the items of a block: always an empty one at the end. A row is taken once its dose
 * reads and its exercise is found; one that is not keeps its words. What must be looked for first is looked
 * for in turn, so that the items come in the order of the rows.
 */
export function useTypedRows(blockKey: string) {
  const builder = useBuilder();
  const client = useClient();
  const [rows, setRows] = useState<readonly TypedRow[]>(() => [open(0)]);
  const nextKey = useRef(1);
  const focused = useRef<number | null>(null);
  const queue = useRef(Promise.resolve());

  useLayoutEffect(() => {
    if (focused.current === null) return;
    document.getElementById(typedRowId(blockKey, focused.current))?.focus();
    focused.current = null;
  }, [rows, blockKey]);

  const newRow = (text = '') => open(nextKey.current++, text);
  const change = (key: number, to: Partial<TypedRow>) =>
    setRows((now) => now.map((row) => (row.key === key ? { ...row, ...to } : row)));

  function add(exercise: FoundExercise, dose: Dose) {
    const item = composedItem(crypto.randomUUID(), composedExercise(exercise), dose);
    builder.learn([exercise]);
    builder.run({ type: 'ADD_ITEMS', items: [item], to: { blockKey, before: null } });
    builder.say(`Added ${exercise.name}. ${formatDose(dose, 'sentence')}`.trim());
  }

  /** Takes a row away, or empties it when it is the last: the cursor is in an empty row then. */
  function clear(key: number) {
    setRows((now) => {
      const at = now.findIndex((row) => row.key === key);
      if (at === now.length - 1) return now.with(at, open(key));
      focused.current = now[at + 1]?.key ?? null;
      return now.toSpliced(at, 1);
    });
  }

  async function look(key: number, text: string) {
    const { name, dose } = typedLine(text);
    if (dose === null) {
      change(key, { state: 'OPEN' });
      return;
    }
    const found = await exercisesCalled(client, name);
    const exercise = found?.find((one) => isMeant(one, name));
    if (exercise) {
      add(exercise, dose);
      setRows((now) => now.filter((row) => row.key !== key));
      return;
    }
    change(key, { state: found ? 'UNKNOWN' : 'UNREACHABLE' });
    builder.say(found ? `No exercise is called ${name}. The row keeps your words.` : 'The service did not answer.');
  }

  /** Looks for what rows name, one after the other, while somebody types on in the last row. */
  function lookFor(wanted: readonly TypedRow[]) {
    for (const { key, text } of wanted) queue.current = queue.current.then(() => look(key, text));
  }

  return {
    rows,
    type: (key: number, text: string) => change(key, { text, state: 'OPEN' }),
    /** Takes a row whose exercise is known. */
    take: (key: number, exercise: FoundExercise, dose: Dose) => {
      add(exercise, dose);
      clear(key);
    },
    /** Takes a row whose exercise has to be looked for first, and goes on in the next. */
    takeSoon: (row: TypedRow) => {
      setRows((now) => {
        const at = now.findIndex(({ key }) => key === row.key);
        const pending = now.with(at, { ...row, state: 'PENDING' });
        const rest = at === now.length - 1 ? [...pending, newRow()] : pending;
        focused.current = rest[at + 1]?.key ?? null;
        return rest;
      });
      lookFor([row]);
    },
    /** Makes a row of each pasted line, the first in the place of a row. */
    paste: (key: number, lines: readonly string[]) => {
      const pasted = lines.map((text): TypedRow => ({ ...newRow(text), state: 'PENDING' }));
      const end = newRow();
      setRows((now) => {
        const at = now.findIndex((row) => row.key === key);
        focused.current = end.key;
        return [...now.slice(0, at), ...pasted, ...now.slice(at + 1).filter(({ text }) => text !== ''), end];
      });
      lookFor(pasted);
    },
    drop: clear,
  };
}

/** The typed rows of one block. */
export type TypedRows = ReturnType<typeof useTypedRows>;
