import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { LibraryPart } from '../library/graphql.ts';
import { Routine } from '../routine/graphql.ts';
import '../source-import/graphql.ts';
import { ImportOutdatedError } from '../source-import/import.ts';
import { RefusedRecord } from '../source-import/records-graphql.ts';
import { type FileProblem, RoutineFileRefusedError, fileLimits } from './domain.ts';
import { ExchangeFormat } from './export-graphql.ts';
import {
  type PlannedPart,
  type RoutineImport,
  type RoutineImportPreview as Preview,
  countedParts,
  importRoutine,
  previewRoutineImport,
} from './import.ts';
import { importedRoutine } from './imported-data.ts';

const RoutineFileProblem = builder.objectRef<FileProblem>('RoutineFileProblem').implement({
  description: 'Something in a file, and what is to be said of it.',
  fields: (t) => ({
    path: t.exposeString('path', {
      description: 'Such as routine.blocks.0.items.1.dose.reps; empty when it is the file as a whole.',
    }),
    message: t.exposeString('message'),
  }),
});

builder.objectType(RoutineFileRefusedError, {
  name: 'RoutineFileRefusedError',
  description: 'The file cannot be taken; nothing was written.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ problems: t.field({ type: [RoutineFileProblem], resolve: ({ problems }) => [...problems] }) }),
});

const RoutineImportPart = builder.objectRef<PlannedPart>('RoutineImportPart').implement({
  description: 'An exercise or a source of the file, and what becomes of it.',
  fields: (t) => ({
    path: t.exposeString('path'),
    kind: t.expose('kind', {
      type: builder.enumType('RoutineImportPartKind', { values: ['EXERCISE', 'SOURCE'] as const }),
    }),
    label: t.exposeString('label', { description: 'Its name or title.' }),
    outcome: t.expose('outcome', {
      type: builder.enumType('RoutineImportOutcome', {
        values: {
          NEW: { description: 'It is made: an exercise as a draft.' },
          REUSED: { description: 'The library has it, and that one is used.' },
          MERGED: { description: 'The clinic has it, and it gets what it says nothing of.' },
        },
      }),
    }),
    library: t.field({
      type: LibraryPart,
      description: 'Where what is used, filled or made stands.',
      resolve: ({ isPublic }) => (isPublic ? 'PUBLIC' : 'OWN'),
    }),
    notices: t.stringList({ resolve: ({ notices }) => [...notices] }),
  }),
});

const RoutineImportEnds = builder.objectRef<Pick<Preview, 'parts'>>('RoutineImportEnds').implement({
  description: 'How many come to each end: the routine, its exercises and its sources.',
  fields: (t) => ({
    new: t.int({ resolve: (file) => countedParts(file).created }),
    merged: t.int({ resolve: (file) => countedParts(file).merged }),
    unchanged: t.int({ resolve: (file) => countedParts(file).unchanged }),
    refused: t.field({
      type: [RefusedRecord],
      description: 'None: a file is taken as a whole, or answered by a RoutineFileRefusedError.',
      resolve: () => [],
    }),
  }),
});

const RoutineImportPreview = builder.objectRef<Preview>('RoutineImportPreview').implement({
  description: 'What an import of a routine would do. Nothing is written.',
  fields: (t) => ({
    format: t.expose('format', { type: ExchangeFormat }),
    fingerprint: t.exposeString('fingerprint', {
      description: 'Goes with the import, so that it does what was seen here or nothing.',
    }),
    title: t.string({ resolve: ({ file }) => file.routine.title }),
    summary: t.string({ resolve: ({ file }) => file.routine.summary }),
    blockCount: t.int({ resolve: ({ file }) => file.routine.blocks.length }),
    itemCount: t.int({
      resolve: ({ file }) => file.routine.blocks.reduce((sum, { items }) => sum + items.length, 0),
    }),
    parts: t.field({ type: [RoutineImportPart], complexity: 5, resolve: ({ parts }) => [...parts] }),
    notices: t.field({
      type: [RoutineFileProblem],
      complexity: 5,
      description: 'What of a plan of others is left out or guessed.',
      resolve: ({ notices }) => [...notices],
    }),
    byDefault: t.field({ type: RoutineImportEnds, resolve: (file) => file }),
  }),
});

const ImportRoutineSuccess = builder.objectRef<RoutineImport>('ImportRoutineSuccess').implement({
  description: 'What was done with everything in the file.',
  fields: (t) => ({
    routine: t.prismaField({
      type: Routine,
      description: 'The new draft.',
      resolve: (query, { id }, _args, context) => importedRoutine(context, id, query),
    }),
    ends: t.field({ type: RoutineImportEnds, resolve: (file) => file }),
  }),
});

const text = {
  required: true,
  description: `A routine as JSON of Reprise (docs/routine-exchange), or a PlanDefinition of FHIR R4; at most ${fileLimits.bytes / 1024 / 1024} MB.`,
} as const;

const PreviewRoutineImportInput = builder.inputType('PreviewRoutineImportInput', {
  fields: (t) => ({ text: t.string(text) }),
});

const ImportRoutineInput = builder.inputType('ImportRoutineInput', {
  fields: (t) => ({
    text: t.string(text),
    fingerprint: t.string({
      description: 'Of the preview: when what it saw has changed, the answer is an ImportOutdatedError.',
    }),
  }),
});

builder.mutationFields((t) => {
  const write = t.withAuth({ libraryWriter: true });
  return {
    previewRoutineImport: write.field({
      description: 'Says what importing a routine would make, use and fill; writes nothing.',
      type: RoutineImportPreview,
      args: { input: t.arg({ type: PreviewRoutineImportInput, required: true }) },
      errors: { types: [RoutineFileRefusedError] },
      resolve: (_root, { input }, context) => previewRoutineImport(context, input),
    }),
    importRoutine: write.field({
      description:
        'Imports a routine as a draft, in one piece. Exercises and sources that the library has are used; the others are made.',
      type: ImportRoutineSuccess,
      args: { input: t.arg({ type: ImportRoutineInput, required: true }) },
      errors: { types: [RoutineFileRefusedError, ImportOutdatedError] },
      resolve: (_root, { input }, context) => importRoutine(context, input),
    }),
  };
});
