import { z } from 'zod';
import { builder } from '../builder.ts';
import { NotFoundError } from '../errors.ts';
import '../routine/errors-graphql.ts';
import { PublicRoutineError } from '../routine/errors.ts';
import { Routine, RoutineVersion } from '../routine/graphql.ts';
import { type Report, answerReport, findReport } from './data.ts';
import { REPORT_ANSWER_MAX, type ReportItem as Item, isMissing } from './domain.ts';
import { reportKinds } from './items.ts';

const ReportKind = builder.enumType('ReportKind', {
  description: 'CERT: 16 items for exercise programmes. TIDIER: 12 items for any intervention.',
  values: reportKinds,
});

const ReportItem = builder.objectRef<Item>('ReportItem').implement({
  description: 'One item of a published checklist, filled in as far as it can be.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'As in the checklist.' }),
    section: t.exposeString('section'),
    meaning: t.exposeString('meaning', { description: 'What it asks for, in our own words.' }),
    fromData: t.exposeStringList('fromData', { description: "What the routine's own data says, in plain sentences." }),
    answer: t.exposeString('answer', { nullable: true, description: 'What a member wrote under it.' }),
    isMissing: t.boolean({ description: 'Neither data nor a member says anything.', resolve: isMissing }),
  }),
});

const RoutineReport = builder.objectRef<Report>('RoutineReport').implement({
  description: 'A routine described by a published checklist.',
  fields: (t) => ({
    kind: t.field({ type: ReportKind, resolve: ({ kind }) => kind }),
    name: t.string({ resolve: ({ checklist }) => checklist.name }),
    reference: t.string({
      description: 'Where the checklist was published (Vancouver).',
      resolve: ({ checklist }) => checklist.reference,
    }),
    doi: t.string({ resolve: ({ checklist }) => checklist.doi }),
    items: t.field({ type: [ReportItem], resolve: ({ items }) => [...items] }),
    missing: t.intList({
      description: 'The numbers of the items that nothing is said under.',
      resolve: ({ items }) => items.filter(isMissing).map(({ number }) => number),
    }),
  }),
});

builder.prismaObjectFields(RoutineVersion, (t) => ({
  report: t.field({
    type: RoutineReport,
    description:
      'The version described by a checklist. What members wrote belongs to the routine, whatever its version.',
    complexity: 50,
    args: { kind: t.arg({ type: ReportKind, required: true }) },
    select: { id: true },
    resolve: ({ id }, { kind }, context) => findReport(context, id, kind),
  }),
}));

const ReportAnswerInput = builder.inputType('ReportAnswerInput', {
  fields: (t) => ({
    number: t.int({ required: true, description: "The item's, as in the checklist." }),
    text: t.string({
      required: true,
      validate: z.string().max(REPORT_ANSWER_MAX, `At most ${REPORT_ANSWER_MAX} characters.`),
      description: `At most ${REPORT_ANSWER_MAX} characters; an empty one takes the answer away.`,
    }),
  }),
});

const AnswerReportInput = builder.inputType('AnswerReportInput', {
  fields: (t) => ({
    id: t.globalID({ for: Routine, required: true }),
    kind: t.field({ type: ReportKind, required: true }),
    answers: t.field({
      type: [ReportAnswerInput],
      required: true,
      validate: z.array(z.any()).min(1, 'At least one.').max(16, 'At most 16.'),
      description: 'Items that are not among them stay as they are; of two people at one item, the last one holds.',
    }),
  }),
});

builder.mutationFields((t) => ({
  answerReport: t.withAuth({ libraryWriter: true }).prismaField({
    description: "Says under items of a report what a routine's data cannot, for a routine of your own library.",
    type: Routine,
    args: { input: t.arg({ type: AnswerReportInput, required: true }) },
    errors: { types: [NotFoundError, PublicRoutineError] },
    resolve: (query, _root, { input: { id, kind, answers } }, context) =>
      answerReport(context, { id: id.id, kind, answers }, query),
  }),
}));
