import type { ComposedRoutine } from '../routine/composed.ts';
import { type Command } from './command.ts';
import { commandName, typingKey } from './command-name.ts';
import { commanded } from './commanded.ts';

/** A step of a session: the routine at its one end, and what was done. */
interface Step {
  readonly routine: ComposedRoutine;
  readonly name: string;
}

/** Everything that was done to a routine in one session, back to its beginning and forward to what was undone. */
export interface History {
  readonly past: readonly Step[];
  readonly present: ComposedRoutine;
  /** What was undone, the next to be redone at the end. */
  readonly future: readonly Step[];
  /** What is being typed: typing on is no step of its own. */
  readonly typing: string | null;
}

/** A session that begins with a routine. */
export function startedHistory(present: ComposedRoutine): History {
  return { past: [], present, future: [], typing: null };
}

/** Does a command; one that changes nothing leaves the history as it is, so that what was undone stays to be redone. */
export function done(history: History, command: Command): History {
  const { past, present, typing } = history;
  const after = commanded(present, command);
  if (after === present) return history;
  const key = typingKey(command);
  const isTypedOn = key !== null && key === typing;
  const name = commandName(present, command);
  return {
    past: isTypedOn ? past : [...past, { routine: present, name }],
    present: after,
    future: [],
    typing: key,
  };
}

/** Ends what is being typed: what is typed next is a step of its own. */
export function settled(history: History): History {
  return history.typing === null ? history : { ...history, typing: null };
}

/** Goes one step back; stays at the beginning. */
export function undone({ past, present, future, ...rest }: History): History {
  const last = past.at(-1);
  if (!last) return { ...rest, past, present, future };
  return {
    past: past.slice(0, -1),
    present: last.routine,
    future: [...future, { routine: present, name: last.name }],
    typing: null,
  };
}

/** Goes one step forward again; stays at the end. */
export function redone({ past, present, future, ...rest }: History): History {
  const next = future.at(-1);
  if (!next) return { ...rest, past, present, future };
  return {
    past: [...past, { routine: present, name: next.name }],
    present: next.routine,
    future: future.slice(0, -1),
    typing: null,
  };
}
