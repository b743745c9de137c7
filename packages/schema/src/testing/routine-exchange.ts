import type { Viewer } from '../viewer/domain.ts';
import type { TestApi } from './run.ts';

const exporting = `query ($input: ExportRoutineInput!) { answer: exportRoutine(input: $input) { __typename
  ... on Error { message } ... on RoutineExport { fileName contentType text } } }`;
const refusal = '... on Error { message } ... on RoutineFileRefusedError { problems { path message } }';
const ends = '{ new merged unchanged refused { line record reason } }';
const preview = `mutation ($input: PreviewRoutineImportInput!) { answer: previewRoutineImport(input: $input) { __typename
  ${refusal} ... on RoutineImportPreview { format fingerprint title blockCount itemCount byDefault ${ends}
    parts { path kind label outcome library notices } notices { path message } } } }`;
const importing = `mutation ($input: ImportRoutineInput!) { answer: importRoutine(input: $input) { __typename
  ${refusal} ... on ImportRoutineSuccess { ends ${ends}
    routine { id slug title status library version blocks { items { exercise { slug library } } } } } } }`;

/** Exports and imports of routines as one viewer. */
export function routineExchange(api: TestApi, viewer: Viewer | null) {
  const ask = async (operation: string, input: object) => {
    const { data, errors } = await api.run(operation, { input }, viewer);
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return data.answer;
  };
  return {
    exported: async (slug: string, format: 'JSON' | 'FHIR' = 'JSON') => ask(exporting, { slug, format }),
    preview: (text: string) => ask(preview, { text }),
    imported: (text: string, more: object = {}) => ask(importing, { text, ...more }),
  };
}
