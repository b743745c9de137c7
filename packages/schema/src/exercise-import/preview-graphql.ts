import { z } from 'zod';
import { builder } from '../builder.ts';
import { ImportRefusedError } from '../source-import/domain.ts';
import '../source-import/preview-graphql.ts';
import { type PlannedExercise, importLimits } from './domain.ts';
import { type ExerciseImportPreview as Preview, previewExerciseImport } from './import.ts';
import {
  ExerciseColumnField,
  ExerciseFormat,
  ExerciseImportColumn,
  ExerciseImportEnds,
  ExerciseImportRecord,
  ExerciseOutcome,
  ExerciseTranslation,
} from './records-graphql.ts';

/** The most records that one answer lists, and how many it usually does. */
const MOST_LISTED = 1000;
const USUALLY_LISTED = 100;

const count = (records: readonly PlannedExercise[], outcome: PlannedExercise['outcome']) =>
  records.filter((record) => record.outcome === outcome).length;

const ExerciseImportCounts = builder.objectRef<readonly PlannedExercise[]>('ExerciseImportCounts').implement({
  description: 'How many records come to each outcome.',
  fields: (t) => ({
    new: t.int({ resolve: (records) => count(records, 'NEW') }),
    possibleDuplicates: t.int({ resolve: (records) => count(records, 'POSSIBLE_DUPLICATE') }),
    duplicates: t.int({ resolve: (records) => count(records, 'DUPLICATE') }),
    unchanged: t.int({ resolve: (records) => count(records, 'UNCHANGED') }),
    refused: t.int({ resolve: (records) => count(records, 'REFUSED') }),
  }),
});

const ExerciseImportPreview = builder.objectRef<Preview>('ExerciseImportPreview').implement({
  description: 'What an import would do. Nothing is written.',
  fields: (t) => ({
    format: t.expose('format', { type: ExerciseFormat }),
    fingerprint: t.exposeString('fingerprint', {
      description: 'Goes with the import, so that it does what was seen here or nothing.',
    }),
    columns: t.field({
      type: [ExerciseImportColumn],
      description: 'Of a table: what each column is taken for.',
      resolve: ({ columns }) => [...columns],
    }),
    isNameless: t.exposeBoolean('isNameless', {
      description: 'Whether no column is taken for the name; then there are no records yet.',
    }),
    translations: t.field({
      type: [ExerciseTranslation],
      description: "What became of the other library's words: what is left out first.",
      resolve: ({ translations }) => [...translations],
    }),
    total: t.int({ resolve: ({ records }) => records.length }),
    counts: t.field({ type: ExerciseImportCounts, resolve: ({ records }) => records }),
    byDefault: t.field({
      type: ExerciseImportEnds,
      description: 'What would be done without any decision.',
      resolve: ({ records }) => records,
    }),
    records: t.field({
      type: [ExerciseImportRecord],
      description: `In the order of the text; at most ${MOST_LISTED} at once.`,
      args: {
        outcome: t.arg({ type: [ExerciseOutcome] }),
        offset: t.arg.int({ required: true, defaultValue: 0, validate: z.number().min(0) }),
        limit: t.arg.int({
          required: true,
          defaultValue: USUALLY_LISTED,
          validate: z.number().min(0).max(MOST_LISTED),
        }),
      },
      // they are at hand: to say more of each costs next to nothing
      complexity: ({ limit }) => ({ field: 1, multiplier: Math.max(Math.ceil(limit / 10), 1) }),
      resolve: ({ records }, { outcome, offset, limit }) =>
        records.filter((record) => !outcome?.length || outcome.includes(record.outcome)).slice(offset, offset + limit),
    }),
  }),
});

const ExerciseColumnInput = builder.inputType('ExerciseColumnInput', {
  description: 'What a column of a table is taken for; one that is not named goes by its own name.',
  fields: (t) => ({
    column: t.string({ required: true, validate: z.string().max(200) }),
    field: t.field({ type: ExerciseColumnField, description: 'Null leaves it out.' }),
  }),
});

type Field = Parameters<Parameters<typeof builder.inputType<'_', { fields: never }>>[1]['fields']>[0];

/** The library itself, for previews and imports. */
export const libraryText = (t: Field) => ({
  text: t.string({
    required: true,
    description: `At most ${importLimits.bytes / 1024 / 1024} MB and ${importLimits.records} records.`,
  }),
  format: t.field({ type: ExerciseFormat, description: 'Told from the text itself unless said.' }),
  columns: t.field({
    type: [ExerciseColumnInput],
    validate: z.array(z.unknown()).max(importLimits.columns).nullish(),
    description: 'Of a table.',
  }),
});

interface GivenColumn {
  readonly column: string;
  readonly field?: Preview['columns'][number]['field'] | undefined;
}
/** Columns as they are given, each with what it is taken for. */
export const choicesOf = (columns: readonly GivenColumn[] | null | undefined) =>
  columns?.map(({ column, field }) => ({ column, field: field ?? null }));

const PreviewExerciseImportInput = builder.inputType('PreviewExerciseImportInput', {
  fields: (t) => libraryText(t),
});

builder.mutationField('previewExerciseImport', (t) =>
  t.withAuth({ libraryWriter: true }).field({
    description: 'Says what importing a library of exercises would do, record by record; writes nothing.',
    type: ExerciseImportPreview,
    args: { input: t.arg({ type: PreviewExerciseImportInput, required: true }) },
    errors: { types: [ImportRefusedError] },
    resolve: (_root, { input: { columns, ...input } }, context) =>
      previewExerciseImport(context, { ...input, columns: choicesOf(columns) }),
  }),
);
