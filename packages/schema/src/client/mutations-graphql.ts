import { builder } from '../builder.ts';
import { ConflictError } from '../conflict/errors.ts';
import '../conflict/graphql.ts';
import { NotFoundError } from '../errors.ts';
import { Client } from './graphql.ts';
import { ArchiveClientInput, CreateClientInput, RestoreClientInput, UpdateClientInput } from './input-graphql.ts';
import { archiveClient, createClient, restoreClient, updateClient } from './write-data.ts';

interface Led {
  readonly lead?: { readonly id: string } | null | undefined;
}

/** An input in the words of the domain. */
const editOf = <Input extends Led>({ lead, ...input }: Input) => ({
  ...input,
  ...(lead === undefined ? {} : { leadMemberId: lead?.id ?? null }),
});

builder.mutationFields((t) => {
  const write = t.withAuth({ clientsWriter: true });
  return {
    createClient: write.prismaField({
      description: 'Takes a client on. They need no address to be treated, nor to sign in by a code.',
      type: Client,
      args: { input: t.arg({ type: CreateClientInput, required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input }, context) => createClient(context, editOf(input), query),
    }),
    updateClient: write.prismaField({
      description: 'Changes what is kept of a client.',
      type: Client,
      args: { input: t.arg({ type: UpdateClientInput, required: true }) },
      errors: { types: [NotFoundError, ConflictError] },
      resolve: (query, _root, { input: { id, ...input } }, context) =>
        updateClient(context, { ...editOf(input), id: id.id }, query),
    }),
    archiveClient: write.prismaField({
      description: 'Ends the care of a client: they no longer come in, and all that is kept of them stays.',
      type: Client,
      args: { input: t.arg({ type: ArchiveClientInput, required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input }, context) => archiveClient(context, input.id.id, query),
    }),
    restoreClient: write.prismaField({
      description: 'Takes an archived client back into care; their devices are signed in again.',
      type: Client,
      args: { input: t.arg({ type: RestoreClientInput, required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input }, context) => restoreClient(context, input.id.id, query),
    }),
  };
});
