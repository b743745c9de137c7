import { searchable } from '@reprise/prisma/search-text';
import { isSame } from '../source/changes.ts';
import { isCslTypeOf } from '../source/csl.ts';
import { type SourceAuthor, authorName, sourceAuthors } from '../source/domain.ts';
import type { SourceFields } from '../source/fields.ts';
import { dateParts } from './dates.ts';
import type { Difference } from './domain.ts';

const columns = [
  'type',
  'title',
  'authors',
  'year',
  'containerTitle',
  'publisher',
  'doi',
  'pmid',
  'pmcid',
  'isbn',
  'url',
  'accessed',
  'note',
] as const satisfies (keyof SourceFields)[];
type Column = (typeof columns)[number];

/** Variables that say nothing of what was published, or are told by a column. */
const uncompared = new Set(['type', 'genre', 'URL', 'citation-key', 'source']);

/** A text in the form in which equal ones are equal: without what typesetting changes. */
function bare(value: unknown): string {
  return String(value)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e]|''/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
}

const nameKey = (author: SourceAuthor) => searchable(authorName(author)) || authorName(author);
const areNames = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.length > 0 && sourceAuthors(value).length === value.length;

/** The form of a variable's value in which equal ones are equal. */
function valueKey(variable: string, value: unknown): unknown {
  if (areNames(value)) return sourceAuthors(value).map(nameKey);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return dateParts(value) ?? value;
  if (variable === 'keyword')
    return String(value)
      .split(/[,;]/)
      .map((word) => bare(word).toLowerCase())
      .filter(Boolean);
  if (variable === 'page') return bare(value).replace(/\s*-\s*/g, '-');
  return Array.isArray(value) ? value : bare(value);
}

/** A value of the fields by its name, among the columns or the variables of CSL-JSON. */
function valueOf(fields: SourceFields, name: string): unknown {
  if (name === 'url') return fields.url ?? fields.csl['URL'] ?? null;
  return (columns as readonly string[]).includes(name) ? fields[name as Column] : (fields.csl[name] ?? null);
}

function isEmpty(name: string, value: unknown): boolean {
  return (
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    (name === 'type' && value === 'OTHER')
  );
}

/** Says whether a source says of one field what a record says. */
function agree(name: string, current: SourceFields, imported: SourceFields): boolean {
  const [ours, theirs] = [valueOf(current, name), valueOf(imported, name)];
  if (name === 'type') return ours === theirs || isCslTypeOf(imported.csl['type'], current.type);
  if (name === 'authors') return isSame(current.authors.map(nameKey), imported.authors.map(nameKey));
  if (name === 'isbn')
    return searchable(String(ours)).replace(/ /g, '') === searchable(String(theirs)).replace(/ /g, '');
  if (name === 'containerTitle' && theirs !== null) {
    return [ours, current.csl['container-title-short']].some((one) => one != null && bare(one) === bare(theirs));
  }
  return isSame(ours === null ? null : valueKey(name, ours), theirs === null ? null : valueKey(name, theirs));
}

/** A value as a person reads it. */
function shown(value: unknown): string {
  if (areNames(value)) return sourceAuthors(value).map(authorName).join('; ');
  const date = typeof value === 'object' ? dateParts(value) : null;
  if (date) return date.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The names of all fields that a record says something of. */
export function statedFields(fields: SourceFields): string[] {
  const variables = Object.keys(fields.csl).filter((variable) => !uncompared.has(variable));
  return [...columns, ...variables].filter((name) => !isEmpty(name, valueOf(fields, name)));
}

/**
 * What a record says otherwise than a source, or says where the source says nothing.
 *
 * @param echo what the record would say, had it been made from the source: a format's own losses are no difference
 */
export function differences(
  current: SourceFields,
  imported: SourceFields,
  echo: () => SourceFields | null,
): Difference[] {
  return statedFields(imported).flatMap((field) => {
    if (agree(field, current, imported)) return [];
    const echoed = echo();
    if (echoed && agree(field, echoed, imported)) return [];
    const value = valueOf(current, field);
    const fills = isEmpty(field, value);
    return [{ field, current: fills ? null : shown(value), imported: shown(valueOf(imported, field)), fills }];
  });
}

/** A source with some fields taken over from a record. */
export function mergedFields(current: SourceFields, imported: SourceFields, names: readonly string[]): SourceFields {
  const taken = statedFields(imported).filter((name) => names.includes(name));
  const own = Object.fromEntries(
    taken
      .filter((name) => (columns as readonly string[]).includes(name))
      .map((name) => [name, imported[name as Column]]),
  );
  const variables = taken.filter((name) => !(name in own)).map((name) => [name, imported.csl[name]]);
  const type = taken.includes('type') ? { type: imported.csl['type'] } : {};
  return { ...current, ...own, csl: { ...current.csl, ...Object.fromEntries(variables), ...type } };
}
