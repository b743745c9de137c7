import { searchable } from '@reprise/prisma/search-text';

/** From here on two titles count as nearly the same. */
export const NEARLY_SAME = 0.85;
/** Printed and online years of one paper differ by this much. */
const YEARS_APART = 1;

/** A title by which equal ones are found: letters and digits alone, or the signs where it has neither. */
export function titleKey(title: string): string {
  return searchable(title) || title.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function trigrams(text: string): Map<string, number> {
  const padded = `  ${text} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at++) {
    const trigram = padded.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

/** How much two title keys have in common, from 0 to 1: twice their common trigrams by all of theirs. */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  if (Math.min(one.length, other.length) / Math.max(one.length, other.length) < 0.6) return 0;
  const [ours, theirs] = [trigrams(one), trigrams(other)];
  let common = 0;
  for (const [trigram, count] of ours) common += Math.min(count, theirs.get(trigram) ?? 0);
  return (2 * common) / (one.length + other.length + 2);
}

/** Says whether two years may be those of one paper; an unknown one may. */
export function areNearYears(one: number | null, other: number | null): boolean {
  return one === null || other === null || Math.abs(one - other) <= YEARS_APART;
}
