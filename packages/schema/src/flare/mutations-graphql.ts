import { builder } from '../builder.ts';
import '../recording/errors-graphql.ts';
import { NotFoundError } from '../errors.ts';
import { KeptWaitingError } from '../recording/errors.ts';
import { recordFields, said } from '../recording/input-graphql.ts';
import { declareFlare, endFlare } from './data.ts';
import { Flare } from './graphql.ts';

export const DeclareFlareInput = builder.inputType('DeclareFlareInput', {
  fields: (t) => ({ ...recordFields(t), startedAt: said.moment(t), note: said.note(t) }),
});

export const EndFlareInput = builder.inputType('EndFlareInput', {
  description: 'A flare-up ends once: the first end that arrives counts.',
  fields: (t) => ({
    ...recordFields(t),
    flareKey: t.field({ type: 'UUID', required: true, description: 'The clientKey of the flare-up.' }),
    endedAt: said.moment(t),
  }),
});

builder.mutationFields((t) => {
  const record = t.withAuth({ client: true });
  return {
    declareFlare: record.prismaField({
      description:
        'Keeps that you have a flare-up: the phase for it is due in place of the others, and the clinic is told. Nobody watches this live.',
      type: Flare,
      args: { input: t.arg({ type: DeclareFlareInput, required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input }, context) => declareFlare(context, input, query),
    }),
    endFlare: record.prismaField({
      description: 'Keeps that a flare-up is over: from that day on the plan is due as before.',
      type: Flare,
      args: { input: t.arg({ type: EndFlareInput, required: true }) },
      errors: { types: [NotFoundError, KeptWaitingError] },
      resolve: (query, _root, { input }, context) => endFlare(context, input, query),
    }),
  };
});
