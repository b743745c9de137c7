import type { SourceFields } from '../source/fields.ts';
import type { MatchKind } from './domain.ts';
import { NEARLY_SAME, areNearYears, overlap, titleKey, trigramsOf } from './similar.ts';

/** What a source is found by. */
export interface Findable {
  readonly title: string;
  readonly year: number | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly url: string | null;
}

const kinds = { doi: 'DOI', pmid: 'PMID', pmcid: 'PMCID', url: 'URL' } as const satisfies Record<string, MatchKind>;
type Key = keyof typeof kinds;
const keys = Object.keys(kinds) as Key[];

/** The most sources that a title is offered as a duplicate of. */
const MOST_SIMILAR = 3;
/** How many of a title's rarest words a nearly equal one is sought by; it has half of them at least. */
const RAREST_WORDS = 6;
/** The most sources that are looked at for one title, so that a large library of like titles stays quick. */
const MOST_LOOKED_AT = 1000;

/** Finds sources by identifier, by title, and by a title that is nearly the same. */
export class LibraryIndex<Entry extends object> {
  readonly #byIdentifier: Record<Key, Map<string, Entry[]>> = {
    doi: new Map(),
    pmid: new Map(),
    pmcid: new Map(),
    url: new Map(),
  };
  readonly #byTitle = new Map<string, Set<Entry>>();
  readonly #byWord = new Map<string, Set<Entry>>();
  readonly #found = new Map<Entry, { trigrams: string[]; year: number | null }>();

  /** Adds a source, or finds it by what it has become as well. */
  add(entry: Entry, findable: Findable): void {
    for (const name of keys) {
      const value = findable[name];
      if (value === null) continue;
      const entries = this.#byIdentifier[name].get(value) ?? [];
      if (!entries.includes(entry)) this.#byIdentifier[name].set(value, [...entries, entry]);
    }
    const key = titleKey(findable.title);
    this.#found.set(entry, { trigrams: trigramsOf(key), year: findable.year });
    for (const [map, words] of [
      [this.#byTitle, [key]],
      [this.#byWord, key.split(' ')],
    ] as const) {
      for (const word of words) map.set(word, (map.get(word) ?? new Set<Entry>()).add(entry));
    }
  }

  /** Whatever has one of a record's identifiers, with which it is. */
  byIdentifier(fields: SourceFields): { by: MatchKind; entry: Entry }[] {
    return keys.flatMap((name) => {
      const value = fields[name];
      const entries = value === null ? [] : (this.#byIdentifier[name].get(value) ?? []);
      return entries.map((entry) => ({ by: kinds[name], entry }));
    });
  }

  /** Whatever has the same title, however it is set. */
  byTitle({ title }: SourceFields): Entry[] {
    return [...(this.#byTitle.get(titleKey(title)) ?? [])];
  }

  /** Whatever has nearly the same title and may be of the same year, the most similar first. */
  bySimilarTitle({ title, year }: SourceFields): Entry[] {
    const key = titleKey(title);
    const words = [...new Set(key.split(' '))].map((word) => this.#byWord.get(word) ?? new Set<Entry>());
    const rare: Set<Entry>[] = [];
    let lookedAt = 0;
    for (const entries of words.toSorted((a, b) => a.size - b.size).slice(0, RAREST_WORDS)) {
      lookedAt += entries.size;
      if (lookedAt > MOST_LOOKED_AT && rare.length > 0) break;
      rare.push(entries);
    }
    const shared = new Map<Entry, number>();
    for (const entries of rare) for (const entry of entries) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    const trigrams = trigramsOf(key);
    return [...shared]
      .flatMap(([entry, count]) => {
        const found = this.#found.get(entry);
        if (!found || 2 * count < rare.length || !areNearYears(found.year, year)) return [];
        const score = overlap(found.trigrams, trigrams);
        return score >= NEARLY_SAME ? [{ entry, score }] : [];
      })
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST_SIMILAR)
      .map(({ entry }) => entry);
  }
}
