import { z } from 'zod';
import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { ImportRefusedError, type PlannedRecord, importLimits } from './domain.ts';
import { type SourceImportPreview as Preview, previewSourceImport } from './import.ts';
import { ImportEnds, ImportOutcome, SourceFormat, SourceImportRecord } from './records-graphql.ts';

/** The most records that one answer lists, and how many it usually does. */
const MOST_LISTED = 1000;
const USUALLY_LISTED = 100;

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
      complexity: ({ limit }) => ({ field: 1, multiplier: Math.max(limit, 1) }),
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
  }),
});

builder.mutationField('previewSourceImport', (t) =>
  t.withAuth({ libraryWriter: true }).field({
    description: 'Says what importing a list of references would do, record by record; writes nothing.',
    type: SourceImportPreview,
    args: { input: t.arg({ type: PreviewSourceImportInput, required: true }) },
    errors: { types: [ImportRefusedError] },
    resolve: (_root, { input }, context) => previewSourceImport(context, input),
  }),
);
