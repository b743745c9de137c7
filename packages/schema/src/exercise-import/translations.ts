import type { Translation } from './domain.ts';

/** The most values that are listed. */
const MOST_LISTED = 500;

/** Keeps account of what became of the other library's words, so that none is lost without being named. */
export class Translations {
  readonly #kept = new Map<string, { translation: Omit<Translation, 'count'>; count: number }>();

  note(translation: Omit<Translation, 'count'>): void {
    const { from, value, to } = translation;
    const key = JSON.stringify([from, value, to]);
    const kept = this.#kept.get(key);
    if (kept) kept.count++;
    else if (this.#kept.size < MOST_LISTED) this.#kept.set(key, { translation, count: 1 });
  }

  /** What is left out first, then what is kept as it was written, then what has a term. */
  list(): Translation[] {
    const rank = ({ to, isKnown }: Translation) => (to === null ? 0 : isKnown ? 2 : 1);
    return [...this.#kept.values()]
      .map(({ translation, count }) => ({ ...translation, count }))
      .toSorted((a, b) => rank(a) - rank(b));
  }
}
