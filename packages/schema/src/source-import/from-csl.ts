import { type SourceAuthor, type SourceType, sourceAuthors } from '../source/domain.ts';
import type { SourceFields } from '../source/fields.ts';
import { normaliseDoi, normalisePmcid, normalisePmid, normaliseUrl } from '../source/identifiers.ts';
import { calendarDay, dateParts } from './dates.ts';

/** What each type of CSL is here. */
const types: Record<string, SourceType> = {
  article: 'ARTICLE',
  'article-journal': 'ARTICLE',
  'article-magazine': 'MAGAZINE_ARTICLE',
  'article-newspaper': 'MAGAZINE_ARTICLE',
  bill: 'REPORT',
  book: 'BOOK',
  chapter: 'CHAPTER',
  entry: 'CHAPTER',
  'entry-dictionary': 'CHAPTER',
  'entry-encyclopedia': 'CHAPTER',
  legislation: 'REPORT',
  'paper-conference': 'CONFERENCE_PAPER',
  post: 'WEB_PAGE',
  'post-weblog': 'WEB_PAGE',
  report: 'REPORT',
  review: 'REVIEW',
  speech: 'CONFERENCE_PAPER',
  standard: 'REPORT',
  thesis: 'THESIS',
  webpage: 'WEB_PAGE',
};
/** What a record says beside its type of what an article is. */
const genres: Record<string, SourceType> = { guideline: 'GUIDELINE', review: 'REVIEW', trial: 'TRIAL' };

/** Variables that are columns, or that name the record in the program that it came from. */
const taken = new Set(
  'id type title author issued container-title publisher DOI PMID PMCID ISBN URL accessed note citation-label shortTitle journalAbbreviation categories custom'.split(
    ' ',
  ),
);

// PostgreSQL's text holds neither NUL nor half a character, and no control character means anything here
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/gu;

/** Text without control characters and marks of type, in single spaces. */
export function plainText(value: unknown): string | null {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (typeof first !== 'string' && typeof first !== 'number') return null;
  const text = String(first).replace(CONTROL, ' ').normalize('NFC');
  const bare = text.replace(/<\/?(?:i|b|sc|sup|sub|em|strong|span(?: [^<>]{0,80})?|jats:[a-z]+)>/gi, '');
  return bare.replace(/\s+/g, ' ').trim() || null;
}

function plainNames(value: unknown): SourceAuthor[] {
  return sourceAuthors(value).map((name) =>
    Object.fromEntries(
      Object.entries(name).flatMap(([part, text]: [string, unknown]) => {
        const plain = plainText(text);
        return plain === null ? [] : [[part, plain]];
      }),
    ),
  );
}

/** A value as it is kept: of plain text throughout, dates in numbers; undefined for what says nothing. */
function keptValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return plainText(value) ?? undefined;
  if (depth > 6 || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const kept = value.map((one) => keptValue(one, depth + 1)).filter((one) => one !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  const kept = Object.entries(value).flatMap(([key, one]) => {
    const plain = /^[A-Za-z][\w-]{0,60}$/.test(key) ? keptValue(one, depth + 1) : undefined;
    return plain === undefined ? [] : [[key, plain]];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

const isNames = (value: unknown) =>
  Array.isArray(value) && sourceAuthors(value).length === value.length && value.length > 0;

function extras(item: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(item).flatMap(([variable, value]) => {
    if (taken.has(variable) || !/^[A-Za-z][\w-]{0,60}$/.test(variable)) return [];
    const plain = isNames(value) ? plainNames(value) : keptValue(value);
    return plain === undefined ? [] : [[variable, plain]];
  });
  return Object.fromEntries(kept);
}

/** Identifiers that programs without a field for them write into the note: "PMID: 123". */
function fromNote(note: string | null) {
  const lines = (note ?? '').split('\n');
  const value = (label: RegExp) => lines.flatMap((line) => label.exec(line)?.[1] ?? [])[0] ?? '';
  const isLabel = /^\s*(?:PMID|PMCID|DOI):\s*\S+\s*$/i;
  return {
    pmid: normalisePmid(value(/^\s*PMID:\s*(\d+)\s*$/i)),
    pmcid: normalisePmcid(value(/^\s*PMCID:\s*(PMC\d+)\s*$/i)),
    doi: normaliseDoi(value(/^\s*DOI:\s*(\S+)\s*$/i)),
    note:
      lines
        .filter((line) => !isLabel.test(line))
        .join('\n')
        .trim() || null,
  };
}

/** What stands for an identifier, or a notice that it is none. */
function identifier(
  name: string,
  value: unknown,
  normalise: (text: string) => string | null,
  notices: string[],
): string | null {
  const text = plainText(value);
  const normal = text === null ? null : normalise(text);
  if (text !== null && normal === null) notices.push(`Its ${name} “${text.slice(0, 100)}” is none, so it is left out.`);
  return normal;
}

function typeOf(item: Readonly<Record<string, unknown>>): SourceType {
  const { custom, genre } = item;
  const marked = (custom as Record<string, unknown> | null | undefined)?.['reprise-type'];
  if (
    typeof marked === 'string' &&
    (Object.values(types) as string[]).concat('GUIDELINE', 'TRIAL', 'OTHER').includes(marked)
  )
    return marked as SourceType;
  const type = typeof item['type'] === 'string' ? item['type'] : '';
  return type === 'article-journal' ? (genres[String(genre)] ?? 'ARTICLE') : (types[type] ?? 'OTHER');
}

export interface FieldsOfItem {
  readonly fields: SourceFields | null;
  readonly problem: string | null;
  readonly notices: readonly string[];
}

/** Turns a record of CSL-JSON into the fields of a source, or says why it is none. */
export function fieldsOfItem(item: Readonly<Record<string, unknown>>): FieldsOfItem {
  const notices: string[] = [];
  const title = plainText(item['title']);
  if (title === null) return { fields: null, problem: 'It has no title.', notices };
  const rawNote = typeof item['note'] === 'string' ? item['note'].replace(CONTROL, ' ').normalize('NFC').trim() : null;
  const noted = fromNote(rawNote);
  const date = dateParts(item['issued']);
  if (item['issued'] !== undefined && date === null) notices.push('No year can be told from its date.');
  const url = identifier('address', item['URL'], normaliseUrl, notices);
  const doi = identifier('DOI', item['DOI'], normaliseDoi, notices) ?? noted.doi ?? normaliseDoi(url ?? '');
  const type = typeOf(item);
  const cslType = plainText(item['type']);
  return {
    problem: null,
    notices,
    fields: {
      type,
      title: title.slice(0, 2000),
      authors: plainNames(item['author']),
      year: date?.[0] ?? null,
      containerTitle: plainText(item['container-title']),
      publisher: plainText(item['publisher']),
      doi,
      pmid: identifier('PubMed id', item['PMID'], normalisePmid, notices) ?? noted.pmid,
      pmcid: identifier('PubMed Central id', item['PMCID'], normalisePmcid, notices) ?? noted.pmcid,
      isbn: plainText(item['ISBN']),
      url: url !== null && normaliseDoi(url) === doi && doi !== null ? null : url,
      accessed: calendarDay(item['accessed']),
      note: noted.note,
      csl: {
        ...extras(item),
        ...(cslType === null ? {} : { type: cslType }),
        ...(date && date.length > 1 ? { issued: { 'date-parts': [date] } } : {}),
      },
    },
  };
}
