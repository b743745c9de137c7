import type { ImportOutcome, SourceFormat, SourceMatchKind } from '../gql/graphql';
import { capitalised } from '../ui/capitalised';

/** What the forms of lists are called. */
export const formatLabel: Record<SourceFormat, string> = {
  RIS: 'RIS',
  BIBTEX: 'BibTeX',
  NBIB: 'NBIB (PubMed)',
  CSL_JSON: 'CSL-JSON',
};

/** What becomes of a record, in a word or two. */
export const outcomeLabel: Record<ImportOutcome, string> = {
  POSSIBLE_DUPLICATE: 'Possible duplicates',
  NEW: 'New',
  MERGES: 'Merges',
  UNCHANGED: 'Unchanged',
  REFUSED: 'Refused',
};

/** By what a record was found to be a source of the library. */
export const matchLabel: Record<SourceMatchKind, string> = {
  DOI: 'the same DOI',
  PMID: 'the same PubMed id',
  PMCID: 'the same PubMed Central id',
  URL: 'the same address',
  TITLE: 'the same title, year and first author',
  SIMILAR_TITLE: 'nearly the same title and year',
};

const fieldLabels: Record<string, string> = {
  doi: 'DOI',
  pmid: 'PubMed id',
  pmcid: 'PubMed Central id',
  isbn: 'ISBN',
  ISSN: 'ISSN',
  url: 'Web address',
  containerTitle: 'Journal, book or site',
  'container-title-short': 'Short journal title',
  'publisher-place': 'Place of publication',
  accessed: 'Read on',
  page: 'Pages',
  issued: 'Date of publication',
  editor: 'Editors',
  abstract: 'Summary',
  keyword: 'Keywords',
};

/** What a field of a record is called. */
export const importFieldLabel = (field: string): string => fieldLabels[field] ?? capitalised(field.replace(/-/g, ' '));
