import { builder } from '../builder.ts';
import { ExportClientInput, ClientRecord } from '../client-record/graphql.ts';
import { NotFoundError } from '../errors.ts';
import { exportClientAsFhir } from './export-data.ts';

builder.mutationField('exportClientAsFhir', (t) =>
  t.withAuth({ person: true }).field({
    description:
      'Takes out who a client is, their plans, pain scores and outcome measures as one Bundle of FHIR R4; each time is an audit event.',
    type: ClientRecord,
    args: { input: t.arg({ type: ExportClientInput, required: true }) },
    complexity: 500,
    errors: { types: [NotFoundError] },
    resolve: (_root, { input }, context) => exportClientAsFhir(context, input.clientId.id),
  }),
);
