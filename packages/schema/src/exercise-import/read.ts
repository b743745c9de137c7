import { plainLines } from '../source-import/decode.ts';
import { ImportRefusedError } from '../source-import/domain.ts';
import { readCsv } from './csv.ts';
import {
  type Column,
  type ColumnChoice,
  type ExerciseFormat,
  type ReadExercise,
  type Translation,
  importLimits,
} from './domain.ts';
import { readFreeExerciseDb } from './free-exercise-db.ts';
import { sniffFormat } from './sniff.ts';
import { Translations } from './translations.ts';

export interface ReadLibrary {
  readonly format: ExerciseFormat;
  /** Of a table; of anything else none. */
  readonly columns: readonly Column[];
  /** Whether it is a table of which no column is taken for the name yet; then it has no records. */
  readonly isNameless: boolean;
  readonly records: readonly ReadExercise[];
  readonly translations: readonly Translation[];
}

export interface LibraryText {
  readonly text: string;
  readonly format?: ExerciseFormat | null | undefined;
  readonly columns?: readonly ColumnChoice[] | null | undefined;
}

/**
 * Reads all records of a text.
 *
 * @throws ImportRefusedError in words, when the text as a whole cannot be taken
 */
export async function readExercises({ text, format: given, columns: choices }: LibraryText): Promise<ReadLibrary> {
  if (Buffer.byteLength(text) > importLimits.bytes) {
    throw new ImportRefusedError(`It is larger than ${importLimits.bytes / 1024 / 1024} MB. Import it in parts.`);
  }
  const lines = plainLines(text);
  const format = sniffFormat(lines, given);
  const translations = new Translations();
  const table = format === 'CSV' ? readCsv(lines, choices ?? [], translations) : null;
  const found = table ? (table.records ?? []) : readFreeExerciseDb(lines, translations);
  const records: ReadExercise[] = [];
  for (const record of found) {
    if (records.length === importLimits.records) {
      throw new ImportRefusedError(
        `It has more than ${importLimits.records.toLocaleString('en')} records. Import it in parts.`,
      );
    }
    records.push(record);
    if (records.length % 100 === 0) await new Promise(setImmediate);
  }
  const isNameless = table !== null && table.records === null;
  if (records.length === 0 && !isNameless) throw new ImportRefusedError('There is no record in it.');
  if (format === 'FREE_EXERCISE_DB' && records.every(({ problem }) => problem === 'It has no name.')) {
    throw new ImportRefusedError('This is JSON, but not of free-exercise-db: nothing in it has a name.');
  }
  return { format, columns: table?.columns ?? [], isNameless, records, translations: translations.list() };
}
