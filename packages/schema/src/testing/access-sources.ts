import { type Door, others, ownWriters, readers, refusedBut, unless, writers } from './access-who.ts';

const ris = 'TY  - JOUR\\nTI  - Bridges\\nER  - \\n';

/** The doors of writing, importing and exporting sources. */
export const sourceQueries: Record<string, Door> = {
  exportSources: {
    operation:
      'query ($id: ID!) { answer: exportSources(input: { format: RIS, scope: EXERCISE, id: $id }) { __typename } }',
    takes: { id: 'ownExercise' },
    answers: { SourceExport: readers, NotFoundError: unless(readers) },
  },
  sourceImportProgress: {
    operation: '{ answer: sourceImportProgress(key: "x") { __typename } }',
    answers: { nothing: writers, ...refusedBut(writers) },
  },
};

export const sourceMutations: Record<string, Door> = {
  createSource: {
    operation: 'mutation { answer: createSource(input: { type: BOOK, title: "New" }) { __typename } }',
    answers: { Source: writers, ...refusedBut(writers) },
  },
  importSources: {
    operation: `mutation { answer: importSources(input: { text: "${ris}" }) { __typename } }`,
    answers: { ImportSourcesSuccess: writers, ...refusedBut(writers) },
  },
  lookUpSource: {
    operation: 'mutation { answer: lookUpSource(input: { text: "10.1000/unknown" }) { __typename } }',
    answers: { LookUpUnavailableError: writers, ...refusedBut(writers) },
  },
  previewSourceImport: {
    operation: `mutation { answer: previewSourceImport(input: { text: "${ris}" }) { __typename } }`,
    answers: { SourceImportPreview: writers, ...refusedBut(writers) },
  },
  updateSource: {
    // a revision that never was: who may write is told of the conflict, and nothing changes
    operation: 'mutation ($id: ID!) { answer: updateSource(input: { id: $id, revision: 0 }) { __typename } }',
    takes: { id: 'ownSource' },
    answers: { ConflictError: ownWriters, NotFoundError: others, ...refusedBut(writers) },
  },
};
