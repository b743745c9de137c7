import { useSyncExternalStore } from 'react';

/** How somebody likes to be led; remembered on the device. */
export interface PlayerSettings {
  /** Goes on by itself, and does not pause when the page is hidden. */
  readonly isHandsFree: boolean;
  /** Repetitions go by the clock instead of taps. */
  readonly isPaced: boolean;
  readonly hasSound: boolean;
  readonly hasVoice: boolean;
  readonly hasVibration: boolean;
}

const key = 'reprise:player-settings';
const usual: PlayerSettings = {
  isHandsFree: false,
  isPaced: false,
  hasSound: true,
  hasVoice: false,
  hasVibration: true,
};
const listeners = new Set<() => void>();
let known: PlayerSettings | null = null;

/** The settings of this device, and how to change one. */
export function usePlayerSettings(): [PlayerSettings, (change: Partial<PlayerSettings>) => void] {
  const settings = useSyncExternalStore(subscribe, readSettings, () => usual);
  return [settings, changeSettings];
}

function readSettings(): PlayerSettings {
  known ??= { ...usual, ...keptSettings() };
  return known;
}

function keptSettings(): Partial<PlayerSettings> {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? '{}');
    const entries = Object.entries(typeof kept === 'object' && kept ? kept : {});
    return Object.fromEntries(entries.filter(([name, value]) => name in usual && typeof value === 'boolean'));
  } catch {
    return {};
  }
}

function changeSettings(change: Partial<PlayerSettings>): void {
  known = { ...readSettings(), ...change };
  try {
    window.localStorage.setItem(key, JSON.stringify(known));
  } catch {
    // a device that keeps nothing still plays so this time
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
