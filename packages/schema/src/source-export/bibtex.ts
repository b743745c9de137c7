import type { Plugins } from '@citation-js/core';
import type { CslItem } from '../source/csl.ts';
import { dateParts } from '../source-import/dates.ts';
import { peopleOf, textOf, withParticle } from './names.ts';

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Text whose signs mean themselves to LaTeX; letters stay as they are, since BibTeX files are UTF-8 today. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}$&%#_^~]/g, (sign) => signs[sign] ?? `\\${sign}`)
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}")
    .replace(/`(?=`)/g, '`{}');
}

/** Variables that BibTeX reads letter by letter. */
const verbatim = new Set(['type', 'id', 'citation-key', 'DOI', 'URL', 'PMID', 'PMCID', 'ISBN', 'ISSN']);

function escapedValue(value: unknown): unknown {
  if (typeof value === 'string') return escaped(value);
  if (Array.isArray(value)) return value.map(escapedValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, escapedValue(one)]));
}

/** A key such as rider2019bridges, in letters and digits. */
function keyOf(item: CslItem): string {
  const given = textOf(item, 'citation-key');
  if (given && /^[\w:.+/-]+$/.test(given)) return given;
  const [first] = peopleOf(item, 'author');
  const [year] = dateParts(item.issued) ?? [];
  const word = item.title.split(/\s+/).find((one) => one.length > 3) ?? '';
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
  return (
    [first?.family ?? first?.literal ?? '', year ?? '', word]
      .map((part) => plain(String(part)).slice(0, 30))
      .join('') || 'source'
  );
}

/** A key that no other entry of the text has: the second of one name gets an a, the third a b. */
function freeKey(item: CslItem, used: Map<string, number>): string {
  const key = keyOf(item);
  for (let count = used.get(key) ?? 0; ; count++) {
    const suffix = count === 0 ? '' : count <= 26 ? String.fromCodePoint(96 + count) : `-${count + 1}`;
    used.set(key, count + 1);
    if (suffix !== '' && used.has(key + suffix)) continue;
    used.set(key + suffix, Math.max(used.get(key + suffix) ?? 0, 1));
    return key + suffix;
  }
}

/** The fields that any BibTeX style knows, in place of those of BibLaTeX alone. */
function plainFields(
  item: CslItem,
  {
    date: _date,
    journaltitle,
    location,
    entrysubtype: _subtype,
    eprint,
    eprinttype,
    ...fields
  }: Record<string, string>,
) {
  const [year, month, day] = dateParts(item.issued) ?? [];
  const [pmid, pmcid, container] = [textOf(item, 'PMID'), textOf(item, 'PMCID'), textOf(item, 'container-title')];
  return {
    ...fields,
    ...(year === undefined ? {} : { year: String(year) }),
    ...(month === undefined ? {} : { month: String(month) }),
    ...(day === undefined ? {} : { day: String(day) }),
    ...(journaltitle === undefined ? {} : { journal: journaltitle }),
    ...(journaltitle === undefined && fields['booktitle'] === undefined && container
      ? { booktitle: escaped(container) }
      : {}),
    ...(location === undefined ? {} : { address: location }),
    ...(eprint === undefined || eprinttype === 'pubmed' ? {} : { eprint, eprinttype: eprinttype ?? '' }),
    ...(pmid ? { pmid } : {}),
    ...(pmcid ? { pmcid } : {}),
  };
}

/**
 * Writes a source as BibTeX.
 *
 * @param used the keys of the entries before it in the same text, to which its own is added
 */
export function writeBibtex(plugins: Plugins, item: CslItem, used: Map<string, number>): string {
  const key = freeKey(item, used);
  const { custom: _custom, genre: _genre, ...rest } = item;
  const people = Object.fromEntries(
    ['author', 'editor'].filter((role) => role in item).map((role) => [role, peopleOf(item, role).map(bibtexName)]),
  );
  const stated = Object.entries({ ...rest, ...people }).map(([variable, value]) => [
    variable,
    verbatim.has(variable) ? value : escapedValue(value),
  ]);
  const keyed = { ...Object.fromEntries(stated), 'citation-key': key, id: key };
  const [entry] = plugins.output.format('biblatex', [keyed], { format: 'object' });
  const fields = Object.entries(plainFields(item, entry?.properties ?? {})).map(
    ([name, value]) => `  ${name} = {${String(value).replace(/\s+/g, ' ').trim()}},\n`,
  );
  return `@${entry?.type ?? 'misc'}{${key},\n${fields.join('')}}\n`;
}

/** A name whose particles BibTeX finds before the family name. */
function bibtexName(name: ReturnType<typeof peopleOf>[number]) {
  const { 'dropping-particle': dropping, 'non-dropping-particle': particle, ...rest } = name;
  const prefix = [dropping, particle].filter(Boolean).join(' ');
  return name.literal || !prefix
    ? name.literal
      ? { literal: name.literal }
      : rest
    : name.family
      ? { ...rest, 'non-dropping-particle': prefix }
      : withParticle(name);
}
