import { z } from 'zod';
import { builder } from '../builder.ts';
import { NotFoundError } from '../errors.ts';
import { Member } from '../member/graphql.ts';
import { isOwner } from '../viewer/domain.ts';
import { Viewer } from '../viewer/ref.ts';
import { apiTokensVisibleTo, createApiToken, listApiTokens, revokeApiToken } from './data.ts';
import { TOKEN_NAME_CHARACTERS, tokenScopes } from './domain.ts';

const TokenScope = builder.enumType('TokenScope', {
  description: 'What a token may do in its clinic, beside reading the public library.',
  values: tokenScopes,
});

export const ApiToken = builder.prismaNode('ApiToken', {
  description: 'A revocable secret for programs. It may do less than the member who made it, and ends with them.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [apiTokensVisibleTo(viewer)] }),
  fields: (t) => ({
    name: t.exposeString('name'),
    lastFour: t.exposeString('lastFour', { description: 'The last characters of the secret, to tell tokens apart.' }),
    scopes: t.expose('scopes', { type: [TokenScope] }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    revokedAt: t.expose('revokedAt', { type: 'DateTime', nullable: true }),
    createdBy: t.relation('member', { type: Member }),
    secret: t.string({
      nullable: true,
      description: 'Only in the answer to createApiToken, and never again.',
      resolve: (token) => ('secret' in token ? String(token.secret) : null),
    }),
  }),
});

const CreateApiTokenInput = builder.inputType('CreateApiTokenInput', {
  fields: (t) => ({
    name: t.string({ required: true, validate: z.string().trim().min(1).max(TOKEN_NAME_CHARACTERS) }),
    scopes: t.field({
      type: [TokenScope],
      required: true,
      validate: z.array(z.enum(tokenScopes)).min(1).max(tokenScopes.length),
    }),
    expiresAt: t.field({ type: 'DateTime', description: 'In 90 days unless said; at most 366 days ahead.' }),
  }),
});

const RevokeApiTokenInput = builder.inputType('RevokeApiTokenInput', {
  fields: (t) => ({ id: t.globalID({ required: true, for: ApiToken }) }),
});

builder.mutationFields((t) => ({
  createApiToken: t.withAuth({ owner: true }).prismaField({
    description: 'Makes an API token. OWNERs only.',
    type: ApiToken,
    args: { input: t.arg({ type: CreateApiTokenInput, required: true }) },
    errors: {},
    resolve: (query, _root, { input }, context) => createApiToken(context, input, query),
  }),
  revokeApiToken: t.withAuth({ owner: true }).prismaField({
    description: 'Ends an API token at once. OWNERs only.',
    type: ApiToken,
    args: { input: t.arg({ type: RevokeApiTokenInput, required: true }) },
    errors: { types: [NotFoundError] },
    resolve: (query, _root, { input }, context) => revokeApiToken(context, input.id.id, query),
  }),
}));

builder.objectField(Viewer, 'apiTokens', (t) =>
  t.prismaField({
    description: "The clinic's API tokens, the latest first; for OWNERs only.",
    type: [ApiToken],
    authScopes: (viewer) => isOwner(viewer),
    resolve: (query, viewer, _args, { db }) => listApiTokens(db, viewer, query),
  }),
);

builder.objectField(Viewer, 'scopes', (t) =>
  t.field({
    description: 'What an API token may do; null for people.',
    type: [TokenScope],
    nullable: true,
    resolve: (viewer) => (viewer.kind === 'TOKEN' ? viewer.scopes : null),
  }),
);
