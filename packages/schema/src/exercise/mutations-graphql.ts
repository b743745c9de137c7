import { builder } from '../builder.ts';
import { ConflictError } from '../conflict/errors.ts';
import '../conflict/graphql.ts';
import { NotFoundError } from '../errors.ts';
import { ArchivedError, NeverPublishedError } from '../line/errors.ts';
import './errors-graphql.ts';
import { BareClaimsError, IncompleteError, MissingAltTextError, PublicExerciseError } from './errors.ts';
import { forkExercise } from './fork-data.ts';
import { Exercise } from './graphql.ts';
import {
  CreateExerciseInput,
  ExerciseDraftInput,
  ExerciseInput,
  UpdateExerciseInput,
  editOf,
} from './input-graphql.ts';
import { publishExercise } from './publish-data.ts';
import { archiveExercise, discardDraft, restoreExercise } from './status-data.ts';
import { createExercise, updateExercise } from './write-data.ts';

const notYours = [NotFoundError, PublicExerciseError];
const ofDraft = [...notYours, ArchivedError, ConflictError];

builder.mutationFields((t) => {
  const write = t.withAuth({ libraryWriter: true });
  return {
    createExercise: write.prismaField({
      description: 'Makes an exercise in your own library, as a draft.',
      type: Exercise,
      args: { input: t.arg({ type: CreateExerciseInput, required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input: { name, category, ...rest } }, context) =>
        createExercise(context, { ...editOf(rest), name, category }, query),
    }),
    forkExercise: write.prismaField({
      description:
        'Adapts an exercise: copies what it shows into your own library as a draft that keeps its origin, ladder, pictures and citations.',
      type: Exercise,
      args: { input: t.arg({ type: ExerciseInput('Fork'), required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input }, context) => forkExercise(context, input.id.id, query),
    }),
    updateExercise: write.prismaField({
      description:
        'Edits the draft of an exercise of your own library; opens one from what is published when there is none.',
      type: Exercise,
      args: { input: t.arg({ type: UpdateExerciseInput, required: true }) },
      errors: { types: ofDraft },
      resolve: (query, _root, { input: { id, revision, ...rest } }, context) =>
        updateExercise(context, { ...editOf(rest), id: id.id, revision }, query),
    }),
    publishExercise: write.prismaField({
      description: 'Makes the draft the next version, which is what everybody sees from then on and never changes.',
      type: Exercise,
      args: { input: t.arg({ type: ExerciseDraftInput('PublishExerciseInput'), required: true }) },
      errors: { types: [...ofDraft, IncompleteError, BareClaimsError, MissingAltTextError] },
      resolve: (query, _root, { input: { id, revision } }, context) =>
        publishExercise(context, { id: id.id, revision }, query),
    }),
    discardDraft: write.prismaField({
      description: 'Throws the draft of an exercise away, so that it is again as it is published.',
      type: Exercise,
      args: { input: t.arg({ type: ExerciseDraftInput('DiscardDraftInput'), required: true }) },
      errors: { types: [...ofDraft, NeverPublishedError] },
      resolve: (query, _root, { input: { id, revision } }, context) =>
        discardDraft(context, { id: id.id, revision }, query),
    }),
    archiveExercise: write.prismaField({
      description: 'Takes an exercise out of use; what has it already keeps it.',
      type: Exercise,
      args: { input: t.arg({ type: ExerciseInput('Archive'), required: true }) },
      errors: { types: notYours },
      resolve: (query, _root, { input }, context) => archiveExercise(context, input.id.id, query),
    }),
    restoreExercise: write.prismaField({
      description: 'Takes an archived exercise back into use.',
      type: Exercise,
      args: { input: t.arg({ type: ExerciseInput('Restore'), required: true }) },
      errors: { types: notYours },
      resolve: (query, _root, { input }, context) => restoreExercise(context, input.id.id, query),
    }),
  };
});
