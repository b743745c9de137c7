import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { NotFoundError } from '../errors.ts';
import { recordFields, said } from '../recording/input-graphql.ts';
import { answerScreening, screeningsVisibleTo } from './data.ts';
import { type ScreeningAnswer as Answer, screeningCauses, screeningQuestions } from './domain.ts';

const ScreeningQuestion = builder.enumType('ScreeningQuestion', {
  description:
    'BLADDER_OR_BOWEL, SADDLE_NUMBNESS, BOTH_LEGS and SEXUAL_FUNCTION ask for care on the same day, all others to get in touch with the clinic soon. More were added over time: answers from before say nothing of them.',
  values: screeningQuestions,
});
const ScreeningCause = builder.enumType('ScreeningCause', {
  description: 'RED_BAND: a score was in the red band.',
  values: screeningCauses,
});

const ScreeningAnswer = builder.objectRef<Answer>('ScreeningAnswer').implement({
  fields: (t) => ({
    question: t.expose('question', { type: ScreeningQuestion }),
    isYes: t.exposeBoolean('isYes'),
  }),
});

const Screening = builder.prismaNode('Screening', {
  description: 'The answers to the questions after signs that need care soon or at once.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [screeningsVisibleTo(viewer)] }),
  fields: (t) => ({
    clientKey: t.expose('clientKey', { type: 'UUID', description: 'Made on the device.' }),
    client: t.relation('client', { type: Client }),
    cause: t.expose('cause', { type: ScreeningCause }),
    answers: t.field({
      type: [ScreeningAnswer],
      description: 'What was asked; nothing is said of other questions.',
      select: { answers: true },
      resolve: ({ answers }) => answers as unknown as Answer[],
    }),
    isUrgent: t.exposeBoolean('isUrgent', { description: 'A yes among them asks for care on the same day.' }),
    answeredAt: t.expose('answeredAt', {
      type: 'DateTime',
      description: "By the device's clock, put right where that was wrong.",
    }),
    deviceAt: t.expose('deviceAt', { type: 'DateTime' }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime' }),
  }),
});

builder.prismaObjectFields(Client, (t) => ({
  isScreened: t.boolean({
    description: 'They answered the questions that are asked on first use.',
    select: { screenings: { where: { cause: 'FIRST_USE' as const }, take: 1, select: { id: true } } },
    resolve: ({ screenings }) => screenings.length > 0,
  }),
}));

const ScreeningAnswerInput = builder.inputType('ScreeningAnswerInput', {
  fields: (t) => ({
    question: t.field({ type: ScreeningQuestion, required: true }),
    isYes: t.boolean({ required: true }),
  }),
});

export const AnswerScreeningInput = builder.inputType('AnswerScreeningInput', {
  fields: (t) => ({
    ...recordFields(t),
    cause: t.field({ type: ScreeningCause, required: true }),
    answers: t.field({ type: [ScreeningAnswerInput], required: true, description: 'Each question once.' }),
    answeredAt: said.moment(t),
  }),
});

builder.mutationField('answerScreening', (t) =>
  t.withAuth({ client: true }).prismaField({
    description:
      'Keeps your answers; any yes is told to the clinic. Nobody watches this live: after an urgent yes call the emergency number of your country.',
    type: Screening,
    args: { input: t.arg({ type: AnswerScreeningInput, required: true }) },
    errors: { types: [NotFoundError] },
    resolve: (query, _root, { input }, context) => answerScreening(context, input, query),
  }),
);
