import { z } from 'zod';
import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { ImportRefusedError, type PlannedRecord, importLimits } from './domain.ts';
import { type SourceImportPreview as Preview, previewSourceImport } from './import.ts';
import { KEY_CHARACTERS, noteProgress } from './progress.ts';
import { ImportEnds, ImportOutcome, SourceFormat, SourceImportRecord } from './records-graphql.ts';

/** The most records that one answer lists, and how many it usually does. */
const MOST_LISTED = importLimits.records;
const USUALLY_LISTED = 100;
/** Records are at hand once the text is read: so many of them cost what one row of a list does. */
const RECORDS_PER_COST = 100;

builder.objectType(ImportRefusedError, {
  name: 'ImportRefusedError',
  description: 'The text as a whole is nothing that can be imported; the message says what it is taken for.',
  interfaces: [ErrorInterface],
});

const count = (records: readonly PlannedRecord[], outcome: PlannedRecord['outcome']) =>
  records.filter((record) => record.outcome === outcome).length;

const SourceImportCounts = builder.objectRef<readonly PlannedRecord[]>('SourceImportCounts').implement({
  description: 'How many records come to each outcome.',
  fields: (t) => ({
    new: t.int({ resolve: (records) => count(records, 'NEW') }),
    possibleDuplicates: t.int({ resolve: (records) => count(records, 'POSSIBLE_DUPLICATE') }),
    merges: t.int({ resolve: (records) => count(records, 'MERGES') }),
    unchanged: t.int({ resolve: (records) => count(records, 'UNCHANGED') }),
    refused: t.int({ resolve: (records) => count(records, 'REFUSED') }),
  }),
});

const SourceImportPreview = builder.objectRef<Preview>('SourceImportPreview').implement({
  description: 'What an import would do. Nothing is written.',
  fields: (t) => ({
    format: t.expose('format', { type: SourceFormat }),
    fingerprint: t.exposeString('fingerprint', {
      description: 'Goes with the import, so that it does what was seen here or nothing.',
    }),
    total: t.int({ resolve: ({ records }) => records.length }),
    counts: t.field({ type: SourceImportCounts, resolve: ({ records }) => records }),
    byDefault: t.field({
      type: ImportEnds,
      description: 'What would be done without any decision.',
      resolve: ({ records }) => records,
    }),
    records: t.field({
      type: [SourceImportRecord],
      description: `In the order of the text; at most ${MOST_LISTED} at once.`,
      args: {
        outcome: t.arg({ type: [ImportOutcome] }),
        offset: t.arg.int({ required: true, defaultValue: 0, validate: z.number().min(0) }),
        limit: t.arg.int({
          required: true,
          defaultValue: USUALLY_LISTED,
          validate: z.number().min(0).max(MOST_LISTED),
        }),
      },
      complexity: ({ limit }) => ({ field: 1, multiplier: Math.max(Math.ceil(limit / RECORDS_PER_COST), 1) }),
      resolve: ({ records }, { outcome, offset, limit }) =>
        records.filter((record) => !outcome?.length || outcome.includes(record.outcome)).slice(offset, offset + limit),
    }),
  }),
});

const PreviewSourceImportInput = builder.inputType('PreviewSourceImportInput', {
  fields: (t) => ({
    text: t.string({
      required: true,
      description: `At most ${importLimits.bytes / 1024 / 1024} MB and ${importLimits.records} records.`,
    }),
    format: t.field({ type: SourceFormat, description: 'Told from the text itself unless said.' }),
    progressKey: t.string({
      validate: z.string().min(1).max(KEY_CHARACTERS).nullish(),
      description: 'Anything of your own, to ask sourceImportProgress by meanwhile.',
    }),
  }),
});

builder.mutationField('previewSourceImport', (t) =>
  t.withAuth({ libraryWriter: true }).field({
    description: 'Says what importing a list of references would do, record by record; writes nothing.',
    type: SourceImportPreview,
    args: { input: t.arg({ type: PreviewSourceImportInput, required: true }) },
    errors: { types: [ImportRefusedError] },
    resolve: (_root, { input: { progressKey, ...input } }, context) =>
      previewSourceImport(
        context,
        input,
        (progress) => progressKey && noteProgress(context.viewer.clinicId, progressKey, progress),
      ),
  }),
);
