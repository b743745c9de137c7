import { z } from 'zod';
import { batched } from '../batch.ts';
import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import type { Context } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { paging } from '../listing.ts';
import {
  countErasureRequests,
  erasureRequestsVisibleTo,
  findErasureRequest,
  listErasureRequests,
  requestErasure,
  withdrawErasure,
} from './data.ts';
import { ERASURE_REASON_MAX } from './domain.ts';
import { eraseClient } from './erase-data.ts';
import { keptUntilOf, namesOfMembers } from './retention-data.ts';

const memberNames = batched<string, string, Context>((ids, context) => namesOfMembers(context, ids));
const daysOfKeeping = batched<string, Date, Context>((ids, context) => keptUntilOf(context, ids));

export const ErasureRequest = builder.prismaNode('ErasureRequest', {
  description: 'Somebody asked that a client be erased for good. Nothing is erased until an OWNER confirms it.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [erasureRequestsVisibleTo(viewer)] }),
  fields: (t) => ({
    client: t.relation('client'),
    askedAt: t.expose('askedAt', { type: 'DateTime' }),
    isByClient: t.boolean({
      description: 'The client asked, and not a member.',
      select: { askedByKind: true },
      resolve: ({ askedByKind }) => askedByKind === 'CLIENT',
    }),
    memberName: t.string({
      nullable: true,
      description: 'Of the member who asked; for those who treat clients.',
      select: { askedById: true },
      resolve: async ({ askedById }, _args, context, info) =>
        (await memberNames([askedById], context, info))[0] ?? null,
    }),
    reason: t.exposeString('reason', { nullable: true }),
    keptUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: "Until when the clinic's retention time keeps the record, counted from the last contact.",
      select: { clientId: true },
      resolve: async ({ clientId }, _args, context, info) =>
        (await daysOfKeeping([clientId], context, info))[0] ?? null,
    }),
  }),
});

builder.prismaObjectField(Client, 'erasureRequest', (t) =>
  t.prismaField({
    description: 'That they be erased was asked, and waits for an OWNER.',
    type: ErasureRequest,
    nullable: true,
    select: { id: true },
    resolve: (query, { id }, _args, context) => findErasureRequest(context, id, query),
  }),
);

builder.queryField('erasureRequests', (t) =>
  t.prismaConnection(
    {
      description: 'What waits for an OWNER to confirm or to talk over, the oldest first. OWNERs only.',
      type: ErasureRequest,
      cursor: 'id',
      ...paging,
      authScopes: { owner: true },
      totalCount: (_connection, _args, context) => countErasureRequests(context),
      resolve: (query, _root, _args, context) => listErasureRequests(context, query),
    },
    { name: 'ErasureRequestConnection' },
    { name: 'ErasureRequestEdge' },
  ),
);

const ErasedClient = builder.prismaObject('ErasedClient', {
  description: 'All that is left of a client who was erased.',
  fields: (t) => ({
    clientId: t.globalID({ resolve: ({ clientId: id }) => ({ type: 'Client', id }) }),
    erasedAt: t.expose('erasedAt', { type: 'DateTime' }),
  }),
});

const RequestErasureInput = builder.inputType('RequestErasureInput', {
  fields: (t) => ({
    clientId: t.globalID({ for: Client, description: 'Left out by a client, who asks for themselves.' }),
    reason: t.string({ validate: z.string().trim().max(ERASURE_REASON_MAX) }),
  }),
});
const inputOf = (name: 'WithdrawErasureInput' | 'EraseClientInput') =>
  builder.inputType(name, { fields: (t) => ({ requestId: t.globalID({ required: true, for: ErasureRequest }) }) });
const WithdrawErasureInput = inputOf('WithdrawErasureInput');
const EraseClientInput = inputOf('EraseClientInput');

const Withdrawn = builder.objectRef<{ readonly clientId: string }>('WithdrawErasureSuccess').implement({
  fields: (t) => ({ clientId: t.globalID({ resolve: ({ clientId: id }) => ({ type: 'Client', id }) }) }),
});

builder.mutationFields((t) => ({
  requestErasure: t.withAuth({ person: true }).prismaField({
    description: 'Asks that a client be erased for good: by a member, or by the client. Asked twice it is one request.',
    type: ErasureRequest,
    args: { input: t.arg({ type: RequestErasureInput, required: true }) },
    errors: { types: [NotFoundError] },
    resolve: (query, _root, { input: { clientId, reason } }, context) =>
      requestErasure(context, { clientId: clientId?.id ?? null, reason: reason?.trim() || null }, query),
  }),
  withdrawErasure: t.withAuth({ person: true }).field({
    description: 'Takes the request back: by the client, or by a member.',
    type: Withdrawn,
    args: { input: t.arg({ type: WithdrawErasureInput, required: true }) },
    errors: { types: [NotFoundError] },
    resolve: async (_root, { input }, context) => ({ clientId: await withdrawErasure(context, input.requestId.id) }),
  }),
  eraseClient: t.withAuth({ owner: true }).field({
    description:
      'Erases a client for good, as was asked: the record, plans, scores, mails, ways in and account. It cannot be undone. OWNERs only.',
    type: ErasedClient,
    args: { input: t.arg({ type: EraseClientInput, required: true }) },
    errors: { types: [NotFoundError] },
    resolve: (_root, { input }, context) => eraseClient(context, input.requestId.id),
  }),
}));
