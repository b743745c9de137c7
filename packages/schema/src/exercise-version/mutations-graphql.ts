import { builder } from '../builder.ts';
import { ConflictError } from '../conflict/errors.ts';
import { NotFoundError } from '../errors.ts';
import { PublicExerciseError } from '../exercise/errors.ts';
import { ArchivedError } from '../line/errors.ts';
import { Exercise } from '../exercise/graphql.ts';
import { ExerciseVersion } from './graphql.ts';
import { restoreExerciseVersion } from './restore-data.ts';

const RestoreExerciseVersionInput = builder.inputType('RestoreExerciseVersionInput', {
  fields: (t) => ({
    versionId: t.globalID({ for: ExerciseVersion, required: true }),
    revision: t.int({ required: true, description: "The revision of the exercise's draft that you have before you." }),
  }),
});

builder.mutationField('restoreExerciseVersion', (t) =>
  t.withAuth({ libraryWriter: true }).prismaField({
    description:
      'Makes what an old version says, and cites, the draft. An open draft takes it in the place of what it says.',
    type: Exercise,
    args: { input: t.arg({ type: RestoreExerciseVersionInput, required: true }) },
    errors: { types: [NotFoundError, PublicExerciseError, ArchivedError, ConflictError] },
    resolve: (query, _root, { input: { versionId, revision } }, context) =>
      restoreExerciseVersion(context, { versionId: versionId.id, revision }, query),
  }),
);
