import { OperatorError } from '@reprise/prisma';
import { z } from 'zod';
import { type ColumnChoice, type ExerciseFormat, columnFieldName, columnFields } from '../exercise-import/domain.ts';
import { countedEnds, importExercises, previewExerciseImport } from '../exercise-import/import.ts';
import { ImportRefusedError } from '../source-import/domain.ts';
import { type ImportFile, importFile, refusalFields, summaryFields, summaryOf } from './import-file.ts';

export interface ImportExercisesCommand extends ImportFile {
  readonly format: ExerciseFormat | null;
  readonly columns: readonly ColumnChoice[];
}

const formats: Record<string, ExerciseFormat> = { 'free-exercise-db': 'FREE_EXERCISE_DB', csv: 'CSV' };
export const exerciseFormatOptions = Object.keys(formats).join('|');

/** The format that an option names. */
export function exerciseFormat(option: string): ExerciseFormat {
  const format = formats[option.toLowerCase()];
  if (!format) throw new OperatorError(`There is no format ${JSON.stringify(option)}: say ${exerciseFormatOptions}.`);
  return format;
}

/** Reads what columns are taken for: `name=Title,steps=How to`, where a field without a column leaves it to its name. */
export function columnChoices(options: readonly string[]): ColumnChoice[] {
  const pairs = options.flatMap((option) => option.split(/,(?=\s*(?:-|[a-z]+)=)/i));
  return pairs.map((pair) => {
    const [, name = '', column = ''] = /^\s*(-|[a-z]+)=(.*)$/is.exec(pair) ?? [];
    const field = columnFields.find((one) => one.toLowerCase() === name.toLowerCase());
    if ((!field && name !== '-') || column.trim() === '') {
      const fields = columnFields.join(', ');
      throw new OperatorError(`--map takes FIELD=COLUMN, and -=COLUMN to leave one out. The fields are: ${fields}.`);
    }
    return { column: column.trim(), field: field ?? null };
  });
}

const operations = {
  import: `mutation ($input: ImportExercisesInput!) { answer: importExercises(input: $input) { ${refusalFields}
    ... on ImportExercisesSuccess { summary: ends { ${summaryFields} } } } }`,
  preview: `mutation ($input: PreviewExerciseImportInput!) { answer: previewExerciseImport(input: $input) { ${refusalFields}
    ... on ExerciseImportPreview { isNameless columns { name } summary: byDefault { ${summaryFields} } } } }`,
  progress: 'query ($key: String!) { answer: exerciseImportProgress(key: $key) { stage done total } }',
};

function demandName(isNameless: boolean, columns: readonly { readonly name: string }[]) {
  if (!isNameless) return;
  const names = columns.map(({ name }) => name).join(', ');
  throw new ImportRefusedError(`No column of it is taken for the name: say --map name=COLUMN. There are: ${names}.`);
}
const previewShape = z.object({ isNameless: z.boolean(), columns: z.array(z.object({ name: z.string() })) });

/** Imports the exercises of a file for a clinic as drafts, and says what became of every record. */
export function importExercisesCommand({ format, columns, ...command }: ImportExercisesCommand): Promise<void> {
  return importFile(command, {
    options: {
      format,
      columns: columns.map(({ column, field }) => ({ column, field: field && columnFieldName(field) })),
    },
    operations,
    canStop: true,
    async onDatabase(context, text, tell) {
      const input = { text, format, columns };
      const read = command.isDryRun
        ? await previewExerciseImport(context, input, tell)
        : await importExercises(context, input, tell);
      demandName(read.isNameless, read.columns);
      return summaryOf(countedEnds(read.records), read.records);
    },
    check(answer) {
      const { data } = previewShape.safeParse(answer);
      if (data) demandName(data.isNameless, data.columns);
    },
  });
}
