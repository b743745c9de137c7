import type { PlayerState } from '@reprise/schema/player';
import { restoredPlayerState } from '@reprise/schema/player/kept';
import type { Playable, PlayableLength } from './playable';

/** Where a run is kept between two visits of the player. */
export interface RunKeeper {
  /** The run that was left unfinished; null when there is none. */
  readonly kept: (playable: Playable) => KeptRun | null;
  /** Keeps where a run is, or forgets it once it stands before its start. */
  readonly keep: (playable: Playable, length: PlayableLength, state: PlayerState) => void;
}

export interface KeptRun {
  readonly length: PlayableLength;
  readonly state: PlayerState;
}

/** Keeps runs of anybody in the browser's storage. */
export const localRuns: RunKeeper = {
  kept: keptRun,
  keep: ({ key }, length, state) => keepRun(runName(key, length), state),
};

const keyOf = (name: string) => `reprise:run:${name}`;
/** What was left for longer is begun anew: it was another sitting. */
const KEPT_MILLISECONDS = 12 * 60 * 60 * 1000;

/** The run that was left unfinished on this device; null when there is none, or when it was long ago. */
function keptRun({ key, lengths }: Playable): KeptRun | null {
  for (const length of lengths) {
    const state = keptState(runName(key, length), length.steps.length);
    if (state) return { length, state };
  }
  return null;
}

/** Under which name a run of one length is kept. */
function runName(key: string, { name }: PlayableLength): string {
  return `${key}.${name}`;
}

function keptState(name: string, stepCount: number): PlayerState | null {
  try {
    const { keptAt, state } = JSON.parse(window.localStorage.getItem(keyOf(name)) ?? '{}');
    if (typeof keptAt !== 'number' || Date.now() - keptAt > KEPT_MILLISECONDS) return null;
    return restoredPlayerState(state, stepCount);
  } catch {
    return null;
  }
}

/** Keeps where a run is, or forgets it once it has come to its end. */
function keepRun(name: string, state: PlayerState): void {
  try {
    const isOpen = state.phase === 'RUNNING' || state.phase === 'PAUSED';
    if (isOpen) window.localStorage.setItem(keyOf(name), JSON.stringify({ keptAt: Date.now(), state }));
    else window.localStorage.removeItem(keyOf(name));
  } catch {
    // a device that keeps nothing plays on, and begins anew after a reload
  }
}
