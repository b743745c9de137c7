import type { CitationStyle } from '../gql/graphql';

interface Referenced {
  readonly source: { readonly id: string; readonly reference: string };
}

/** Each source once: in the order of the citations in Vancouver, by the alphabet in APA. */
export function referenceLines(citations: readonly Referenced[], style: CitationStyle): string[] {
  const once = [...new Map(citations.map(({ source }) => [source.id, source.reference])).values()];
  return style === 'APA' ? once.toSorted((one, other) => one.localeCompare(other, 'en')) : once;
}
