import { NEARLY_SAME, overlap, titleKey, trigramsOf } from '../source-import/similar.ts';

/** What an exercise is found by. */
export interface Findable {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Where it was imported from and what it was called there; null when it was written here. */
  readonly origin: string | null;
}

/** The most exercises that a name is offered as a duplicate of. */
const MOST_SIMILAR = 3;
/** The most exercises that are looked at for one word of a name, so that a large library of like names stays quick. */
const MOST_LOOKED_AT = 1000;

/** By what an import knows again what it made, though its name was changed since. */
export function originKey(attribution: { url: string | null; title: string | null } | null): string | null {
  return attribution?.url && attribution.title ? `${attribution.url} ${titleKey(attribution.title)}` : null;
}

/** Finds exercises by origin, by name, by another name, and by a name that is nearly the same. */
export class NameIndex<Entry extends object> {
  readonly #byOrigin = new Map<string, Set<Entry>>();
  readonly #byName = new Map<string, Set<Entry>>();
  readonly #byAlias = new Map<string, Set<Entry>>();
  readonly #byWord = new Map<string, Set<Entry>>();
  readonly #trigrams = new Map<Entry, string[]>();

  /** Adds an exercise, or finds it by what it has become as well. */
  add(entry: Entry, { name, aliases, origin }: Findable): void {
    const put = (map: Map<string, Set<Entry>>, key: string) =>
      map.set(key, (map.get(key) ?? new Set<Entry>()).add(entry));
    const key = titleKey(name);
    put(this.#byName, key);
    for (const word of key.split(' ')) put(this.#byWord, word);
    for (const alias of aliases) put(this.#byAlias, titleKey(alias));
    if (origin) put(this.#byOrigin, origin);
    this.#trigrams.set(entry, trigramsOf(key));
  }

  byOrigin({ origin }: Findable): Entry[] {
    return origin === null ? [] : [...(this.#byOrigin.get(origin) ?? [])];
  }

  byName({ name }: Findable): Entry[] {
    return [...(this.#byName.get(titleKey(name)) ?? [])];
  }

  /** Whatever has the name as another name. */
  byAlias({ name }: Findable): Entry[] {
    return [...(this.#byAlias.get(titleKey(name)) ?? [])];
  }

  /** Whatever shares another name, or has nearly the same name, the most similar first. */
  bySimilarName({ name, aliases }: Findable): Entry[] {
    const shared = aliases
      .map(titleKey)
      .flatMap((alias) => [...(this.#byName.get(alias) ?? []), ...(this.#byAlias.get(alias) ?? [])]);
    const key = titleKey(name);
    const trigrams = trigramsOf(key);
    const words = [...new Set(key.split(' '))].map((word) => this.#byWord.get(word) ?? new Set<Entry>());
    const rare = words.filter(({ size }) => size <= MOST_LOOKED_AT);
    const similar = [...new Set(rare.flatMap((entries) => [...entries]))]
      .map((entry) => ({ entry, score: overlap(this.#trigrams.get(entry) ?? [], trigrams) }))
      .filter(({ score }) => score >= NEARLY_SAME)
      .toSorted((a, b) => b.score - a.score)
      .map(({ entry }) => entry);
    return [...new Set([...shared, ...similar])].slice(0, MOST_SIMILAR);
  }
}
