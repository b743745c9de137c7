import { z } from 'zod';
import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { NotFoundError } from '../errors.ts';
import { DUE_DAYS_MAX } from '../plan/due-sessions.ts';
import { exportClientChart } from './data.ts';
import { type ChartExport as Export, chartFormats, recordCharts } from './domain.ts';

const RecordChart = builder.enumType('RecordChart', {
  description: "What of a client's record is drawn, or stands in a table, by itself.",
  values: recordCharts,
});
const ChartFormat = builder.enumType('ChartFormat', {
  description: 'Who asks for SVG draws it; the taking out is written down all the same.',
  values: chartFormats,
});

const ChartExport = builder.objectRef<Export>('ChartExport').implement({
  description: 'One chart of a record as a file.',
  fields: (t) => ({
    fileName: t.exposeString('fileName', { description: 'Says nothing of the client.' }),
    text: t.exposeString('text', { nullable: true, description: 'The table as CSV; null of a drawing.' }),
  }),
});

const ExportClientChartInput = builder.inputType('ExportClientChartInput', {
  fields: (t) => ({
    clientId: t.globalID({ required: true, for: Client }),
    chart: t.field({ type: RecordChart, required: true }),
    days: t.int({
      required: true,
      description: `So many up to today: 1 to ${DUE_DAYS_MAX}.`,
      validate: z.number().int().min(1).max(DUE_DAYS_MAX),
    }),
    format: t.field({ type: ChartFormat, required: true }),
  }),
});

builder.mutationField('exportClientChart', (t) =>
  t.withAuth({ member: true }).field({
    description: "Takes one chart of a client's record out; each time is an audit event, hence a mutation.",
    type: ChartExport,
    args: { input: t.arg({ type: ExportClientChartInput, required: true }) },
    complexity: 100,
    errors: { types: [NotFoundError] },
    resolve: (_root, { input: { clientId, ...of } }, context) =>
      exportClientChart(context, { clientId: clientId.id, ...of }),
  }),
);
