import { chosenColumns, columnNames, unknownColumns } from './columns.ts';
import { type CsvRow, csvRows, delimiterOf } from './csv-rows.ts';
import { type Column, type ColumnChoice, type ColumnField, type ReadExercise, importLimits } from './domain.ts';
import { type Word, draftOf, nothingRead } from './draft.ts';
import { ImportRefusedError } from '../source-import/domain.ts';
import type { Translations } from './translations.ts';

/** Cuts a cell that holds a list: at its lines, else at semicolons or bars, else at commas. */
function listIn(cell: string): string[] {
  const [sign] = ['\n', ';', '|', ','].filter((one) => cell.includes(one));
  return (sign === undefined ? [cell] : cell.split(sign)).map((word) => word.trim()).filter(Boolean);
}

/** Cuts a cell that holds sentences: at its lines, else at bars, else where numbers count them. */
function sentencesIn(cell: string): string[] {
  const parts = cell.includes('\n')
    ? cell.split('\n')
    : cell.includes('|')
      ? cell.split('|')
      : /^\s*1[.)]\s/.test(cell)
        ? cell.split(/(?<=^|\s)(?=\d{1,2}[.)]\s)/)
        : [cell];
  return parts.map((part) => part.replace(/^\s*(?:\d{1,2}[.)]|[-*•])\s+/, '').trim()).filter(Boolean);
}

function readRow({ cells }: CsvRow, columns: readonly Column[], translations: Translations) {
  const filled = columns.flatMap((column, at) => {
    const value = (cells[at] ?? '').trim();
    return value === '' ? [] : [{ ...column, value }];
  });
  const of = (field: ColumnField) => filled.filter((column) => column.field === field);
  const text = (field: ColumnField) => of(field)[0]?.value ?? null;
  const lists = (field: ColumnField) => of(field).flatMap(({ value }) => listIn(value));
  const words = (field: ColumnField): Word[] =>
    of(field).flatMap(({ name, value }) => listIn(value).map((word) => ({ from: name, value: word })));
  const sentences = (field: ColumnField) => of(field).flatMap(({ value }) => sentencesIn(value));
  const [author, source, url, licence] = [text('author'), text('source'), text('url'), text('licence')];
  const name = text('name') ?? '';
  const isFromElsewhere = [author, source, url, licence].some((said) => said !== null);
  return draftOf(
    {
      ...nothingRead,
      name,
      aliases: lists('aliases'),
      purpose: text('purpose') ?? '',
      category: words('category'),
      positions: words('positions'),
      regions: words('regions'),
      primaryMuscles: words('primaryMuscles'),
      secondaryMuscles: words('secondaryMuscles'),
      equipment: words('equipment'),
      tags: words('tags').map(({ value }) => ({ from: 'tags', value })),
      steps: sentences('steps'),
      cautions: sentences('cautions'),
      attribution: isFromElsewhere ? { title: name, author, source, url, licence } : null,
    },
    translations,
  );
}

export interface CsvTable {
  readonly columns: readonly Column[];
  /** Null while no column is taken for the name. */
  readonly records: Iterable<ReadExercise> | null;
}

function* recordsOf(rows: readonly CsvRow[], columns: readonly Column[], translations: Translations) {
  const nameAt = columns.findIndex(({ field }) => field === 'name');
  for (const { name, field } of columns) {
    if (field === null)
      translations.note({ from: name, value: 'the whole column', to: null, words: [], isKnown: false });
  }
  for (const row of rows) {
    const label = (row.cells[nameAt] ?? '').trim() || row.cells.join(' ').trim().slice(0, 60);
    const base = { line: row.line, label: label.slice(0, 200) };
    if (row.problem !== null) yield { ...base, draft: null, problem: row.problem, notices: [] };
    else if (row.cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      const problem = `It has ${row.cells.length} cells, and the first row has ${columns.length}.`;
      yield { ...base, draft: null, problem, notices: [] };
    } else yield { ...base, ...readRow(row, columns, translations) };
  }
}

/**
 * Reads a table whose first row names its columns.
 *
 * @throws ImportRefusedError when it is none, or a choice names a column that it has not
 */
export function readCsv(text: string, choices: readonly ColumnChoice[], translations: Translations): CsvTable {
  const plain = text.replace(/^sep=[,;|\t]\n/i, '\n');
  const [head, ...rows] = csvRows(plain, delimiterOf(text));
  if (!head || head.problem !== null) {
    throw new ImportRefusedError(
      `Its first row, which should name the columns, cannot be read. ${head?.problem ?? ''}`,
    );
  }
  if (head.cells.length > importLimits.columns)
    throw new ImportRefusedError(`It has more than ${importLimits.columns} columns.`);
  const names = columnNames(head.cells);
  const [unknown] = unknownColumns(names, choices);
  if (unknown !== undefined) {
    throw new ImportRefusedError(`There is no column ${JSON.stringify(unknown)}. There are: ${names.join(', ')}.`);
  }
  const samples = names.map(
    (_name, at) =>
      rows.find(({ cells, problem }) => problem === null && (cells[at] ?? '').trim() !== '')?.cells[at] ?? '',
  );
  const columns = chosenColumns(
    names,
    samples.map((sample) => sample.trim().slice(0, 200)),
    choices,
  );
  const isNamed = columns.some(({ field }) => field === 'name');
  return { columns, records: isNamed ? recordsOf(rows, columns, translations) : null };
}
