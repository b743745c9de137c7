import type { CslItem } from '../source/csl.ts';
import { type SourceAuthor, sourceAuthors } from '../source/domain.ts';

/** A name whose particles stand before the family name, for formats that have no place of their own for them. */
export function withParticle(name: SourceAuthor): SourceAuthor {
  const { 'dropping-particle': dropping, 'non-dropping-particle': particle, family, ...rest } = name;
  if (name.literal) return { literal: name.literal };
  return { ...rest, family: [dropping, particle, family].filter(Boolean).join(' ') };
}

/** "van der Berg, Jan, Jr", as RIS and MEDLINE write a name; a body's in one piece. */
export function invertedName(name: SourceAuthor): string {
  const { literal, family, given, suffix } = withParticle(name);
  return literal ?? [family, given, suffix].filter(Boolean).join(', ');
}

/** The people of a role. */
export function peopleOf(item: CslItem, role: string): SourceAuthor[] {
  return sourceAuthors(item[role]);
}

/** A variable as text, or null. */
export function textOf(item: CslItem, variable: string): string | null {
  const value = item[variable];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
