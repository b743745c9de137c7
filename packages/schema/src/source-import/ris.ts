import type { Plugins } from '@citation-js/core';
import { normaliseDoi, normalisePmid } from '../source/identifiers.ts';
import { readDate } from './dates.ts';
import type { ReadRecord } from './domain.ts';
import { type TaggedLine, type TaggedRecord, valueOf, valuesOf } from './tagged.ts';

const TAG = /^\s*([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;

/** Kinds that programs write beside those of the format, and what they mean. */
const kinds: Record<string, string> = { JOURN: 'JOUR', ARTICLE: 'JOUR', WEB: 'ELEC', UNPD: 'UNPB', GENERIC: 'GEN' };
const known = new Set(
  'ABST ADVS AGGR ANCIENT ART BILL BLOG BOOK CASE CHAP CHART CLSWK COMP CONF CPAPER CTLG DATA DBASE DICT EBOOK ECHAP EDBOOK EJOUR ELEC ENCYC EQUA FIGURE GEN GOVDOC GRANT HEAR ICOMM INPR JFULL JOUR LEGAL MANSCPT MAP MGZN MPCT MULTI MUSIC NEWS PAMP PAT PCOMM RPRT SER SLIDE SOUND STAND STAT THES UNBILL UNPB VIDEO'.split(
    ' ',
  ),
);

/** Kinds whose T2 is the series that they are part of, not what they stand in. */
export const seriesKinds: ReadonlySet<string> = new Set(
  'BOOK RPRT EDBOOK EBOOK COMP MAP CLSWK THES STAND GOVDOC'.split(' '),
);

/** Cuts a text into records; what stands between them, such as numbers and empty lines, is passed over. */
export function splitRis(text: string): TaggedRecord[] {
  const records: { line: number; lines: TaggedLine[] }[] = [];
  let open: { line: number; lines: TaggedLine[] } | null = null;
  for (const [index, content] of text.split('\n').entries()) {
    const [, tag, value = ''] = TAG.exec(content) ?? [];
    if (tag === undefined) {
      const last = open?.lines.at(-1);
      if (last && content.trim()) last.value += ` ${content.trim()}`;
      continue;
    }
    if (tag === 'ER' && !open) continue;
    if (!open || tag === 'TY') records.push((open = { line: index + 1, lines: [] }));
    open.lines.push({ tag, value, line: index + 1 });
    if (tag === 'ER') open = null;
  }
  return records;
}

/** Tags that several programs write for one thing, or that are read here. */
const moved = new Set('TY ER AU A1 TI T1 CT AB N2 JF JO JA J1 J2 T2 PY Y1 DA Y2 DO UR ID N1'.split(' '));

function containerOf(record: TaggedRecord, kind: string): string | undefined {
  return valueOf(record, ...(seriesKinds.has(kind) ? [] : ['T2']), 'JF', 'JO', 'J1', 'JA', 'J2');
}

/** The pages, from two tags or one. */
function pagesOf(record: TaggedRecord): string | undefined {
  const [first, last] = [valueOf(record, 'SP'), valueOf(record, 'EP')];
  return first !== undefined && last !== undefined && !first.includes('-') ? `${first}-${last}` : undefined;
}

/** The same record in the tags that the mapping knows best: programs have several for one thing. */
function canonicalTags(record: TaggedRecord, kind: string): Record<string, string | string[]> {
  const tags = new Set(record.lines.map(({ tag }) => tag).filter((tag) => !moved.has(tag)));
  const others = [...tags].flatMap((tag): [string, string | string[]][] => {
    const [first, ...more] = valuesOf(record, tag);
    return first === undefined ? [] : [[tag, more.length === 0 ? first : [first, ...more]]];
  });
  const container = containerOf(record, kind);
  const short = valueOf(record, 'J2', 'JA', 'J1');
  const authors = valuesOf(record, 'AU', 'A1');
  const title = valueOf(record, 'TI', 'T1', 'CT', ...(kind === 'BOOK' || kind === 'UNPB' ? ['BT'] : []));
  const abstract = valueOf(record, 'AB', 'N2');
  const stated = { TI: title, AB: abstract, J2: short === container ? undefined : short };
  return {
    ...Object.fromEntries(others),
    ...Object.fromEntries(Object.entries(stated).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    ...(authors.length > 0 ? { AU: authors } : {}),
    TY: kind,
  };
}

/** The date down to the day where one tag has only the year of it. */
function issued(record: TaggedRecord) {
  const dates = ['PY', 'Y1', 'DA'].flatMap((tag) => valuesOf(record, tag)).flatMap((text) => readDate(text) ?? []);
  const year = dates[0]?.['date-parts'][0]?.[0];
  const same = dates.filter((date) => date['date-parts'][0]?.[0] === year);
  return same.toSorted((a, b) => (b['date-parts'][0]?.length ?? 0) - (a['date-parts'][0]?.length ?? 0))[0];
}

function pubmedId(record: TaggedRecord): string | undefined {
  const [accession, database] = [valueOf(record, 'AN'), valueOf(record, 'DB', 'DP') ?? ''];
  if (accession === undefined) return undefined;
  return /pubmed|medline|nlm/i.test(database) || /^pmid/i.test(accession)
    ? (normalisePmid(accession) ?? undefined)
    : undefined;
}

function itemOf(plugins: Plugins, record: TaggedRecord, kind: string): Record<string, unknown> {
  const { ISSN, ISBN, accessed: _accessed, ...item } = plugins.input.data(canonicalTags(record, kind), '@ris/record');
  const numbers = valuesOf(record, 'SN');
  const doi = ['DO', 'M3', 'UR', 'L3', 'AN']
    .flatMap((tag) => valuesOf(record, tag))
    .flatMap((text) => normaliseDoi(text) ?? [])[0];
  const web = ['UR', 'LK', 'L4', 'L2'].flatMap((tag) => valuesOf(record, tag)).find((text) => /^https?:/i.test(text));
  const read = ['Y2'].flatMap((tag) => valuesOf(record, tag)).flatMap((text) => readDate(text) ?? [])[0];
  const isEvent = ['CONF', 'CPAPER', 'PAT'].includes(kind);
  const pmid = pubmedId(record);
  const notes = valuesOf(record, 'N1');
  const stated = {
    ISSN: numbers.find((text) => /^\d{4}-?\d{3}[\dXx]\b/.test(text)) ?? ISSN,
    ISBN: numbers.find((text) => /^(?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx]\b/.test(text)) ?? ISBN,
    DOI: doi ?? valueOf(record, 'DO'),
    URL: web ?? valueOf(record, 'UR'),
    PMID: pmid,
    issued: issued(record),
    accessed: isEvent ? undefined : read,
    'container-title': containerOf(record, kind),
    'collection-title': seriesKinds.has(kind) ? valueOf(record, 'T2', 'T3') : item['collection-title'],
    publisher: item['publisher'] ?? valueOf(record, 'PB'),
    page: pagesOf(record) ?? item['page'],
    note: notes.length > 0 ? notes.join('\n') : undefined,
    id: valueOf(record, 'ID'),
  };
  const { DOI: _doi, URL: _url, issued: _issued, note: _note, id: _id, 'collection-title': _series, ...mapped } = item;
  return { ...mapped, ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) };
}

/** Reads the records of a RIS text, each for itself. */
export function* readRis(plugins: Plugins, text: string): Generator<ReadRecord> {
  for (const record of splitRis(text)) {
    const [first] = record.lines;
    const label =
      valueOf(record, 'TI', 'T1', 'CT', 'BT', 'ID') ?? `${first?.tag ?? ''}  - ${first?.value ?? ''}`.trim();
    const refused = (problem: string): ReadRecord => ({ line: record.line, label, item: null, problem, notices: [] });
    if (first?.tag !== 'TY') {
      yield refused('It has no TY line, which begins a record and says what it is.');
      continue;
    }
    const stated = first.value.trim().toUpperCase();
    const kind = kinds[stated] ?? stated;
    const notices = [
      ...(known.has(kind)
        ? []
        : [
            stated ? `“${stated}” is no kind of RIS, so it is taken as something else.` : 'It does not say what it is.',
          ]),
      ...(record.lines.at(-1)?.tag === 'ER' ? [] : ['It has no ER line at its end.']),
    ];
    const item = itemOf(plugins, record, known.has(kind) ? kind : 'GEN');
    yield { line: record.line, label, item, problem: null, notices };
  }
}
