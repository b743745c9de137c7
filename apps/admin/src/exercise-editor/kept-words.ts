import type { DraftContent } from './draft-content';

/** Words that the service has not got yet, and what they were written over. */
export interface KeptWords {
  readonly base: DraftContent;
  readonly mine: DraftContent;
}

const place = (exerciseId: string) => `reprise:unsaved:${exerciseId}`;

/** Keeps words on this device, where they survive a closed window; a full or forbidden store is no failure. */
export function keepWords(exerciseId: string, words: KeptWords): void {
  try {
    localStorage.setItem(place(exerciseId), JSON.stringify(words));
  } catch {
    // the words still stand on the screen, and leaving asks
  }
}

/** Forgets the words, once the service has them. */
export function forgetWords(exerciseId: string): void {
  try {
    localStorage.removeItem(place(exerciseId));
  } catch {
    // nothing was kept
  }
}

/** The words that an earlier window left behind; null when there are none that can be read. */
export function keptWords(exerciseId: string): KeptWords | null {
  try {
    const text = localStorage.getItem(place(exerciseId));
    const words: unknown = text === null ? null : JSON.parse(text);
    return typeof words === 'object' && words !== null && 'base' in words && 'mine' in words
      ? (words as KeptWords)
      : null;
  } catch {
    return null;
  }
}
