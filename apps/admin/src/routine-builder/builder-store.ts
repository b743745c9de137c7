import type { Command } from '@reprise/schema/composing/command';
import { type History, done, redone, settled, startedHistory, undone } from '@reprise/schema/composing/history';
import { type ComposedRoutine, itemsOf } from '@reprise/schema/routine/composed';
import type { ExerciseFacts } from './exercise-facts';

/** Everything that one window of the builder holds of a routine. */
export interface Session {
  readonly history: History;
  /** The items that are chosen together, by their keys. */
  readonly selected: ReadonlySet<string>;
  /** The item whose details are open. */
  readonly opened: string | null;
  /** What is known of each version of an exercise, by its id. */
  readonly facts: ReadonlyMap<string, ExerciseFacts>;
  /** What was just said to who listens; counted, so that the same is said twice. */
  readonly said: { readonly words: string; readonly count: number };
}

/** The one place that holds a session and changes it. */
export interface Builder {
  readonly get: () => Session;
  readonly subscribe: (listen: () => void) => () => void;
  readonly run: (command: Command) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Ends what is being typed, so that the next letter is a step of its own. */
  readonly settle: () => void;
  /** Goes on from another routine, with no way back to what stood here. */
  readonly restart: (routine: ComposedRoutine) => void;
  readonly learn: (facts: readonly ExerciseFacts[]) => void;
  readonly select: (keys: Iterable<string>) => void;
  readonly open: (key: string | null) => void;
  readonly say: (words: string) => void;
}

const factsById = (facts: readonly ExerciseFacts[]) => facts.map((one) => [one.versionId, one] as const);

/** Keeps only what is still there. */
function withoutGone(session: Session): Session {
  const keys = new Set(itemsOf(session.history.present).map(({ key }) => key));
  const selected = [...session.selected].filter((key) => keys.has(key));
  return {
    ...session,
    selected: selected.length === session.selected.size ? session.selected : new Set(selected),
    opened: session.opened !== null && keys.has(session.opened) ? session.opened : null,
  };
}

/** Starts a session with a routine and what is known of its exercises. */
export function createBuilder(routine: ComposedRoutine, facts: readonly ExerciseFacts[]): Builder {
  let session: Session = {
    history: startedHistory(routine),
    selected: new Set(),
    opened: null,
    facts: new Map(factsById(facts)),
    said: { words: '', count: 0 },
  };
  const listeners = new Set<() => void>();
  const set = (next: Partial<Session>) => {
    session = withoutGone({ ...session, ...next });
    for (const listen of listeners) listen();
  };
  const said = (words: string) => ({ words, count: session.said.count + 1 });
  const go = (history: History, words: string) => {
    if (history !== session.history) set({ history, said: said(words) });
  };
  return {
    get: () => session,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    run: (command) => {
      const history = done(session.history, command);
      if (history !== session.history) set({ history });
    },
    undo: () => {
      const last = session.history.past.at(-1);
      if (last) go(undone(session.history), `Undone: ${last.name}.`);
    },
    redo: () => {
      const next = session.history.future.at(-1);
      if (next) go(redone(session.history), `Done again: ${next.name}.`);
    },
    settle: () => {
      const history = settled(session.history);
      if (history !== session.history) set({ history });
    },
    restart: (present) => set({ history: startedHistory(present) }),
    learn: (more) => {
      const unknown = more.filter(({ versionId }) => !session.facts.has(versionId));
      if (unknown.length > 0) set({ facts: new Map([...session.facts, ...factsById(unknown)]) });
    },
    select: (keys) => set({ selected: new Set(keys) }),
    open: (opened) => {
      if (opened !== session.opened) set({ opened });
    },
    say: (words) => set({ said: said(words) }),
  };
}
