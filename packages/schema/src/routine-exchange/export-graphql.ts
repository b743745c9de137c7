import { builder } from '../builder.ts';
import { badInput } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { Routine } from '../routine/graphql.ts';
import type { ExchangeFormat as Format } from './domain.ts';
import { type RoutineExport as Exported, exportRoutine } from './export-data.ts';

export const ExchangeFormat = builder.enumType('ExchangeFormat', {
  description: 'The forms in which a routine goes from one library to another.',
  values: {
    JSON: { description: "Reprise's own: everything, in one documented file." },
    FHIR: { description: 'FHIR R4: a PlanDefinition with ActivityDefinitions, in a Bundle.' },
  } satisfies Record<Format, object>,
});

const RoutineExport = builder.objectRef<Exported>('RoutineExport').implement({
  description: 'A routine as a file. Imported again it is the same routine.',
  fields: (t) => ({
    fileName: t.exposeString('fileName'),
    contentType: t.exposeString('contentType'),
    text: t.exposeString('text'),
  }),
});

const ExportRoutineInput = builder.inputType('ExportRoutineInput', {
  fields: (t) => ({
    id: t.globalID({ for: Routine }),
    slug: t.string({ description: 'In place of the id; of two with one slug, your own.' }),
    format: t.field({ type: ExchangeFormat, required: true }),
  }),
});

builder.queryField('exportRoutine', (t) =>
  t.field({
    description: 'Writes a routine as it is shown, with its exercises and sources, as one file.',
    type: RoutineExport,
    args: { input: t.arg({ type: ExportRoutineInput, required: true }) },
    complexity: 500,
    errors: { types: [NotFoundError] },
    resolve: (_root, { input: { id, slug, format } }, context) => {
      if (id) return exportRoutine(context, { id: id.id }, format);
      if (slug) return exportRoutine(context, { slug }, format);
      throw badInput('input: Give an id or a slug.');
    },
  }),
);
