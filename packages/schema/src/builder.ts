import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import ValidationPlugin from '@pothos/plugin-validation';
import type PrismaTypes from '@reprise/prisma/pothos-types';
import { getDatamodel } from '@reprise/prisma/pothos-types';
import { GraphQLError } from 'graphql';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import {
  type ClientContext,
  type ClientWriterContext,
  type Context,
  type LibraryWriterContext,
  type MemberContext,
  type PersonContext,
  type SignedInContext,
  refusal,
} from './context.ts';
import { limits } from './limits.ts';
import { findNodes } from './node/doors.ts';
import { decodeGlobalId } from './node/global-id.ts';
import { UuidScalar } from './uuid.ts';
import { editsLibrary, isOwner, readsClients, writesClients, writesLibrary } from './viewer/domain.ts';

export const builder = new SchemaBuilder<{
  DefaultFieldNullability: false;
  PrismaTypes: PrismaTypes;
  Context: Context;
  AuthScopes: {
    signedIn: boolean;
    person: boolean;
    member: boolean;
    client: boolean;
    owner: boolean;
    clientsReader: boolean;
    clientsWriter: boolean;
    libraryEditor: boolean;
    libraryWriter: boolean;
  };
  AuthContexts: {
    signedIn: SignedInContext;
    person: PersonContext;
    member: MemberContext;
    owner: MemberContext;
    client: ClientContext;
    clientsWriter: ClientWriterContext;
    libraryWriter: LibraryWriterContext;
  };
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    Date: { Input: string; Output: string };
    UUID: { Input: string; Output: string };
  };
  Connection: { totalCount: number | (() => Promise<number>) };
}>({
  // the auth plugin goes first, so that nothing else of a field runs before its check
  plugins: [ScopeAuthPlugin, ErrorsPlugin, PrismaPlugin, RelayPlugin, ValidationPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: {
    clientMutationId: 'omit',
    // the connection itself counts how long its page is
    edgesFieldOptions: { complexity: { field: 1, multiplier: 1 } },
    decodeGlobalID: decodeGlobalId,
    nodeQueryOptions: {
      description: 'Whatever an id names; null for what is not there or not yours to see.',
      resolve: async (_root, { id }, context, info, find) =>
        (await findNodes(context, info, [id], async () => [await find(id)]))[0],
    },
    nodesQueryOptions: {
      description: 'Whatever the ids name, in their order, with null for what is not there or not yours to see.',
      complexity: ({ ids }) => ({ field: 1, multiplier: Math.max(ids.length, 1) }),
      resolve: (_root, { ids }, context, info, find) => findNodes(context, info, ids, () => find(ids)),
    },
  },
  scopeAuth: {
    // nobody waits for what they may not hear
    authorizeOnSubscribe: true,
    authScopes: ({ viewer }) => ({
      signedIn: viewer !== null,
      person: viewer?.kind === 'MEMBER' || viewer?.kind === 'CLIENT',
      client: viewer?.kind === 'CLIENT',
      member: viewer?.kind === 'MEMBER',
      owner: isOwner(viewer),
      clientsReader: readsClients(viewer),
      clientsWriter: writesClients(viewer),
      libraryEditor: editsLibrary(viewer),
      libraryWriter: writesLibrary(viewer),
    }),
    unauthorizedError: (_parent, { viewer }) => refusal(viewer),
  },
  errors: {
    defaultTypes: [],
    directResult: true,
    defaultUnionOptions: {
      name: ({ fieldName }) => `${fieldName.charAt(0).toUpperCase()}${fieldName.slice(1)}Result`,
    },
  },
  validation: {
    validationError: ({ issues }) =>
      new GraphQLError(
        issues.map(({ path, message }) => `${path?.map(String).join('.') ?? 'input'}: ${message}`).join('; '),
        {
          extensions: { code: 'BAD_INPUT', issues },
        },
      ),
  },
  prisma: { client: ({ db }) => db, dmmf: getDatamodel(), onUnusedQuery: 'warn' },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: limits.assumedListLength,
    limit: { complexity: limits.complexity, depth: limits.depth, breadth: limits.breadth },
    complexityError: (kind, { maxComplexity, maxDepth, maxBreadth, complexity, depth, breadth }) =>
      new GraphQLError(
        {
          Complexity: `This operation costs ${complexity}; at most ${maxComplexity} is let through. Ask for fewer fields or shorter pages.`,
          Depth: `This operation is ${depth} levels deep; at most ${maxDepth} are let through.`,
          Breadth: `This operation selects ${breadth} fields; at most ${maxBreadth} are let through.`,
        }[kind],
        { extensions: { code: 'TOO_COMPLEX' } },
      ),
  },
});

builder.addScalarType('DateTime', DateTimeISOResolver);
builder.addScalarType('Date', LocalDateResolver);
builder.addScalarType('UUID', UuidScalar);
builder.queryType();
builder.mutationType();
builder.subscriptionType();
