/**
 * Where the words stand: all kept, about to be sent, on their way, waiting for a connection, refused for a
 * reason, or met by somebody else's.
 */
export type SavePhase = 'SAVED' | 'WAITING' | 'SAVING' | 'OFFLINE' | 'SIGNED_OUT' | 'REFUSED' | 'CONFLICT';

/** The state of the draft's saving. */
export interface Autosave {
  readonly phase: SavePhase;
  /** How often in a row nobody answered. */
  readonly tries: number;
  /** Why the words were refused; null otherwise. */
  readonly reason: string | null;
}

/** What happens to a draft while somebody writes. */
export type SaveEvent =
  | { readonly type: 'EDITED' }
  | { readonly type: 'UNDONE' }
  | { readonly type: 'SENT' }
  | { readonly type: 'ANSWERED'; readonly isMore: boolean }
  | { readonly type: 'UNREACHABLE' }
  | { readonly type: 'SIGNED_OUT' }
  | { readonly type: 'REFUSED'; readonly reason: string }
  | { readonly type: 'CONFLICT' }
  | { readonly type: 'SETTLED'; readonly isMore: boolean };

/** How long one may pause before what was typed is sent, and the longest wait between two tries. */
export const pauseMilliseconds = 900;
export const longestWaitMilliseconds = 30_000;

/** A draft that was just read. */
export const allSaved: Autosave = { phase: 'SAVED', tries: 0, reason: null };

const at = (phase: SavePhase, isMore = false): Autosave => ({ ...allSaved, phase: isMore ? 'WAITING' : phase });

/** Gives the state after an event. Words that meet somebody else's stay where they are until that is settled. */
export function autosaved(state: Autosave, event: SaveEvent): Autosave {
  switch (event.type) {
    case 'EDITED':
      return state.phase === 'SAVED' || state.phase === 'REFUSED' ? at('WAITING') : state;
    case 'UNDONE':
      return state.phase === 'WAITING' || state.phase === 'REFUSED' || state.phase === 'OFFLINE' ? allSaved : state;
    case 'SENT':
      return state.phase === 'CONFLICT' ? state : { ...state, phase: 'SAVING', reason: null };
    case 'ANSWERED':
      return state.phase === 'CONFLICT' ? state : at('SAVED', event.isMore);
    case 'UNREACHABLE':
      return { phase: 'OFFLINE', tries: state.tries + 1, reason: null };
    case 'SIGNED_OUT':
      return { phase: 'SIGNED_OUT', tries: state.tries + 1, reason: null };
    case 'REFUSED':
      return { phase: 'REFUSED', tries: 0, reason: event.reason };
    case 'CONFLICT':
      return at('CONFLICT');
    case 'SETTLED':
      return at('SAVED', event.isMore);
  }
}

/** In how many milliseconds the words should be sent; null when they wait for something else. */
export function millisecondsToSending({ phase, tries }: Autosave): number | null {
  if (phase === 'WAITING') return pauseMilliseconds;
  if (phase === 'OFFLINE' || phase === 'SIGNED_OUT') return Math.min(1000 * 2 ** tries, longestWaitMilliseconds);
  return null;
}

/** Whether words would be lost by leaving now. */
export const isUnsaved = ({ phase }: Autosave): boolean => phase !== 'SAVED';
