import type { TestApi } from './run.ts';
import type { Viewer } from '../viewer/domain.ts';

const preview = `mutation ($input: PreviewExerciseImportInput!) { answer: previewExerciseImport(input: $input) { __typename
  ... on ImportRefusedError { message }
  ... on ExerciseImportPreview { format fingerprint isNameless total columns { name sample field }
    counts { new possibleDuplicates duplicates unchanged refused }
    translations { from value to words isKnown count }
    records { index line label outcome reason notices
      draft { name category regions primaryMuscles equipment tags steps { role text } attribution { source licence } }
      match { by record name library mayMerge exercise { id name } brings { field values } }
      possibleDuplicates { by name } } } } }`;
const importing = `mutation ($input: ImportExercisesInput!) { answer: importExercises(input: $input) { __typename
  ... on Error { message }
  ... on ImportExercisesSuccess { format ends { new merged unchanged skipped refused { line record reason } }
    exercises { id slug name status aliases purpose category primaryMuscles tags steps { key role text }
      attribution { title source url licence } } } } }`;

/** The text of a library of free-exercise-db, a record on each line from the second on. */
export const aLibrary = (...records: object[]) =>
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;

/** The ends of an import of which none is told. */
export const someEnds = (counts: object) => ({ new: 0, merged: 0, unchanged: 0, skipped: 0, refused: [], ...counts });

/** Previews and imports of exercises, by a clinician unless said. */
export function exerciseImports(api: TestApi, clinician: Viewer & { clinicId: string }) {
  const ask = async (operation: string, input: object, viewer: Viewer = clinician) => {
    const { data, errors, statements } = await api.run(operation, { input }, viewer);
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return { ...data.answer, statements: statements.length };
  };
  return {
    preview: (input: object) => ask(preview, input),
    importing: (input: object, viewer?: Viewer) => ask(importing, input, viewer),
    own: async (where: object = {}) =>
      api.db.exercise.findMany({
        where: { clinicId: clinician.clinicId, ...where },
        orderBy: { id: 'asc' },
        include: { draft: true, current: true },
      }),
  };
}
