import type { SourceFormat } from '../source-import/domain.ts';
import { countedEnds, importSources, previewSourceImport } from '../source-import/import.ts';
import { type ImportFile, importFile, refusalFields, summaryFields, summaryOf } from './import-file.ts';

export interface ImportSourcesCommand extends ImportFile {
  readonly format: SourceFormat | null;
}

const operations = {
  import: `mutation ($input: ImportSourcesInput!) { answer: importSources(input: $input) { ${refusalFields}
    ... on ImportSourcesSuccess { ${summaryFields} } } }`,
  preview: `mutation ($input: PreviewSourceImportInput!) { answer: previewSourceImport(input: $input) { ${refusalFields}
    ... on SourceImportPreview { summary: byDefault { ${summaryFields} } } } }`,
  progress: 'query ($key: String!) { answer: sourceImportProgress(key: $key) { stage done total } }',
};

/** Imports the sources of a file for a clinic, and says what became of every record. */
export function importSourcesCommand({ format, ...command }: ImportSourcesCommand): Promise<void> {
  return importFile(command, {
    options: { format },
    operations,
    async onDatabase(context, text, tell) {
      const work = command.isDryRun ? previewSourceImport : importSources;
      const { records } = await work(context, { text, format }, tell);
      return summaryOf(countedEnds(records), records);
    },
  });
}
