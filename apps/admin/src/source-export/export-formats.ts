import type { SourceFormat } from '../gql/graphql';

/** The forms that lists of references go by: what each is called, and how an address says it. */
export const exportFormats: { format: SourceFormat; word: string; label: string }[] = [
  { format: 'RIS', word: 'ris', label: 'RIS' },
  { format: 'BIBTEX', word: 'bibtex', label: 'BibTeX' },
  { format: 'NBIB', word: 'nbib', label: 'NBIB (PubMed)' },
  { format: 'CSL_JSON', word: 'csl-json', label: 'CSL-JSON' },
];
