import { CsvError, parse } from 'csv-parse/sync';
import { importLimits } from './domain.ts';

/** One row of a table, and the line that it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Why it cannot be read, in words; null when it can. */
  readonly problem: string | null;
}

const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const problems: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark in it is not closed.',
  CSV_INVALID_CLOSING_QUOTE: 'A quotation mark in it is not at the end of its field. Within a field, double it.',
  INVALID_OPENING_QUOTE: 'A quotation mark stands inside a field. Put the field in quotation marks, and double it.',
  CSV_MAX_RECORD_SIZE: `It has more than ${importLimits.recordCharacters.toLocaleString('en')} characters.`,
};
/** How often reading begins again behind a row that cannot be read. */
const MOST_BROKEN = 200;

/** Reads rows until one cannot be read; answers the line that one begins on. */
function readUntilBroken(text: string, delimiter: Delimiter, firstLine: number, to?: number) {
  const rows: CsvRow[] = [];
  let next = firstLine;
  try {
    parse(text, {
      delimiter,
      to,
      relax_column_count: true,
      max_record_size: importLimits.recordCharacters,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: next, cells, problem: null });
        next = firstLine + lines;
        return null;
      },
    });
    return { rows, broken: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, broken: { line: next, problem: problems[error.code] ?? `It cannot be read: ${error.message}` } };
  }
}

const isBlank = ({ cells, problem }: CsvRow) => problem === null && cells.every((cell) => cell.trim() === '');

/** Reads the rows of a table with their lines; behind one that cannot be read it goes on with the next line. */
export function csvRows(text: string, delimiter: Delimiter): CsvRow[] {
  const lines = text.split('\n');
  const all: CsvRow[] = [];
  for (let [from, broken] = [1, 0]; from <= lines.length; broken++) {
    const read = readUntilBroken(lines.slice(from - 1).join('\n'), delimiter, from);
    for (const row of read.rows) all.push(row);
    if (read.broken === null) break;
    const { line, problem } = read.broken;
    const isLast = broken === MOST_BROKEN;
    const more = isLast ? ' So many lines before it were broken that the rest is not read.' : '';
    all.push({ line, cells: [(lines[line - 1] ?? '').slice(0, 60)], problem: problem + more });
    if (isLast) break;
    from = line + 1;
  }
  return all.filter((row) => !isBlank(row));
}

/** Tells what parts the cells: of the usual signs, the one that makes the most columns of the first row. */
export function delimiterOf(text: string): Delimiter {
  const [, said] = /^sep=([,;|\t])\n/i.exec(text) ?? [];
  if (said) return delimiters.find((one) => one === said) ?? ',';
  const head = text.slice(0, importLimits.recordCharacters);
  const columns = (delimiter: Delimiter) => readUntilBroken(head, delimiter, 1, 1).rows[0]?.cells.length ?? 0;
  return delimiters.toSorted((a, b) => columns(b) - columns(a))[0] ?? ',';
}
