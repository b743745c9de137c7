import { builder } from '../builder.ts';
import { paging } from '../listing.ts';
import { Viewer } from '../viewer/ref.ts';
import { memberState, memberStates } from './domain.ts';
import { addressOf, countMembers, findOwnMember, listMembers, membersVisibleTo } from './data.ts';

export const MemberRole = builder.enumType('MemberRole', {
  values: {
    OWNER: { description: 'Everything of the clinic, its members, tokens and settings among it.' },
    CLINICIAN: { description: 'Library, clients and plans.' },
  } as const,
});

const MemberState = builder.enumType('MemberState', {
  description: 'How a member stands: asked to come in, at work, or no longer there.',
  values: memberStates,
});

export const Member = builder.prismaNode('Member', {
  select: { id: true },
  description: 'Somebody who works at a clinic.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [membersVisibleTo(viewer)] }),
  fields: (t) => ({
    name: t.exposeString('name'),
    role: t.expose('role', { type: MemberRole }),
    state: t.field({
      type: MemberState,
      select: { deactivatedAt: true, invitedAt: true },
      resolve: (member) => memberState(member),
    }),
    deactivatedAt: t.expose('deactivatedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when they no longer come in; null while they work here.',
    }),
    email: t.string({
      description: 'Not for clients.',
      // nobody reaches a member but through their own sign-in
      authScopes: (_member, _args, { viewer }) => viewer?.kind !== 'CLIENT',
      select: { identity: { select: { email: true } } },
      resolve: ({ identity }) => addressOf(identity),
    }),
  }),
});

builder.queryField('members', (t) =>
  t.prismaConnection(
    {
      description: "The clinic's members by name, those among them who no longer come in.",
      type: Member,
      cursor: 'id',
      ...paging,
      authScopes: { clientsReader: true },
      totalCount: (_connection, _args, context) => countMembers(context),
      resolve: (query, _root, _args, context) => listMembers(context, query),
    },
    { name: 'MemberConnection' },
    { name: 'MemberEdge' },
  ),
);

builder.objectField(Viewer, 'member', (t) =>
  t.prismaField({
    description: 'The member who signed in, or who made the token.',
    type: Member,
    nullable: true,
    resolve: (query, viewer, _args, { db }) => findOwnMember(db, viewer, { ...query }),
  }),
);
