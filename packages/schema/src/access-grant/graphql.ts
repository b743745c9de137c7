import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { Member } from '../member/graphql.ts';
import { accessGrantsVisibleTo, listAccessGrants } from './data.ts';
import { accessKinds, shownCode } from './domain.ts';

const AccessKind = builder.enumType('AccessKind', {
  description: 'CODE is eight characters, typed or scanned. LINK is opened.',
  values: accessKinds,
});

/** What only the answer to the mutation that made it has. */
const made = (grant: object) => grant as { readonly secret?: string | null; readonly address?: string };

export const AccessGrant = builder.prismaNode('AccessGrant', {
  description: 'A way in that a client can still use, once. What was used, revoked or is over is not shown.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer, now }) => ({ id, AND: [accessGrantsVisibleTo(viewer, now)] }),
  fields: (t) => ({
    kind: t.expose('kind', { type: AccessKind }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    createdBy: t.relation('createdBy', { type: Member }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    code: t.string({
      nullable: true,
      description: 'In two groups of four. Only in the answer to createAccessCode, and never again.',
      resolve: (grant) => {
        const { secret } = made(grant);
        return secret ? shownCode(secret) : null;
      },
    }),
    address: t.string({
      nullable: true,
      description: 'Where the code or link leads, for a QR picture. Only in the answer that made it, and never again.',
      resolve: (grant) => made(grant).address ?? null,
    }),
  }),
});

builder.prismaObjectField(Client, 'accessGrants', (t) =>
  t.prismaField({
    description: 'The ways in that can still be used, the latest first; for those who treat them.',
    type: [AccessGrant],
    authScopes: { clientsReader: true },
    select: { id: true },
    resolve: (query, { id }, _args, context) => listAccessGrants(context, id, query),
  }),
);
