import type { ComposedRoutine } from '@reprise/schema/routine/composed';

/** A routine that the service has not got yet, and what it was written over. */
export interface KeptRoutine {
  readonly base: ComposedRoutine;
  readonly mine: ComposedRoutine;
}

const place = (routineId: string) => `reprise:unsaved-routine:${routineId}`;

/** Keeps a routine on this device, where it survives a closed window; a full or forbidden store is no failure. */
export function keepRoutine(routineId: string, kept: KeptRoutine): void {
  try {
    localStorage.setItem(place(routineId), JSON.stringify(kept));
  } catch {
    // it still stands on the screen, and leaving asks
  }
}

/** Forgets it, once the service has it. */
export function forgetRoutine(routineId: string): void {
  try {
    localStorage.removeItem(place(routineId));
  } catch {
    // nothing was kept
  }
}

/** What an earlier window left behind; null when there is nothing that can be read. */
export function keptRoutine(routineId: string): KeptRoutine | null {
  try {
    const text = localStorage.getItem(place(routineId));
    const kept: unknown = text === null ? null : JSON.parse(text);
    return typeof kept === 'object' && kept !== null && 'base' in kept && 'mine' in kept ? (kept as KeptRoutine) : null;
  } catch {
    return null;
  }
}
