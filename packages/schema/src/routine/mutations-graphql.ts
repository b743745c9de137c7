import { builder } from '../builder.ts';
import { ConflictError } from '../conflict/errors.ts';
import '../conflict/graphql.ts';
import { NotFoundError } from '../errors.ts';
import { ArchivedError } from '../line/errors.ts';
import '../line/errors-graphql.ts';
import './errors-graphql.ts';
import { PublicRoutineError, RoutineTooLongError } from './errors.ts';
import { Routine } from './graphql.ts';
import { CreateRoutineInput, UpdateRoutineInput, editOf } from './input-graphql.ts';
import { createRoutine, updateRoutine } from './write-data.ts';

const notYours = [NotFoundError, PublicRoutineError];
const ofDraft = [...notYours, ArchivedError, ConflictError];

builder.mutationFields((t) => {
  const write = t.withAuth({ libraryWriter: true });
  return {
    createRoutine: write.prismaField({
      description: 'Makes a routine in your own library, as a draft.',
      type: Routine,
      args: { input: t.arg({ type: CreateRoutineInput, required: true }) },
      errors: { types: [NotFoundError, RoutineTooLongError] },
      resolve: (query, _root, { input }, context) => createRoutine(context, editOf(input), query),
    }),
    updateRoutine: write.prismaField({
      description:
        'Edits the draft of a routine of your own library; opens one from what is published when there is none. Ids of blocks and items stay while their draft is open; keys stay for ever.',
      type: Routine,
      args: { input: t.arg({ type: UpdateRoutineInput, required: true }) },
      errors: { types: [...ofDraft, RoutineTooLongError] },
      resolve: (query, _root, { input: { id, revision, ...rest } }, context) =>
        updateRoutine(context, { ...editOf(rest), id: id.id, revision }, query),
    }),
  };
});
