import type { CitationStyle } from '../gql/graphql';

/** A citation with its source written out in each style. */
export interface Referenced {
  readonly source: { readonly id: string; readonly vancouver: string; readonly apa: string };
}

/** Each source once: in the order of the citations in Vancouver, by the alphabet in APA. */
export function referenceLines(citations: readonly Referenced[], style: CitationStyle): string[] {
  const once = [
    ...new Map(citations.map(({ source }) => [source.id, style === 'APA' ? source.apa : source.vancouver])).values(),
  ];
  return style === 'APA' ? once.toSorted((one, other) => one.localeCompare(other, 'en')) : once;
}
