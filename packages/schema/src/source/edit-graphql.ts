import { builder } from '../builder.ts';
import { ConflictError } from '../conflict/errors.ts';
import '../conflict/graphql.ts';
import { ErrorInterface } from '../error-types.ts';
import { NotFoundError } from '../errors.ts';
import { findSource } from './data.ts';
import { DuplicateSourceError } from './errors.ts';
import { Source } from './graphql.ts';
import { CreateSourceInput, UpdateSourceInput, editOf } from './input-graphql.ts';
import { createSource, updateSource } from './write-data.ts';

builder.objectType(DuplicateSourceError, {
  name: 'DuplicateSourceError',
  description: 'The library has a source with that DOI, PubMed id or address already.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    field: t.exposeString('field', { description: 'What the two share: doi, pmid, pmcid or url.' }),
    source: t.prismaField({
      type: Source,
      nullable: true,
      description: 'The one that is there already.',
      resolve: (query, { sourceId }, _args, context) => findSource(context, sourceId, query),
    }),
  }),
});

builder.mutationFields((t) => ({
  createSource: t.withAuth({ libraryWriter: true }).prismaField({
    description: "Adds a source to the own clinic's library.",
    type: Source,
    args: { input: t.arg({ type: CreateSourceInput, required: true }) },
    errors: { types: [DuplicateSourceError, NotFoundError] },
    resolve: (query, _root, { input }, context) => createSource(context, editOf(input), query),
  }),
  updateSource: t.withAuth({ libraryWriter: true }).prismaField({
    description:
      "Changes a source of the own clinic's: what it says of itself, whether it stands, and how strong it is.",
    type: Source,
    args: { input: t.arg({ type: UpdateSourceInput, required: true }) },
    errors: { types: [NotFoundError, ConflictError, DuplicateSourceError] },
    resolve: (query, _root, { input: { id, ...input } }, context) =>
      updateSource(context, { ...editOf(input), id: id.id }, query),
  }),
}));
