import { ActorKind, AuditName, actorNamed } from '../audit-event/graphql.ts';
import { builder } from '../builder.ts';
import { Client, ClientStatus } from '../client/graphql.ts';
import { Precaution } from '../exercise/terms.ts';
import { paging } from '../listing.ts';
import { calendarDate } from '../source/domain.ts';
import { clientVersionsVisibleTo } from './data.ts';

export const ClientVersion = builder.prismaNode('ClientVersion', {
  description:
    'What was kept of a client at one revision, for members. It never changes once written, and goes when they are erased.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [clientVersionsVisibleTo(viewer)] }),
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'The revision of the client; audit events name it.' }),
    client: t.relation('client'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    authorKind: t.expose('authorKind', { type: ActorKind }),
    author: t.field({
      type: AuditName,
      nullable: true,
      description: 'Who wrote it; null for the command line and the service itself.',
      select: { authorKind: true, authorId: true },
      resolve: ({ authorKind, authorId }) => actorNamed(authorKind, authorId),
    }),
    name: t.exposeString('name'),
    status: t.expose('status', { type: ClientStatus }),
    locale: t.exposeString('locale'),
    timeZone: t.exposeString('timeZone'),
    lead: t.relation('lead', { nullable: true }),
    contactEmail: t.exposeString('contactEmail', { nullable: true }),
    phone: t.exposeString('phone', { nullable: true }),
    condition: t.exposeString('condition', { nullable: true }),
    precautions: t.expose('precautions', { type: [Precaution] }),
    note: t.exposeString('note', { nullable: true, description: 'For the client.' }),
    privateNote: t.exposeString('privateNote', { nullable: true, description: 'For those who treat them.' }),
    reviewOn: t.field({
      type: 'Date',
      nullable: true,
      select: { reviewOn: true },
      resolve: ({ reviewOn }) => reviewOn && calendarDate(reviewOn),
    }),
  }),
});

builder.prismaObjectFields(Client, (t) => ({
  versions: t.relatedConnection(
    'versions',
    {
      description: 'What was kept of them at each revision, the latest first. For members.',
      cursor: 'id',
      ...paging,
      totalCount: true,
      authScopes: { member: true },
      query: { orderBy: { number: 'desc' } },
    },
    { name: 'ClientVersionConnection' },
    { name: 'ClientVersionEdge' },
  ),
}));
