import { type Door, readers, refusedBut, unless, writers } from './access-who.ts';

const file = JSON.stringify({
  format: 'reprise-routine',
  version: 1,
  routine: { slug: 'of-the-access-test', title: 'Of the access test', summary: '' },
});

/** The doors of taking routines out and in. */
export const routineExchangeQueries: Record<string, Door> = {
  exportRoutine: {
    operation: 'query ($id: ID!) { answer: exportRoutine(input: { id: $id, format: FHIR }) { __typename } }',
    takes: { id: 'ownRoutine' },
    answers: { RoutineExport: readers, NotFoundError: unless(readers) },
  },
};

export const routineExchangeMutations: Record<string, Door> = {
  importRoutine: {
    operation: `mutation { answer: importRoutine(input: { text: ${JSON.stringify(file)} }) { __typename } }`,
    answers: { ImportRoutineSuccess: writers, ...refusedBut(writers) },
  },
  previewRoutineImport: {
    operation: `mutation { answer: previewRoutineImport(input: { text: ${JSON.stringify(file)} }) { __typename } }`,
    answers: { RoutineImportPreview: writers, ...refusedBut(writers) },
  },
};
