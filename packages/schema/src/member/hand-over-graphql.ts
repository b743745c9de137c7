import { z } from 'zod';
import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { NotFoundError } from '../errors.ts';
import { paging } from '../listing.ts';
import { HANDED_CLIENTS } from './domain.ts';
import { Member } from './graphql.ts';
import { countUnledClients, handOverClients, listUnledClients } from './hand-over-data.ts';

builder.queryField('unledClients', (t) =>
  t.withAuth({ owner: true }).prismaConnection(
    {
      description: 'The clients in care whom no member leads, by name. OWNERs only.',
      type: Client,
      cursor: 'id',
      ...paging,
      totalCount: (_connection, _args, context) => countUnledClients(context),
      resolve: (query, _root, _args, context) => listUnledClients(context, query),
    },
    { name: 'UnledClientConnection' },
    { name: 'UnledClientEdge' },
  ),
);

const HandOverClientsInput = builder.inputType('HandOverClientsInput', {
  fields: (t) => ({
    from: t.globalID({ for: Member, description: 'Who leads them; null for clients whom nobody leads.' }),
    to: t.globalID({ required: true, for: Member, description: 'A member who is not deactivated.' }),
    clients: t.globalIDList({
      for: Client,
      validate: z.array(z.unknown()).min(1).max(HANDED_CLIENTS).nullish(),
      description: "Some of them by name; when left out, all of a member's, or all in care whom nobody leads.",
    }),
  }),
});

const HandOverSuccess = builder.objectRef<{ handedOver: number }>('HandOverSuccess').implement({
  fields: (t) => ({
    handedOver: t.exposeInt('handedOver', { description: 'How many clients have another lead now.' }),
  }),
});

builder.mutationField('handOverClients', (t) =>
  t.withAuth({ owner: true }).field({
    description:
      "Hands a member's clients to another, all of them or none when one that is named is not theirs. OWNERs only.",
    type: HandOverSuccess,
    args: { input: t.arg({ type: HandOverClientsInput, required: true }) },
    errors: { types: [NotFoundError] },
    resolve: async (_root, { input: { from, to, clients } }, context) => ({
      handedOver: await handOverClients(context, {
        fromId: from?.id ?? null,
        toId: to.id,
        clientIds: clients?.map(({ id }) => id) ?? null,
      }),
    }),
  }),
);
