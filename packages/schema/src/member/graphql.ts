import { builder } from '../builder.ts';
import { Viewer } from '../viewer/ref.ts';
import { addressOf, findOwnMember, membersVisibleTo } from './data.ts';

const MemberRole = builder.enumType('MemberRole', {
  values: {
    OWNER: { description: 'Everything of the clinic, its members, tokens and settings among it.' },
    CLINICIAN: { description: 'Library, clients and plans.' },
  } as const,
});

export const Member = builder.prismaNode('Member', {
  description: 'Somebody who works at a clinic.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [membersVisibleTo(viewer)] }),
  fields: (t) => ({
    name: t.exposeString('name'),
    role: t.expose('role', { type: MemberRole }),
    email: t.string({
      description: 'Not for clients.',
      // nobody reaches a member but through their own sign-in
      authScopes: (_member, _args, { viewer }) => viewer?.kind !== 'CLIENT',
      select: { identity: { select: { email: true } } },
      resolve: ({ identity }) => addressOf(identity),
    }),
  }),
});

builder.objectField(Viewer, 'member', (t) =>
  t.prismaField({
    description: 'The member who signed in, or who made the token.',
    type: Member,
    nullable: true,
    resolve: (query, viewer, _args, { db }) => findOwnMember(db, viewer, { ...query }),
  }),
);
