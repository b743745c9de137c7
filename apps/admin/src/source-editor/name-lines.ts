import type { SourceNameInput } from '../gql/graphql';

/** A name in its parts, as the API gives it. */
export interface SourceNameParts {
  family?: string | null;
  given?: string | null;
  literal?: string | null;
  suffix?: string | null;
  droppingParticle?: string | null;
  nonDroppingParticle?: string | null;
}

/** A name as one writes it on a line: Family, Given, Suffix; a body as it is. */
export function nameLine(name: SourceNameParts): string {
  if (name.literal) return name.literal;
  const family = [name.droppingParticle, name.nonDroppingParticle, name.family].filter(Boolean).join(' ');
  return [family || name.given, family && name.given, name.suffix].filter(Boolean).join(', ');
}

/** Names as a text of one a line. */
export function namesText(names: readonly SourceNameParts[]): string {
  return names.map(nameLine).join('\n');
}

/** Words in front of a family name that belong to it: van der Berg. */
const PARTICLES = /^((?:\p{Ll}[\p{L}'’]*\s+)+)(\p{Lu}.*)$/u;

function nameOf(line: string): SourceNameInput {
  const [before = '', given, ...suffix] = line.split(',').map((part) => part.trim());
  if (!given || !before) return { literal: line };
  const [, particles, family] = PARTICLES.exec(before) ?? [];
  return {
    family: family ?? before,
    given,
    ...(particles ? { nonDroppingParticle: particles.trim() } : {}),
    ...(suffix.length > 0 ? { suffix: suffix.join(', ') } : {}),
  };
}

const partsOf = ({ family, given, literal, suffix, droppingParticle, nonDroppingParticle }: SourceNameParts) =>
  Object.fromEntries(
    Object.entries({ family, given, literal, suffix, droppingParticle, nonDroppingParticle }).filter(
      ([, part]) => part != null && part !== '',
    ),
  );

/**
 * Reads names that are typed one a line, or between semicolons.
 *
 * @param known the names that were there: a line that nobody touched keeps every part of its name
 */
export function namesOfText(text: string, known: readonly SourceNameParts[] = []): SourceNameInput[] {
  const byLine = new Map(known.map((name) => [nameLine(name), name]));
  const lines = text.split('\n').flatMap((line) => (byLine.has(line.trim()) ? [line] : line.split(';')));
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const same = byLine.get(line);
      return same ? partsOf(same) : nameOf(line);
    });
}
