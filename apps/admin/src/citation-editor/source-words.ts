import type { PickedSourceFragment } from '../gql/graphql';
import { sourceTypeLabel } from '../source/source-labels';

const lastName = (name: string) => name.split(' ').at(-1) ?? name;

/** A source in a few words, as one refers to it beside a claim: Smith and Wu 2019. */
export function shortSource({
  authors,
  year,
  title,
}: Pick<PickedSourceFragment, 'authors' | 'year' | 'title'>): string {
  const [first, second] = authors;
  const names =
    first === undefined
      ? title.length > 40
        ? `${title.slice(0, 38).trimEnd()}…`
        : title
      : authors.length === 1 || second === undefined
        ? lastName(first)
        : authors.length === 2
          ? `${lastName(first)} and ${lastName(second)}`
          : `${lastName(first)} et al.`;
  return year === null || year === undefined ? names : `${names} ${year}`;
}

/** What tells one source from another beside its title: who, when, and what kind of thing it is. */
export function sourceFacts(
  source: Pick<PickedSourceFragment, 'authors' | 'year' | 'title' | 'containerTitle' | 'type'>,
) {
  const { authors, year, containerTitle, type } = source;
  const who = authors.length > 0 ? shortSource(source) : [containerTitle, year].filter(Boolean).join(' ');
  return [who, sourceTypeLabel[type]].filter(Boolean).join(' · ');
}

/** A typed list of authors, one a line or between semicolons, as the API takes it: Family, Given, or a body in one piece. */
export function namesOf(text: string): { family?: string; given?: string; literal?: string }[] {
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      const [family, ...given] = name.split(',').map((part) => part.trim());
      return given.length > 0 && family ? { family, given: given.join(', ') } : { literal: name };
    });
}
