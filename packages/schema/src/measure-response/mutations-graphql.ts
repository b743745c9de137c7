import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { NotFoundError } from '../errors.ts';
import { MeasureSchedule } from '../measure-schedule/graphql.ts';
import { recordFields, said } from '../recording/input-graphql.ts';
import { recordMeasure, recordMeasureWithClient } from './data.ts';
import { MeasureResponse } from './graphql.ts';

const MeasureAnswerInput = builder.inputType('MeasureAnswerInput', {
  fields: (t) => ({
    item: t.string({ required: true, description: "An item's key; of an activity, its number from 0." }),
    value: t.int({ required: true }),
  }),
});

export const RecordMeasureInput = builder.inputType('RecordMeasureInput', {
  fields: (t) => ({
    ...recordFields(t),
    scheduleId: t.globalID({ for: MeasureSchedule, required: true }),
    answers: t.field({
      type: [MeasureAnswerInput],
      required: true,
      description: 'Each question once; leave out what was not answered.',
    }),
    answeredAt: said.moment(t),
  }),
});

const RecordMeasureWithClientInput = builder.inputType('RecordMeasureWithClientInput', {
  fields: (t) => ({
    ...recordFields(t),
    clientId: t.globalID({ for: Client, required: true }),
    scheduleId: t.globalID({ for: MeasureSchedule, required: true }),
    answers: t.field({ type: [MeasureAnswerInput], required: true }),
    answeredAt: said.moment(t),
  }),
});

/** An input in the words of the domain. */
export const measured = ({ scheduleId, ...input }: typeof RecordMeasureInput.$inferInput) => ({
  ...input,
  scheduleId: scheduleId.id,
});

builder.mutationFields((t) => ({
  recordMeasure: t.withAuth({ client: true }).prismaField({
    description: 'Keeps your answers to an outcome measure, and scores them. Nobody watches this live.',
    type: MeasureResponse,
    args: { input: t.arg({ type: RecordMeasureInput, required: true }) },
    errors: { types: [NotFoundError] },
    resolve: (query, _root, { input }, context) => recordMeasure(context, measured(input), query),
  }),
  recordMeasureWithClient: t.withAuth({ clientsWriter: true }).prismaField({
    description: 'Keeps the answers that a client gives to a member who sits with them.',
    type: MeasureResponse,
    args: { input: t.arg({ type: RecordMeasureWithClientInput, required: true }) },
    errors: { types: [NotFoundError] },
    resolve: (query, _root, { input: { clientId, ...input } }, context) =>
      recordMeasureWithClient(context, { ...measured(input), clientId: clientId.id }, query),
  }),
}));
