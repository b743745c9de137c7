import { EventEmitter, setMaxListeners } from 'node:events';
import type { Listen } from '@reprise/prisma';
import type { PrismaClient } from '@reprise/prisma/client';
import { CHANGES_AT_ONCE, type Following, changesAfter, orderChanges } from './data.ts';
import type { CaseloadChange } from './domain.ts';

/** The channel that the triggers of the database call a clinic's id on. */
const CHANNEL = 'reprise_caseload';
/** How often it is looked without being called, should a call have been lost. */
const LOOK_MILLISECONDS = 10_000;
const EVERYBODY = 'everybody';

/** Tells those who follow a clinic's caseload what changes in it. */
export interface CaseloadFeed {
  /** What comes after a position, until it is ended, aborted or the feed is closed. */
  follow(what: Following & { readonly after: bigint }): AsyncIterableIterator<CaseloadChange>;
  /** Ends all that follow. */
  close(): Promise<void>;
}

interface FeedOptions {
  readonly db: PrismaClient;
  readonly listen: Listen;
  readonly onError?: (error: unknown) => void;
}

/** An iterator that ends at once when it is told to, even while it waits. */
function endable<Value>(make: (signal: AbortSignal) => AsyncGenerator<Value, undefined>, outer: AbortSignal) {
  const ending = new AbortController();
  const values = make(AbortSignal.any([ending.signal, outer]));
  const iterator: AsyncIterableIterator<Value> = {
    next: () => values.next(),
    return: () => {
      ending.abort();
      return values.return(undefined);
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

/**
 * Opens the feed of one process. A call from the database only wakes: what is told is read from the database, by
 * each from its own position on. So nothing is told twice or left out, whichever process wrote it, and whatever calls
 * were lost with the connection.
 */
export function openCaseloadFeed({ db, listen, onError = () => {} }: FeedOptions): CaseloadFeed {
  const calls = new EventEmitter().setMaxListeners(0);
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const called = new Set<string>();
  let isOrdering = false;
  let stop: (() => Promise<void>) | null = null;

  async function call(clinicId: string | null) {
    called.add(clinicId ?? EVERYBODY);
    if (isOrdering) return;
    isOrdering = true;
    // what is called meanwhile is taken together
    while (called.size > 0 && !closing.signal.aborted) {
      const now = [...called];
      called.clear();
      await orderChanges(db).catch(onError);
      for (const one of now.includes(EVERYBODY) ? calls.eventNames() : now) calls.emit(one);
    }
    isOrdering = false;
  }

  function begin() {
    if (stop || closing.signal.aborted) return;
    const hush = listen(CHANNEL, (clinicId) => void call(clinicId));
    const timer = setInterval(() => {
      if (calls.eventNames().length > 0) void call(null);
    }, LOOK_MILLISECONDS).unref();
    stop = () => {
      clearInterval(timer);
      return hush();
    };
  }

  async function* changes(what: Following & { readonly after: bigint }, signal: AbortSignal) {
    let isCalled = true;
    let wake = () => {};
    const hear = () => {
      isCalled = true;
      wake();
    };
    calls.on(what.clinicId, hear);
    signal.addEventListener('abort', hear);
    try {
      begin();
      await orderChanges(db);
      let position = what.after;
      while (!signal.aborted) {
        if (isCalled) {
          isCalled = false;
          const next = await changesAfter(db, what, position);
          for (const change of next) {
            if (signal.aborted) return undefined;
            position = change.position;
            yield change;
          }
          if (next.length === CHANGES_AT_ONCE) isCalled = true;
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
      return undefined;
    } finally {
      calls.off(what.clinicId, hear);
      signal.removeEventListener('abort', hear);
    }
  }

  return {
    follow: (what) => endable((signal) => changes(what, signal), closing.signal),
    async close() {
      closing.abort();
      await stop?.();
    },
  };
}
