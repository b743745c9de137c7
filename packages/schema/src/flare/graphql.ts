import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { paging } from '../listing.ts';
import { dayOf } from '../plan/row.ts';
import { flaresVisibleTo } from './data.ts';

export const Flare = builder.prismaNode('Flare', {
  select: { id: true },
  description: 'A worsening that the client declared, until they say that it is over.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [flaresVisibleTo(viewer)] }),
  fields: (t) => ({
    clientKey: t.expose('clientKey', { type: 'UUID', description: 'Made on the device.' }),
    client: t.relation('client', { type: Client }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      description: "By the device's clock, put right where that was wrong.",
    }),
    startedOn: t.field({
      type: 'Date',
      description: 'The day of that, where the client lived.',
      select: { startedOn: true },
      resolve: ({ startedOn }) => dayOf(startedOn),
    }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'Null while it is on.' }),
    endedOn: t.field({
      type: 'Date',
      nullable: true,
      select: { endedOn: true },
      resolve: ({ endedOn }) => endedOn && dayOf(endedOn),
    }),
    note: t.exposeString('note', { nullable: true }),
    deviceAt: t.expose('deviceAt', { type: 'DateTime', description: "As the device's clock said when it began." }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: "By the server's clock." }),
  }),
});

const latestFirst = { orderBy: [{ startedAt: 'desc' as const }, { id: 'desc' as const }] };

builder.prismaObjectFields(Client, (t) => ({
  currentFlare: t.field({
    type: Flare,
    nullable: true,
    description: 'The flare-up that is on, the latest of several.',
    select: (_args, _context, nestedSelection) => ({
      flares: nestedSelection({ where: { endedAt: null }, take: 1, ...latestFirst }),
    }),
    resolve: ({ flares }) => flares[0] ?? null,
  }),
  flares: t.relatedConnection(
    'flares',
    { description: 'The latest first.', cursor: 'id', ...paging, totalCount: true, query: latestFirst },
    { name: 'FlareConnection' },
    { name: 'FlareEdge' },
  ),
}));
