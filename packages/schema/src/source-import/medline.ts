import { normaliseDoi } from '../source/identifiers.ts';
import type { SourceAuthor } from '../source/domain.ts';
import { readDate } from './dates.ts';
import type { ReadRecord } from './domain.ts';
import { type TaggedLine, type TaggedRecord, valueOf, valuesOf } from './tagged.ts';

// NBIB is what PubMed saves: MEDLINE's tags of up to four letters, continued by six spaces. No healthy library
// reads it into CSL-JSON with its PubMed id, so the tags that a source has a place for are mapped here; they are
// described at https://www.nlm.nih.gov/bsd/mms/medlineelements.html.

const TAG = /^([A-Z][A-Z0-9]{0,3}) {0,3}- ?(.*)$/;

/** Cuts a text into records: each begins with its PubMed id, and else after an empty line. */
export function splitMedline(text: string): TaggedRecord[] {
  const records: { line: number; lines: TaggedLine[] }[] = [];
  let open: { line: number; lines: TaggedLine[] } | null = null;
  for (const [index, content] of text.split('\n').entries()) {
    if (content.trim() === '') {
      open = null;
      continue;
    }
    const last = open?.lines.at(-1);
    if (last && /^\s{2,}\S/.test(content)) {
      last.value = `${last.value.trimEnd()} ${content.trim()}`;
      continue;
    }
    const [, tag, value = ''] = TAG.exec(content) ?? [];
    if (tag === undefined) {
      if (last) last.value += ` ${content.trim()}`;
      continue;
    }
    if (!open || tag === 'PMID') records.push((open = { line: index + 1, lines: [] }));
    open.lines.push({ tag, value, line: index + 1 });
  }
  return records;
}

/** What a publication type makes of an article; the first that applies. */
const kinds: readonly (readonly [RegExp, Record<string, string>])[] = [
  [/guideline/i, { type: 'article-journal', genre: 'guideline' }],
  [/systematic review|meta-analysis|^review$/i, { type: 'article-journal', genre: 'review' }],
  [
    /randomized controlled trial|^clinical trial|equivalence trial|pragmatic clinical trial/i,
    { type: 'article-journal', genre: 'trial' },
  ],
  [/^book chapter$/i, { type: 'chapter' }],
  [/^book$|monograph/i, { type: 'book' }],
  [/academic dissertation/i, { type: 'thesis' }],
  [/technical report/i, { type: 'report' }],
  [/newspaper article/i, { type: 'article-newspaper' }],
  [/^web ?page|webcast/i, { type: 'webpage' }],
];

/** "Brinjikji, Waleed" or, where only the short form is given, "Brinjikji W". */
function person(name: string, isFull: boolean): SourceAuthor {
  const [family, given, ...rest] = isFull ? name.split(/,\s*/) : (/^(.+?)\s+(\S{1,4})$/.exec(name)?.slice(1) ?? [name]);
  return given ? { family: family ?? '', given: [given, ...rest].join(', ') } : { family: family ?? '' };
}

/** The names of people and bodies in the order of the text. */
function names({ lines }: TaggedRecord, full: string, short: string, body?: string): SourceAuthor[] {
  const tag = lines.some((line) => line.tag === full) ? full : short;
  return lines.flatMap((line): SourceAuthor[] => {
    const value = line.value.trim();
    if (!value) return [];
    if (line.tag === tag) return [person(value, tag === full)];
    return line.tag === body ? [{ literal: value }] : [];
  });
}

/** An article's title without the full stop that MEDLINE ends it with. */
const unstopped = (title: string | undefined) => title?.replace(/([^.])\.$/, '$1');

function itemOf(record: TaggedRecord): Record<string, unknown> {
  const published = valuesOf(record, 'PT');
  const [, kind = { type: 'article-journal' }] =
    kinds.find(([pattern]) => published.some((text) => pattern.test(text))) ?? [];
  const doi = valuesOf(record, 'LID', 'AID')
    .filter((text) => /\[doi\]/i.test(text))[0]
    ?.replace(/\s*\[doi\].*$/i, '');
  const keywords = [...valuesOf(record, 'OT'), ...valuesOf(record, 'MH').map((term) => term.replace(/\/.*$/, ''))];
  const stated = {
    title: unstopped(valueOf(record, 'TI', 'BTI', 'TT')),
    'container-title': valueOf(record, 'JT', 'TA') ?? (valueOf(record, 'TI') && valueOf(record, 'BTI')),
    'container-title-short': valueOf(record, 'JT') === valueOf(record, 'TA') ? undefined : valueOf(record, 'TA'),
    'collection-title': valueOf(record, 'CTI'),
    PMID: valueOf(record, 'PMID'),
    PMCID: valueOf(record, 'PMC'),
    DOI: doi ?? valuesOf(record, 'LID', 'AID').flatMap((text) => normaliseDoi(text) ?? [])[0],
    URL: valueOf(record, 'URLF', 'URLS', '4099'),
    volume: valueOf(record, 'VI'),
    issue: valueOf(record, 'IP'),
    page: valueOf(record, 'PG'),
    edition: valueOf(record, 'EN'),
    ISSN: valueOf(record, 'IS')?.replace(/\s*\(.*$/, ''),
    ISBN: valueOf(record, 'ISBN')?.replace(/\s*\(.*$/, ''),
    abstract: valueOf(record, 'AB'),
    language: valueOf(record, 'LA'),
    publisher: valueOf(record, 'PB'),
    'publisher-place': valueOf(record, 'PL'),
    keyword: keywords.length > 0 ? [...new Set(keywords)].join(', ') : undefined,
    note: valueOf(record, 'GN'),
    issued: readDate(valueOf(record, 'DP') ?? '') ?? undefined,
  };
  const [author, editor] = [names(record, 'FAU', 'AU', 'CN'), names(record, 'FED', 'ED')];
  return {
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)),
    ...kind,
    ...(author.length > 0 ? { author } : {}),
    ...(editor.length > 0 ? { editor } : {}),
  };
}

/** Reads the records of an NBIB text, each for itself. */
export function* readMedline(text: string): Generator<ReadRecord> {
  for (const record of splitMedline(text)) {
    const [first] = record.lines;
    const pmid = valueOf(record, 'PMID');
    const label =
      valueOf(record, 'TI', 'BTI') ?? (pmid ? `PMID ${pmid}` : `${first?.tag ?? ''}- ${first?.value ?? ''}`);
    yield { line: record.line, label, item: itemOf(record), problem: null, notices: [] };
  }
}
