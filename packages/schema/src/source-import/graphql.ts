import { z } from 'zod';
import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { Source } from '../source/graphql.ts';
import { madeSources } from './data.ts';
import { type ImportAction as Action, ImportRefusedError, importLimits } from './domain.ts';
import { ImportOutdatedError, type SourceImport, countedEnds, importSources } from './import.ts';
import './preview-graphql.ts';
import { KEY_CHARACTERS, type ImportProgress as Progress, noteProgress, progressOf } from './progress.ts';
import { RefusedRecord, SourceFormat } from './records-graphql.ts';

/** The most sources that one answer lists. */
const MOST_LISTED = 100;

builder.objectType(ImportOutdatedError, {
  name: 'ImportOutdatedError',
  description: 'The library has changed since the preview; nothing was written.',
  interfaces: [ErrorInterface],
});

const ImportSourcesSuccess = builder.objectRef<SourceImport>('ImportSourcesSuccess').implement({
  description: 'What was done with every record: the numbers add up to all of them.',
  fields: (t) => ({
    format: t.expose('format', { type: SourceFormat }),
    new: t.int({ resolve: ({ records }) => countedEnds(records).created }),
    merged: t.int({ resolve: ({ records }) => countedEnds(records).merged }),
    unchanged: t.int({ resolve: ({ records }) => countedEnds(records).unchanged }),
    skipped: t.int({ resolve: ({ records }) => countedEnds(records).skipped }),
    refused: t.field({
      type: [RefusedRecord],
      resolve: ({ records }) => records.filter(({ done }) => done === 'REFUSED'),
    }),
    sources: t.prismaField({
      type: [Source],
      description: `The new sources, in the order of the text; at most ${MOST_LISTED}.`,
      resolve: (query, { ids }, _args, context) => madeSources(context, [...ids.values()].slice(0, MOST_LISTED), query),
    }),
  }),
});

const ImportAction = builder.enumType('ImportAction', {
  values: {
    CREATE: { description: 'Make a source of it, though one like it is there.' },
    MERGE: { description: 'Take fields over into a source.' },
    SKIP: { description: 'Leave it out.' },
  } satisfies Record<Action, object>,
});

const SourceImportDecisionInput = builder.inputType('SourceImportDecisionInput', {
  description: 'What to do with one record; without a decision it goes the way of its outcome.',
  fields: (t) => ({
    record: t.int({ required: true, description: 'Its index.' }),
    action: t.field({ type: ImportAction, required: true }),
    source: t.globalID({ for: Source, description: 'Of MERGE: into which; the one that it matches unless said.' }),
    fields: t.stringList({
      validate: z.array(z.string().max(100)).max(200).nullish(),
      description: 'Of MERGE: which fields are taken over; those that the source says nothing of unless said.',
    }),
  }),
});

const ImportSourcesInput = builder.inputType('ImportSourcesInput', {
  fields: (t) => ({
    text: t.string({ required: true }),
    format: t.field({ type: SourceFormat }),
    decisions: t.field({
      type: [SourceImportDecisionInput],
      validate: z.array(z.unknown()).max(importLimits.records).nullish(),
    }),
    fingerprint: t.string({
      description: 'Of the preview: when what it saw has changed, the answer is an ImportOutdatedError.',
    }),
    progressKey: t.string({
      validate: z.string().min(1).max(KEY_CHARACTERS).nullish(),
      description: 'Anything of your own, to ask sourceImportProgress by meanwhile.',
    }),
  }),
});

builder.mutationField('importSources', (t) =>
  t.withAuth({ libraryWriter: true }).field({
    description: 'Imports a list of references, in one piece: all records that can be taken, or none.',
    type: ImportSourcesSuccess,
    args: { input: t.arg({ type: ImportSourcesInput, required: true }) },
    errors: { types: [ImportRefusedError, ImportOutdatedError] },
    resolve: (_root, { input: { decisions, progressKey, ...input } }, context) =>
      importSources(
        context,
        { ...input, decisions: decisions?.map(({ source, ...decision }) => ({ ...decision, sourceId: source?.id })) },
        (progress) => progressKey && noteProgress(context.viewer.clinicId, progressKey, progress),
      ),
  }),
);

export const ImportProgress = builder.objectRef<Progress>('ImportProgress').implement({
  fields: (t) => ({
    stage: t.exposeString('stage', { description: 'READING, COMPARING, WRITING, DONE or CANCELLED.' }),
    done: t.exposeInt('done', { description: 'Records that the stage is through with.' }),
    total: t.exposeInt('total', { description: 'All records; 0 while they are being counted.' }),
  }),
});

builder.queryField('sourceImportProgress', (t) =>
  t.withAuth({ libraryWriter: true }).field({
    description: 'How far an import is; null when none goes by that key.',
    type: ImportProgress,
    nullable: true,
    args: { key: t.arg.string({ required: true, validate: z.string().max(KEY_CHARACTERS) }) },
    resolve: (_root, { key }, { viewer }) => progressOf(viewer.clinicId, key),
  }),
);
