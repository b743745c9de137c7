import { z } from 'zod';
import { AlertRule } from '../alert/rule-graphql.ts';
import { builder } from '../builder.ts';
import { paging } from '../listing.ts';
import { Precaution } from '../exercise/terms.ts';
import { limits } from '../limits.ts';
import { Member } from '../member/graphql.ts';
import { calendarDate } from '../source/domain.ts';
import { Viewer } from '../viewer/ref.ts';
import { clientsVisibleTo, countClients, findOwnClient, listClients, readClient } from './data.ts';
import { type ClientListing, clientOrders, clientStatuses } from './domain.ts';

export const ClientStatus = builder.enumType('ClientStatus', { values: clientStatuses });

export const Client = builder.prismaNode('Client', {
  select: { id: true },
  description: 'A person treated by a clinic, with or without a login. Each look at one is an audit event.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [clientsVisibleTo(viewer)] }),
  fields: (t) => ({
    name: t.exposeString('name'),
    status: t.expose('status', { type: ClientStatus }),
    locale: t.exposeString('locale', { description: 'BCP 47.' }),
    timeZone: t.exposeString('timeZone', { description: 'IANA name; decides what day it is for them.' }),
    lead: t.relation('lead', { nullable: true, description: 'The member who treats them.' }),
    contactEmail: t.exposeString('contactEmail', {
      nullable: true,
      description: 'Where the clinic writes to them; signing in has an address of its own.',
    }),
    phone: t.exposeString('phone', { nullable: true }),
    condition: t.exposeString('condition', {
      nullable: true,
      description: "What they come with, in the clinic's words.",
    }),
    precautions: t.expose('precautions', {
      type: [Precaution],
      description: 'Matched against the cautions of exercises.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'For the client, who reads it too.' }),
    privateNote: t.exposeString('privateNote', {
      nullable: true,
      authScopes: { clientsReader: true },
      description: 'For those who treat them, and never for the client.',
    }),
    reviewOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day by which somebody should look at them again.',
      select: { reviewOn: true },
      resolve: ({ reviewOn }) => reviewOn && calendarDate(reviewOn),
    }),
    revision: t.exposeInt('revision', {
      description: 'Grows with every edit; updateClient takes the one that was read.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
});

const ClientOrder = builder.enumType('ClientOrder', {
  description:
    'NEED: who should be looked at first. RELEVANCE is by name when nothing is searched; REVIEW has the next to be looked at first, PLAN_END whose plan ends next, those without an end last.',
  values: clientOrders,
});

const ClientFilter = builder.inputType('ClientFilter', {
  description: 'Within one list any value may match.',
  fields: (t) => ({
    status: t.field({ type: [ClientStatus] }),
    lead: t.globalID({ for: Member, description: 'Those that one member treats.' }),
    hasPlan: t.boolean({ description: 'Those with a plan that is going on, or those without one.' }),
    planEndsWithinDays: t.int({
      validate: z.number().int().min(0).max(366).nullish(),
      description: 'Those whose plan is going on and has its last day in so many days, or had it already.',
    }),
    alert: t.field({ type: [AlertRule], description: 'Those with an open alert of such a rule.' }),
  }),
});

interface Arguments {
  search?: string | null;
  filter?:
    | (Pick<ClientListing, 'status' | 'hasPlan' | 'planEndsWithinDays' | 'alert'> & {
        readonly lead?: { id: string } | null;
      })
    | null;
  orderBy?: ClientListing['order'];
}

const listing = ({ search, filter, orderBy }: Arguments): ClientListing => ({
  search,
  status: filter?.status,
  leadMemberId: filter?.lead?.id,
  hasPlan: filter?.hasPlan,
  planEndsWithinDays: filter?.planEndsWithinDays,
  alert: filter?.alert,
  order: orderBy,
});

builder.queryFields((t) => ({
  client: t.prismaField({
    description: 'One client: of your clinic, or yourself.',
    type: Client,
    nullable: true,
    authScopes: { clientsReader: true, client: true },
    args: { id: t.arg.globalID({ required: true, for: Client }) },
    resolve: (query, _root, { id }, context) => readClient(context, id.id, query),
  }),
  clients: t.prismaConnection(
    {
      description: "The clinic's clients. The search forgives typing errors.",
      type: Client,
      cursor: 'id',
      ...paging,
      authScopes: { clientsReader: true },
      args: {
        search: t.arg.string({ validate: z.string().max(limits.searchCharacters) }),
        filter: t.arg({ type: ClientFilter }),
        orderBy: t.arg({ type: ClientOrder }),
      },
      totalCount: (_connection, args, context) => countClients(context, listing(args)),
      resolve: (query, _root, args, context) => listClients(context, listing(args), query),
    },
    { name: 'ClientConnection' },
    { name: 'ClientEdge' },
  ),
}));

builder.objectField(Viewer, 'client', (t) =>
  t.prismaField({
    description: 'The client who signed in.',
    type: Client,
    nullable: true,
    resolve: (query, viewer, _args, context) => findOwnClient(context, viewer, { ...query }),
  }),
);
