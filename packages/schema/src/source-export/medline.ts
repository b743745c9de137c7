import type { CslItem } from '../source/csl.ts';
import { dateParts } from '../source-import/dates.ts';
import { invertedName, peopleOf, textOf } from './names.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What MEDLINE calls a kind of publication. */
const published: Record<string, string> = {
  'article-journal': 'Journal Article',
  book: 'Book',
  chapter: 'Book Chapter',
  thesis: 'Academic Dissertation',
  report: 'Technical Report',
  'article-newspaper': 'Newspaper Article',
  webpage: 'Web Page',
};
const genres: Record<string, string> = {
  guideline: 'Guideline',
  review: 'Review',
  trial: 'Randomized Controlled Trial',
};

function dateText(issued: unknown): string | null {
  const [year, month, day] = dateParts(issued) ?? [];
  return year === undefined ? null : [year, month && months[month - 1], day].filter(Boolean).join(' ');
}

/** A value over several lines, each but the first moved in: at spaces alone, so that it reads back whole. */
function line(tag: string, value: string): string {
  const words = value.replace(/\s+/g, ' ').trim();
  const folded = words.replace(/(.{60,80}) (?=\S)/g, '$1 \n      ');
  return `${tag.padEnd(4)}- ${folded}`;
}

const stopped = (title: string) => (/[.?!\]]$/.test(title) ? title : `${title}.`);

/** Writes a source in the form that PubMed saves; what PubMed has not keeps an empty id there, which begins a record. */
export function writeMedline(item: CslItem): string {
  const text = (variable: string) => textOf(item, variable);
  const isBook = item.type !== 'article-journal' && item.type !== 'chapter' && text('container-title') === null;
  const authors = peopleOf(item, 'author').map((name): [string, string] => [
    name.literal ? 'CN' : 'FAU',
    invertedName(name),
  ]);
  const doi = text('DOI');
  const tags: readonly (readonly [string, string | null])[] = [
    ['IS', text('ISSN')],
    ['ISBN', text('ISBN')],
    ['VI', text('volume')],
    ['IP', text('issue')],
    ['DP', dateText(item.issued)],
    [isBook ? 'BTI' : 'TI', stopped(item.title)],
    ['PG', text('page')],
    ['LID', doi && `${doi} [doi]`],
    ['AB', text('abstract')],
    ...authors,
    ...peopleOf(item, 'editor').map((name) => ['FED', invertedName(name)] as const),
    ['LA', text('language')],
    ['PT', genres[text('genre') ?? ''] ?? null],
    ['PT', published[item.type] ?? null],
    ['PL', text('publisher-place')],
    ['PB', text('publisher')],
    ['EN', text('edition')],
    ['TA', text('container-title-short')],
    ['JT', text('container-title')],
    ['CTI', text('collection-title')],
    ['PMC', text('PMCID')],
    ...(text('keyword') ?? '').split(/[,;]/).map((word) => ['OT', word.trim()] as const),
    ['URLF', text('URL')],
    ['GN', text('note')],
  ];
  const lines = [
    line('PMID', text('PMID') ?? ''),
    ...tags.flatMap(([tag, value]) => (value ? [line(tag, value)] : [])),
  ];
  return `${lines.join('\n')}\n`;
}
