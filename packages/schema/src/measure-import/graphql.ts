import { z } from 'zod';
import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { MeasureDefinition } from '../outcome-measure/definition-graphql.ts';
import { OutcomeMeasure } from '../outcome-measure/graphql.ts';
import { type MeasurePreview as Preview, importMeasure, previewMeasure } from './data.ts';
import { MEASURE_CHARACTERS, MeasureRefusedError } from './domain.ts';
import type { ImportProblem } from './questionnaire.ts';

const MeasureProblem = builder.objectRef<ImportProblem>('MeasureProblem').implement({
  description: 'One thing that is wrong with what was handed in.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Where it stands: questionnaire.item[2].answerOption[0].' }),
    message: t.exposeString('message', { description: 'What is wrong, and what to do about it.' }),
  }),
});

builder.objectType(MeasureRefusedError, {
  name: 'MeasureRefusedError',
  description: 'It cannot be imported as it is; nothing was written.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ problems: t.field({ type: [MeasureProblem], resolve: ({ problems }) => [...problems] }) }),
});

const MeasurePreview = builder.objectRef<Preview>('MeasurePreview').implement({
  description: 'What an import would do.',
  fields: (t) => ({
    definition: t.field({
      type: MeasureDefinition,
      nullable: true,
      description: 'Null where something is wrong.',
      resolve: ({ definition }) => definition,
    }),
    problems: t.field({ type: [MeasureProblem], resolve: ({ problems }) => [...problems] }),
    number: t.exposeInt('number', { nullable: true, description: 'Of the version: 1 for a new measure.' }),
    isSame: t.exposeBoolean('isSame', {
      description: 'The latest version says just the same: nothing would be written.',
    }),
  }),
});

const text = z.string().max(MEASURE_CHARACTERS, `At most ${MEASURE_CHARACTERS} characters.`);
const HandedMeasureInput = builder.inputType('HandedMeasureInput', {
  fields: (t) => ({
    questionnaire: t.string({ required: true, description: 'A FHIR R4 Questionnaire, as JSON.', validate: text }),
    scoring: t.string({
      description: 'How it is scored, as JSON; left out where an extension of the Questionnaire says it.',
      validate: text.nullish(),
    }),
  }),
});

builder.queryField('previewMeasure', (t) =>
  t.withAuth({ libraryWriter: true }).field({
    description: 'What importing an outcome measure would do; nothing is written.',
    type: MeasurePreview,
    args: { input: t.arg({ type: HandedMeasureInput, required: true }) },
    resolve: (_root, { input: { questionnaire, scoring = null } }, context) =>
      previewMeasure(context, { questionnaire, scoring }),
  }),
);

builder.mutationField('importOutcomeMeasure', (t) =>
  t.withAuth({ libraryWriter: true }).prismaField({
    description:
      "Imports an outcome measure that the clinic has a licence for, as the clinic's own: a new one, or the next version of the one of the same name.",
    type: OutcomeMeasure,
    args: { input: t.arg({ type: HandedMeasureInput, required: true }) },
    errors: { types: [MeasureRefusedError] },
    resolve: (query, _root, { input: { questionnaire, scoring = null } }, context) =>
      importMeasure(context, { questionnaire, scoring }, query),
  }),
);
