import type { SourceType } from '../gql/graphql';

/** A field of the form that stands there only for some types of source. */
export type TypeField =
  | 'editors'
  | 'containerTitle'
  | 'publisher'
  | 'publisherPlace'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'edition'
  | 'doi'
  | 'pmid'
  | 'pmcid'
  | 'isbn'
  | 'issn'
  | 'url'
  | 'accessed';

const article: TypeField[] = ['containerTitle', 'volume', 'issue', 'pages', 'doi', 'pmid', 'pmcid', 'issn', 'url'];
const book: TypeField[] = ['editors', 'edition', 'publisher', 'publisherPlace', 'isbn', 'doi', 'url'];

const fields: Record<SourceType, TypeField[]> = {
  ARTICLE: article,
  REVIEW: article,
  TRIAL: article,
  GUIDELINE: ['publisher', ...article, 'accessed'],
  BOOK: book,
  CHAPTER: ['containerTitle', 'pages', ...book],
  CONFERENCE_PAPER: ['containerTitle', 'pages', 'editors', 'publisher', 'publisherPlace', 'doi', 'isbn', 'url'],
  THESIS: ['publisher', 'publisherPlace', 'doi', 'url'],
  REPORT: ['publisher', 'publisherPlace', 'pages', 'doi', 'isbn', 'url', 'accessed'],
  MAGAZINE_ARTICLE: ['containerTitle', 'volume', 'issue', 'pages', 'issn', 'url', 'accessed'],
  WEB_PAGE: ['containerTitle', 'publisher', 'url', 'accessed'],
  OTHER: [
    'containerTitle',
    ...article.slice(1),
    'publisher',
    'publisherPlace',
    'edition',
    'isbn',
    'editors',
    'accessed',
  ],
};

/** The fields that fit a type of source, in the order in which a reference has them. */
export function fieldsOfType(type: SourceType): readonly TypeField[] {
  return fields[type];
}

const allFields = [...new Set(Object.values(fields).flat())];

/** Fields that hold something although they do not fit the type: what is recorded is never hidden. */
export function furtherFields(type: SourceType, holds: (field: TypeField) => boolean): TypeField[] {
  return allFields.filter((field) => holds(field) && !fields[type].includes(field));
}

const containers: Partial<Record<SourceType, string>> = {
  CHAPTER: 'Book',
  CONFERENCE_PAPER: 'Proceedings or conference',
  MAGAZINE_ARTICLE: 'Magazine or newspaper',
  WEB_PAGE: 'Web site',
  OTHER: 'Where it stands',
};
const publishers: Partial<Record<SourceType, string>> = {
  THESIS: 'University',
  REPORT: 'Published by',
  GUIDELINE: 'Published by',
  WEB_PAGE: 'Published by',
};

const labels: Record<TypeField, string> = {
  editors: 'Editors',
  containerTitle: 'Journal',
  publisher: 'Publisher',
  publisherPlace: 'Place',
  volume: 'Volume',
  issue: 'Issue',
  pages: 'Pages',
  edition: 'Edition',
  doi: 'DOI',
  pmid: 'PubMed id',
  pmcid: 'PubMed Central id',
  isbn: 'ISBN',
  issn: 'ISSN',
  url: 'Web address',
  accessed: 'Read on',
};

/** What a field is called for a type: where an article has a journal, a chapter has a book. */
export function fieldLabel(field: TypeField, type: SourceType): string {
  if (field === 'containerTitle') return containers[type] ?? labels.containerTitle;
  return (field === 'publisher' && publishers[type]) || labels[field];
}
