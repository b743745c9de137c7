import { encodeGlobalID } from '@pothos/plugin-relay';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { paging } from '../listing.ts';
import { Member } from '../member/graphql.ts';
import { type AuditKind as Kind, auditKind } from './domain.ts';
import { type AuditFilter, auditEventsVisibleTo, countAuditEvents, listAuditEvents } from './list-data.ts';
import { type Named, nameOf } from './name-data.ts';

const AuditKind = builder.enumType('AuditKind', {
  values: {
    LOOKED_AT: { description: 'Somebody read it, or a list that it is in.' },
    CREATED: { description: 'It was made, taken in or given.' },
    CHANGED: { description: 'It was changed, ended, archived or erased.' },
    EXPORTED: { description: 'It left the service as a file.' },
    SIGNED_IN: { description: 'Somebody came in, or went out.' },
  } as const satisfies Record<Kind, object>,
});

export const ActorKind = builder.enumType('ActorKind', {
  values: {
    MEMBER: { description: 'Somebody who works at the clinic.' },
    CLIENT: { description: 'Somebody who is treated there.' },
    TOKEN: { description: 'A program with an API token.' },
    COMMAND_LINE: { description: 'A command on the machine with the data.' },
    SYSTEM: { description: 'The service itself.' },
  } as const,
});

/** A person or thing of an audit event, by what it is called now. */
export const AuditName = builder.objectRef<Named>('AuditName').implement({
  description:
    'Somebody or something that an audit event or a version names. Looking at it here is no look at a record.',
  fields: (t) => ({
    type: t.exposeString('type'),
    id: t.id({ resolve: ({ type, id }) => encodeGlobalID(type, id) }),
    name: t.string({
      nullable: true,
      description: 'What it is called now; null once it is erased, and for what has no name.',
      resolve: (named, _args, context, info) => nameOf(named, context, info),
    }),
  }),
});

const actorTypes = { MEMBER: 'Member', CLIENT: 'Client', TOKEN: 'ApiToken', COMMAND_LINE: null, SYSTEM: null } as const;

/** Who did something, by what they are called; null for the command line and the service itself. */
export function actorNamed(kind: keyof typeof actorTypes, id: string | null): Named | null {
  const type = actorTypes[kind];
  return type && id ? { type, id } : null;
}

const AuditEvent = builder.prismaNode('AuditEvent', {
  description:
    'Who did what to what, when. It names fields and versions, never values, and can be neither changed nor deleted.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [auditEventsVisibleTo(viewer)] }),
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime' }),
    kind: t.field({ type: AuditKind, select: { action: true }, resolve: ({ action }) => auditKind(action) }),
    action: t.exposeString('action', { description: 'Verb + noun, as the operation is called: readClient.' }),
    actorKind: t.expose('actorKind', { type: ActorKind }),
    actor: t.field({
      type: AuditName,
      nullable: true,
      description: 'Who did it; null for the command line and the service itself.',
      select: { actorKind: true, actorId: true },
      resolve: ({ actorKind, actorId }) => actorNamed(actorKind, actorId),
    }),
    subject: t.field({
      type: AuditName,
      nullable: true,
      description: 'What it was done to; null for a whole list.',
      select: { subjectType: true, subjectId: true },
      resolve: ({ subjectType, subjectId }) => (subjectId ? { type: subjectType, id: subjectId } : null),
    }),
    subjectType: t.exposeString('subjectType'),
    client: t.field({
      type: AuditName,
      nullable: true,
      description: 'The client whose record was touched, if one was.',
      select: { clientId: true },
      resolve: ({ clientId }) => (clientId ? { type: 'Client', id: clientId } : null),
    }),
    fields: t.exposeStringList('fields', { description: 'The names of the fields that changed, never their values.' }),
    fromVersion: t.exposeInt('fromVersion', {
      nullable: true,
      description: 'The version, or revision, that was changed; null for what is new or has none.',
    }),
    toVersion: t.exposeInt('toVersion', {
      nullable: true,
      description: 'The version, or revision, that it became; null for what changed nothing or has none.',
    }),
  }),
});

const AuditEventFilter = builder.inputType('AuditEventFilter', {
  fields: (t) => ({
    client: t.globalID({ for: Client, description: 'Whose record was touched.' }),
    member: t.globalID({ for: Member, description: 'Who did it.' }),
    kind: t.field({ type: [AuditKind], description: 'Any of them.' }),
    action: t.string({ validate: z.string().max(60).nullish(), description: 'Verb + noun, such as readClient.' }),
    from: t.field({ type: 'DateTime' }),
    to: t.field({ type: 'DateTime', description: 'The first moment that is too late.' }),
  }),
});

interface Arguments {
  filter?:
    | (Omit<AuditFilter, 'clientId' | 'memberId' | 'kinds'> & {
        client?: { id: string } | null | undefined;
        member?: { id: string } | null | undefined;
        kind?: AuditFilter['kinds'];
      })
    | null;
}

function narrowed({ filter }: Arguments): AuditFilter {
  const { client, member, kind, action, from, to } = filter ?? {};
  return { clientId: client?.id, memberId: member?.id, kinds: kind, action, from, to };
}

builder.queryField('auditEvents', (t) =>
  t.prismaConnection(
    {
      description: 'Who did what in the clinic, the latest first. OWNERs only.',
      type: AuditEvent,
      cursor: 'id',
      ...paging,
      authScopes: { owner: true },
      args: { filter: t.arg({ type: AuditEventFilter }) },
      totalCount: (_connection, args, context) => countAuditEvents(context, narrowed(args)),
      resolve: (query, _root, args, context) => listAuditEvents(context, narrowed(args), query),
    },
    { name: 'AuditEventConnection' },
    { name: 'AuditEventEdge' },
  ),
);
