import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { NotFoundError } from '../errors.ts';
import type { RecordFile as File } from './domain.ts';
import { exportClient } from './export-data.ts';

const RecordFile = builder.objectRef<File>('RecordFile').implement({
  fields: (t) => ({
    fileName: t.exposeString('fileName'),
    contentType: t.exposeString('contentType'),
    text: t.exposeString('text'),
  }),
});

export const ClientRecord = builder.objectRef<readonly File[]>('ClientRecord').implement({
  description: 'Everything that is held on a client: JSON of a published form, and tables of scores and sessions.',
  fields: (t) => ({ files: t.field({ type: [RecordFile], resolve: (files) => [...files] }) }),
});

export const ExportClientInput = builder.inputType('ExportClientInput', {
  fields: (t) => ({ clientId: t.globalID({ required: true, for: Client }) }),
});

builder.mutationField('exportClient', (t) =>
  t.withAuth({ person: true }).field({
    description: 'Takes out everything that is held on a client; each time is an audit event, hence a mutation.',
    type: ClientRecord,
    args: { input: t.arg({ type: ExportClientInput, required: true }) },
    complexity: 500,
    errors: { types: [NotFoundError] },
    resolve: (_root, { input }, context) => exportClient(context, input.clientId.id),
  }),
);
