import { z } from 'zod';
import { builder } from '../builder.ts';
import { ConflictError } from '../conflict/errors.ts';
import '../conflict/graphql.ts';
import { NotFoundError } from '../errors.ts';
import { ArchivedError, NeverPublishedError } from '../line/errors.ts';
import '../line/errors-graphql.ts';
import { routineListLimits, routineTextLimits } from './composed.ts';
import './errors-graphql.ts';
import { PublicRoutineError, RoutineNotReadyError, RoutineTooLongError } from './errors.ts';
import { duplicateRoutine, forkRoutine } from './fork-data.ts';
import { Routine, RoutineVersion } from './graphql.ts';
import { CreateRoutineInput, UpdateRoutineInput, editOf } from './input-graphql.ts';
import { takeNewerExerciseVersions } from './newer-data.ts';
import { publishRoutine } from './publish-data.ts';
import { restoreRoutineVersion } from './restore-data.ts';
import { archiveRoutine, discardRoutineDraft, restoreRoutine } from './status-data.ts';
import { createRoutine, updateRoutine } from './write-data.ts';

const notYours = [NotFoundError, PublicRoutineError];
const ofDraft = [...notYours, ArchivedError, ConflictError];

const RoutineInput = (verb: string) =>
  builder.inputType(`${verb}RoutineInput`, {
    fields: (t) => ({ id: t.globalID({ for: Routine, required: true }) }),
  });

const atRevision = 'The revision of the draft that you have before you.';
const RoutineDraftInput = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      id: t.globalID({ for: Routine, required: true }),
      revision: t.int({ required: true, description: atRevision }),
    }),
  });

const DuplicateRoutineInput = builder.inputType('DuplicateRoutineInput', {
  fields: (t) => ({
    id: t.globalID({ for: Routine, required: true }),
    title: t.string({
      validate: z.string().max(routineTextLimits.title),
      description: 'Of the copy; the same unless said.',
    }),
  }),
});

const RestoreRoutineVersionInput = builder.inputType('RestoreRoutineVersionInput', {
  fields: (t) => ({
    versionId: t.globalID({ for: RoutineVersion, required: true }),
    revision: t.int({ required: true, description: atRevision }),
  }),
});

const TakeNewerExerciseVersionsInput = builder.inputType('TakeNewerExerciseVersionsInput', {
  fields: (t) => ({
    id: t.globalID({ for: Routine, required: true }),
    revision: t.int({ required: true, description: atRevision }),
    itemKeys: t.stringList({
      validate: z.array(z.uuid()).max(routineListLimits.items),
      description: 'The items that take it, by their keys; every one for which there is one unless said.',
    }),
  }),
});

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
    publishRoutine: write.prismaField({
      description:
        'Makes the draft the next version, which is what everybody sees from then on and never changes. Empty blocks are left out.',
      type: Routine,
      args: { input: t.arg({ type: RoutineDraftInput('PublishRoutineInput'), required: true }) },
      errors: { types: [...ofDraft, RoutineNotReadyError] },
      resolve: (query, _root, { input: { id, revision } }, context) =>
        publishRoutine(context, { id: id.id, revision }, query),
    }),
    forkRoutine: write.prismaField({
      description:
        'Adapts a routine: copies what it shows into your own library as a draft that keeps its origin and citations.',
      type: Routine,
      args: { input: t.arg({ type: RoutineInput('Fork'), required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input }, context) => forkRoutine(context, input.id.id, query),
    }),
    duplicateRoutine: write.prismaField({
      description: 'Makes a second routine from the draft of one of your own, or from what it shows.',
      type: Routine,
      args: { input: t.arg({ type: DuplicateRoutineInput, required: true }) },
      errors: { types: notYours },
      resolve: (query, _root, { input: { id, title } }, context) =>
        duplicateRoutine(context, { id: id.id, title: title ?? undefined }, query),
    }),
    discardRoutineDraft: write.prismaField({
      description: 'Throws the draft of a routine away, so that it is again as it is published.',
      type: Routine,
      args: { input: t.arg({ type: RoutineDraftInput('DiscardRoutineDraftInput'), required: true }) },
      errors: { types: [...ofDraft, NeverPublishedError] },
      resolve: (query, _root, { input: { id, revision } }, context) =>
        discardRoutineDraft(context, { id: id.id, revision }, query),
    }),
    archiveRoutine: write.prismaField({
      description: 'Takes a routine out of use; what has it already keeps it.',
      type: Routine,
      args: { input: t.arg({ type: RoutineInput('Archive'), required: true }) },
      errors: { types: notYours },
      resolve: (query, _root, { input }, context) => archiveRoutine(context, input.id.id, query),
    }),
    restoreRoutine: write.prismaField({
      description: 'Takes an archived routine back into use.',
      type: Routine,
      args: { input: t.arg({ type: RoutineInput('Restore'), required: true }) },
      errors: { types: notYours },
      resolve: (query, _root, { input }, context) => restoreRoutine(context, input.id.id, query),
    }),
    restoreRoutineVersion: write.prismaField({
      description:
        'Makes what an old version says, and cites, the draft. An open draft takes it in the place of what it says.',
      type: Routine,
      args: { input: t.arg({ type: RestoreRoutineVersionInput, required: true }) },
      errors: { types: ofDraft },
      resolve: (query, _root, { input: { versionId, revision } }, context) =>
        restoreRoutineVersion(context, { versionId: versionId.id, revision }, query),
    }),
    takeNewerExerciseVersions: write.prismaField({
      description:
        'Makes items of the draft pin what their exercises show by now; opens a draft from what is published when there is none. Doses, notes and citations stay.',
      type: Routine,
      args: { input: t.arg({ type: TakeNewerExerciseVersionsInput, required: true }) },
      errors: { types: ofDraft },
      resolve: (query, _root, { input: { id, revision, itemKeys } }, context) =>
        takeNewerExerciseVersions(context, { id: id.id, revision, itemKeys: itemKeys ?? null }, query),
    }),
  };
});
