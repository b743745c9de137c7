import { searchable } from '@reprise/prisma/search-text';

/** From here on two titles count as nearly the same. */
export const NEARLY_SAME = 0.85;
/** Printed and online years of one paper differ by this much. */
const YEARS_APART = 1;

/** A title by which equal ones are found: letters and digits alone, or the signs where it has neither. */
export function titleKey(title: string): string {
  return searchable(title) || title.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Pieces of three letters of a title key, in order, each as often as it stands there. */
export function trigramsOf(key: string): string[] {
  const padded = `  ${key} `;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)).sort();
}

/** How much two lists of trigrams have in common, from 0 to 1: twice their common ones by all of theirs. */
export function overlap(one: readonly string[], other: readonly string[]): number {
  if (Math.min(one.length, other.length) / Math.max(one.length, other.length) < NEARLY_SAME / (2 - NEARLY_SAME))
    return 0;
  let [common, at, their] = [0, 0, 0];
  while (at < one.length && their < other.length) {
    const [ours, theirs] = [one[at] ?? '', other[their] ?? ''];
    if (ours === theirs) common++;
    if (ours <= theirs) at++;
    if (theirs <= ours) their++;
  }
  return (2 * common) / (one.length + other.length);
}

/** How much two title keys have in common, from 0 to 1. */
export function similarity(one: string, other: string): number {
  return one === other ? 1 : overlap(trigramsOf(one), trigramsOf(other));
}

/** Says whether two years may be those of one paper; an unknown one may. */
export function areNearYears(one: number | null, other: number | null): boolean {
  return one === null || other === null || Math.abs(one - other) <= YEARS_APART;
}
