import type { z } from 'zod';
import type { Element } from './fhir-extension.ts';
import { extensionOf, readExtension } from './fhir-extension.ts';
import { stated } from './fhir-words.ts';
import { type FileCitation, citationSchema } from './file-citation.ts';
import { type FileSource, sourceSchema } from './file-source.ts';

/** The sources of a file by their refs, each with its reference in words. */
export type References = ReadonlyMap<string, { readonly source: FileSource; readonly text: string }>;

/** Where a source is to be found. */
function addressOf({ doi, url, pmid, pmcid }: FileSource): string | null {
  if (doi) return `https://doi.org/${encodeURI(doi)}`;
  if (url) return url;
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  return pmcid ? `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` : null;
}

/** A source as a related artifact: its reference and address, and in an extension all its fields. */
export function artifactOfSource(references: References, source: FileSource): Element {
  return stated({
    extension: [extensionOf('source', sourceSchema, source)],
    type: 'citation',
    display: source.title,
    citation: references.get(source.ref)?.text ?? source.title,
    url: addressOf(source),
  });
}

/** A claim as a related artifact: what is said, by whom and where, and in an extension what it is about. */
export function artifactOfClaim(references: References, citation: FileCitation): Element {
  const cited = references.get(citation.source);
  const place = [citation.locatorLabel, citation.locatorValue].filter(Boolean).join(' ');
  return stated({
    extension: [extensionOf('claim', citationSchema, citation)],
    type: 'citation',
    display: citation.claim,
    citation: [cited?.text, place].filter(Boolean).join(' '),
    url: cited && addressOf(cited.source),
  });
}

const artifacts = (element: Element, name: string): readonly Element[] =>
  Array.isArray(element[name]) ? (element[name] as Element[]) : [];

const readAs = (element: Element, name: string, extension: string, form: z.ZodObject) =>
  artifacts(element, name).flatMap((artifact) => readExtension(artifact, extension, form) ?? []);

/** The sources that an element lists. */
export const readSources = (element: Element) => readAs(element, 'relatedArtifact', 'source', sourceSchema);

/** The claims that an element lists under a name. */
export const readClaims = (element: Element, name = 'relatedArtifact') =>
  readAs(element, name, 'claim', citationSchema);
