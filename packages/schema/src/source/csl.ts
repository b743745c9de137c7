import { type SourceAuthor, type SourceType, sourceAuthors } from './domain.ts';

type DateParts = readonly [year: number, month?: number, day?: number];

/** A record of CSL-JSON, the interchange form of references. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly SourceAuthor[];
  readonly issued?: unknown;
  readonly accessed?: { readonly 'date-parts': readonly DateParts[] };
  readonly [variable: string]: unknown;
}

/** The columns of a source that its reference is made of. */
export interface CitableSource {
  readonly type: SourceType;
  readonly title: string;
  readonly authors: unknown;
  readonly year: number | null;
  readonly containerTitle: string | null;
  readonly publisher: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly isbn: string | null;
  readonly url: string | null;
  readonly accessed: Date | null;
  readonly csl: unknown;
}

/** The CSL types that each of ours may have come from; the first is what it becomes. */
const cslTypes: Record<SourceType, readonly [string, ...string[]]> = {
  ARTICLE: ['article-journal', 'article'],
  REVIEW: ['article-journal', 'review', 'article'],
  TRIAL: ['article-journal', 'article'],
  GUIDELINE: ['report', 'article-journal', 'standard', 'webpage', 'book'],
  BOOK: ['book'],
  WEB_PAGE: ['webpage', 'post', 'post-weblog'],
  MAGAZINE_ARTICLE: ['article-magazine', 'article-newspaper'],
  CHAPTER: ['chapter', 'entry-encyclopedia', 'entry-dictionary', 'entry'],
  CONFERENCE_PAPER: ['paper-conference', 'speech'],
  THESIS: ['thesis'],
  REPORT: ['report', 'standard', 'legislation', 'bill'],
  OTHER: [
    'document',
    'article',
    'dataset',
    'software',
    'manuscript',
    'broadcast',
    'motion_picture',
    'song',
    'patent',
    'map',
  ],
};

/** Says whether a type of CSL may be that of a source of ours. */
export function isCslTypeOf(type: unknown, sourceType: SourceType): boolean {
  return cslTypes[sourceType].some((one) => one === type);
}

function cslType({ type, containerTitle }: CitableSource, kept: unknown): string {
  const known = cslTypes[type].find((one) => one === kept);
  // a guideline that stands in a journal is cited as an article of it
  return known ?? (type === 'GUIDELINE' && containerTitle ? 'article-journal' : cslTypes[type][0]);
}

function firstYear(issued: unknown): number | null {
  const [first] = (issued as { 'date-parts'?: unknown[] } | undefined)?.['date-parts'] ?? [];
  const year: unknown = Array.isArray(first) ? first[0] : undefined;
  return year === undefined ? null : Number(year);
}

/** The date as it was imported, down to the day, while it still names the year of the column. */
function issuedOf(year: number | null, kept: unknown): unknown {
  if (firstYear(kept) === year) return kept;
  return year === null ? undefined : { 'date-parts': [[year]] };
}

function datePartsOf(date: Date): DateParts {
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** An address that another source had already: it stays with the record, outside the column that is unique. */
function keptAddress(kept: unknown): string | null {
  return typeof kept === 'string' && /^https?:/.test(kept) ? kept : null;
}

/** Processors read variables out of a note, so it stays out of a reference. */
const UNCITED = { note: undefined, abstract: undefined };

/** Turns a source into CSL-JSON: its columns, and what else was kept of the record at the import. */
export function cslOfSource(source: CitableSource): CslItem {
  const kept = (source.csl ?? {}) as Record<string, unknown>;
  const author = sourceAuthors(source.authors);
  const variables = {
    ...kept,
    ...UNCITED,
    author: author.length > 0 ? author : null,
    issued: issuedOf(source.year, kept['issued']),
    'container-title': source.containerTitle,
    publisher: source.publisher,
    DOI: source.doi,
    PMID: source.pmid,
    PMCID: source.pmcid,
    ISBN: source.isbn,
    URL: source.url ?? keptAddress(kept['URL']),
    accessed: source.accessed && { 'date-parts': [datePartsOf(source.accessed)] },
  };
  const stated = Object.entries(variables).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...Object.fromEntries(stated),
    id: 'source',
    type: cslType(source, kept['type']),
    title: source.title,
  };
}
