import { type Door, refusedBut, writers } from './access-who.ts';

const text = 'Name,Steps\\nBridge of the access test,Lift\\n';

/** The doors of importing exercises. */
export const exerciseImportQueries: Record<string, Door> = {
  exerciseImportProgress: {
    operation: '{ answer: exerciseImportProgress(key: "x") { __typename } }',
    answers: { nothing: writers, ...refusedBut(writers) },
  },
};

export const exerciseImportMutations: Record<string, Door> = {
  importExercises: {
    operation: `mutation { answer: importExercises(input: { text: "${text}" }) { __typename } }`,
    answers: { ImportExercisesSuccess: writers, ...refusedBut(writers) },
  },
  previewExerciseImport: {
    operation: `mutation { answer: previewExerciseImport(input: { text: "${text}" }) { __typename } }`,
    answers: { ExerciseImportPreview: writers, ...refusedBut(writers) },
  },
};
