import { RoutineFileRefusedError } from '../routine-exchange/domain.ts';
import { countedParts, importRoutine, previewRoutineImport } from '../routine-exchange/import.ts';
import { ImportRefusedError } from '../source-import/domain.ts';
import { type ImportFile, importFile, refusalFields, summaryFields, summaryOf } from './import-file.ts';

const operations = {
  import: `mutation ($input: ImportRoutineInput!) { answer: importRoutine(input: $input) { ${refusalFields}
    ... on ImportRoutineSuccess { summary: ends { ${summaryFields} } } } }`,
  preview: `mutation ($input: PreviewRoutineImportInput!) { answer: previewRoutineImport(input: $input) { ${refusalFields}
    ... on RoutineImportPreview { summary: byDefault { ${summaryFields} } } } }`,
};

/** Imports the routine of a file for a clinic as a draft, and says how much was made, filled and used. */
export function importRoutineCommand(command: ImportFile): Promise<void> {
  return importFile(command, {
    options: {},
    operations,
    async onDatabase(context, text) {
      try {
        const work = command.isDryRun ? previewRoutineImport : importRoutine;
        return summaryOf(countedParts(await work(context, { text })), []);
      } catch (error) {
        throw error instanceof RoutineFileRefusedError ? new ImportRefusedError(error.message) : error;
      }
    },
    check(answer) {
      const { __typename: name, message } = answer as { readonly __typename?: string; readonly message?: string };
      if (name === 'RoutineFileRefusedError') throw new ImportRefusedError(message);
    },
  });
}
