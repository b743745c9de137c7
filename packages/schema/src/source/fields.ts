import { type CitableSource, type CslItem, cslOfSource } from './csl.ts';
import { type SourceAuthor, type SourceType, calendarDate, sourceAuthors } from './domain.ts';

/** What a source says of itself, apart from what a clinic thinks of it: the part that is imported and exported. */
export interface SourceFields {
  readonly type: SourceType;
  readonly title: string;
  readonly authors: readonly SourceAuthor[];
  readonly year: number | null;
  readonly containerTitle: string | null;
  readonly publisher: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly isbn: string | null;
  readonly url: string | null;
  /** YYYY-MM-DD */
  readonly accessed: string | null;
  readonly note: string | null;
  /** Variables of CSL-JSON that have no column of their own. */
  readonly csl: Readonly<Record<string, unknown>>;
}

/** The columns that fields are read from. */
export interface SourceRow extends CitableSource {
  readonly note: string | null;
}

const plain = (csl: unknown): Record<string, unknown> =>
  typeof csl === 'object' && csl !== null && !Array.isArray(csl) ? { ...csl } : {};

/** Reads the fields of a source from its row. */
export function fieldsOfRow(row: SourceRow): SourceFields {
  const { type, title, year, containerTitle, publisher, doi, pmid, pmcid, isbn, url, accessed, note } = row;
  const columns = { type, title, year, containerTitle, publisher, doi, pmid, pmcid, isbn, url, note };
  return {
    ...columns,
    authors: sourceAuthors(row.authors),
    accessed: accessed && calendarDate(accessed),
    csl: plain(row.csl),
  };
}

/** The columns of fields, as the database takes them. */
export function rowOfFields(fields: SourceFields) {
  const { accessed, authors, csl, ...columns } = fields;
  return {
    ...columns,
    authors: authors.map((author) => ({ ...author })),
    accessed: accessed === null ? null : new Date(accessed),
    csl: { ...csl },
  } satisfies SourceRow;
}

/** All that fields say, as one record of CSL-JSON: unlike a reference, with its note and its abstract. */
export function cslOfFields(fields: SourceFields): CslItem {
  const { abstract } = fields.csl;
  return {
    ...cslOfSource(rowOfFields(fields)),
    ...(abstract === undefined ? {} : { abstract }),
    ...(fields.note === null ? {} : { note: fields.note }),
  };
}

/** Variables of CSL-JSON that a form has a field for, by the name of that field. */
export const cslVariables = {
  volume: 'volume',
  issue: 'issue',
  pages: 'page',
  edition: 'edition',
  publisherPlace: 'publisher-place',
  issn: 'ISSN',
  language: 'language',
  abstract: 'abstract',
} as const;
export type CslField = keyof typeof cslVariables;

/** One of those variables as text, or null: other programs write numbers there, and worse. */
export function cslText(csl: unknown, field: CslField): string | null {
  const value = plain(csl)[cslVariables[field]];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || null : null;
}

/** The editors that the record names. */
export function cslEditors(csl: unknown): SourceAuthor[] {
  return sourceAuthors(plain(csl)['editor']);
}

/** What names a source the world over; each is unique within a library. */
export const identifiers = ['doi', 'pmid', 'pmcid', 'url'] as const;
export type Identifier = (typeof identifiers)[number];
