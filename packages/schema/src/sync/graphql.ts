import { z } from 'zod';
import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { refusal } from '../context.ts';
import { DeclareFlareInput, EndFlareInput } from '../flare/mutations-graphql.ts';
import { limits } from '../limits.ts';
import { RecordMeasureInput, measured } from '../measure-response/mutations-graphql.ts';
import { RecordPainScoreInput, givenScore } from '../pain-score/mutations-graphql.ts';
import { AnswerScreeningInput } from '../screening/graphql.ts';
import {
  FinishSessionInput,
  RecordItemInput,
  SkipSessionInput,
  StartSessionInput,
  itemDone,
  skipped,
  started,
} from '../session/mutations-graphql.ts';
import { syncRecords } from './data.ts';
import { type SyncResult as Result, syncOutcomes } from './domain.ts';

const SyncOutcome = builder.enumType('SyncOutcome', {
  description: 'REPEATED: it was known already. REFUSED: it cannot be kept, now or later, and need not be sent again.',
  values: syncOutcomes,
});

const SyncResult = builder.objectRef<Result>('SyncResult').implement({
  description: 'What became of one record.',
  fields: (t) => ({
    clientKey: t.expose('clientKey', { type: 'UUID' }),
    outcome: t.expose('outcome', { type: SyncOutcome }),
    message: t.exposeString('message', { nullable: true, description: 'Why it was refused.' }),
  }),
});

interface Synced {
  readonly serverTime: Date;
  readonly results: readonly Result[];
}

const SyncRecordsResult = builder.objectRef<Synced>('SyncRecordsResult').implement({
  fields: (t) => ({
    serverTime: t.expose('serverTime', { type: 'DateTime', description: 'When the batch arrived.' }),
    results: t.field({
      type: [SyncResult],
      description: 'One for each record, in their order.',
      resolve: ({ results }) => [...results],
    }),
  }),
});

const SyncRecordInput = builder.inputType('SyncRecordInput', {
  description: 'Exactly one record, as the mutation of the same name takes it.',
  isOneOf: true,
  fields: (t) => ({
    startSession: t.field({ type: StartSessionInput }),
    recordItem: t.field({ type: RecordItemInput }),
    finishSession: t.field({ type: FinishSessionInput }),
    skipSession: t.field({ type: SkipSessionInput }),
    recordPainScore: t.field({ type: RecordPainScoreInput }),
    declareFlare: t.field({ type: DeclareFlareInput }),
    endFlare: t.field({ type: EndFlareInput }),
    recordMeasure: t.field({ type: RecordMeasureInput }),
    answerScreening: t.field({ type: AnswerScreeningInput }),
  }),
});

const { records: most } = limits;
const SyncRecordsInput = builder.inputType('SyncRecordsInput', {
  fields: (t) => ({
    sentAt: t.field({
      type: 'DateTime',
      description: "The device's clock now; times are put right by it. It counts for every record of the batch.",
    }),
    clientId: t.globalID({
      for: Client,
      description: 'Whose records these are: sent under the sign-in of anybody else, none of them is kept.',
    }),
    records: t.field({
      type: [SyncRecordInput],
      required: true,
      description: `1-${most}, in the order that they were recorded.`,
      validate: z.array(z.any()).min(1, 'Give at least one record.').max(most, `At most ${most} records at once.`),
    }),
  }),
});

/** A record in the words of the domain. */
const batched = ({
  startSession,
  skipSession,
  recordItem,
  recordPainScore,
  recordMeasure,
  ...record
}: typeof SyncRecordInput.$inferInput) => ({
  ...record,
  startSession: startSession && started(startSession),
  skipSession: skipSession && skipped(skipSession),
  recordItem: recordItem && itemDone(recordItem),
  recordPainScore: recordPainScore && givenScore(recordPainScore),
  recordMeasure: recordMeasure && measured(recordMeasure),
});

builder.mutationField('syncRecords', (t) =>
  t.withAuth({ client: true }).field({
    description:
      'Keeps a batch of your records in their order, each by itself: one that is refused stops none of the others, and sending a batch again changes nothing.',
    type: SyncRecordsResult,
    args: { input: t.arg({ type: SyncRecordsInput, required: true }) },
    resolve: async (_root, { input: { records, sentAt = null, clientId } }, context) => {
      if (clientId && clientId.id !== context.viewer.clientId) throw refusal(context.viewer);
      const results = await syncRecords(context, { records: records.map(batched), sentAt });
      return { serverTime: context.now, results };
    },
  }),
);
