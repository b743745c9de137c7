import { z } from 'zod';
import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { Exercise } from '../exercise/graphql.ts';
import { ImportRefusedError } from '../source-import/domain.ts';
import { ImportProgress } from '../source-import/graphql.ts';
import { ImportOutdatedError } from '../source-import/import.ts';
import { noteProgress, progressOf } from '../source-import/progress.ts';
import { madeExercises } from './data.ts';
import { type ExerciseAction as Action, importLimits } from './domain.ts';
import { type ExerciseImport, ImportCancelledError, importExercises } from './import.ts';
import { choicesOf, libraryText } from './preview-graphql.ts';
import { ExerciseFormat, ExerciseImportEnds } from './records-graphql.ts';

/** The most exercises that one answer lists. */
const MOST_LISTED = 100;
const KEY_CHARACTERS = 64;

builder.objectType(ImportCancelledError, {
  name: 'ImportCancelledError',
  description: 'Whoever asked went away before the import was done; nothing was written.',
  interfaces: [ErrorInterface],
});

const ImportExercisesSuccess = builder.objectRef<ExerciseImport>('ImportExercisesSuccess').implement({
  description: 'What was done with every record.',
  fields: (t) => ({
    format: t.expose('format', { type: ExerciseFormat }),
    ends: t.field({ type: ExerciseImportEnds, resolve: ({ records }) => records }),
    exercises: t.prismaField({
      type: [Exercise],
      description: `The new drafts, in the order of the text; at most ${MOST_LISTED}.`,
      resolve: (query, { ids }, _args, context) =>
        madeExercises(context, [...ids.values()].slice(0, MOST_LISTED), query),
    }),
  }),
});

const ExerciseImportAction = builder.enumType('ExerciseImportAction', {
  values: {
    CREATE: { description: 'Make a draft of it, though one like it is there.' },
    MERGE: { description: 'Give an exercise of your own what it says nothing of, and the other names.' },
    SKIP: { description: 'Leave it out.' },
  } satisfies Record<Action, object>,
});

const ExerciseImportDecisionInput = builder.inputType('ExerciseImportDecisionInput', {
  description: 'What to do with one record; without a decision it goes the way of its outcome.',
  fields: (t) => ({
    record: t.int({ required: true, description: 'Its index.' }),
    action: t.field({ type: ExerciseImportAction, required: true }),
    exercise: t.globalID({
      for: Exercise,
      description: 'Of MERGE: into which of those that it may be; the one that it matches unless said.',
    }),
  }),
});

const ImportExercisesInput = builder.inputType('ImportExercisesInput', {
  fields: (t) => ({
    ...libraryText(t),
    decisions: t.field({
      type: [ExerciseImportDecisionInput],
      validate: z.array(z.unknown()).max(importLimits.records).nullish(),
    }),
    fingerprint: t.string({
      description: 'Of the preview: when what it saw has changed, the answer is an ImportOutdatedError.',
    }),
    progressKey: t.string({
      validate: z.string().min(1).max(KEY_CHARACTERS).nullish(),
      description: 'Anything of your own, to ask exerciseImportProgress by meanwhile.',
    }),
  }),
});

builder.mutationField('importExercises', (t) =>
  t.withAuth({ libraryWriter: true }).field({
    description:
      'Imports a library of exercises as drafts, in one piece: all records that can be taken, or none. Ending the request cancels it.',
    type: ImportExercisesSuccess,
    args: { input: t.arg({ type: ImportExercisesInput, required: true }) },
    errors: { types: [ImportRefusedError, ImportOutdatedError, ImportCancelledError] },
    resolve: (_root, { input: { columns, decisions, progressKey, ...input } }, context) =>
      importExercises(
        context,
        {
          ...input,
          columns: choicesOf(columns),
          decisions: decisions?.map(({ exercise, ...decision }) => ({ ...decision, exerciseId: exercise?.id })),
        },
        (progress) => progressKey && noteProgress(context.viewer.clinicId, progressKey, progress),
      ),
  }),
);

builder.queryField('exerciseImportProgress', (t) =>
  t.withAuth({ libraryWriter: true }).field({
    description: 'How far an import is; null when none goes by that key.',
    type: ImportProgress,
    nullable: true,
    args: { key: t.arg.string({ required: true, validate: z.string().max(KEY_CHARACTERS) }) },
    resolve: (_root, { key }, { viewer }) => progressOf(viewer.clinicId, key),
  }),
);
