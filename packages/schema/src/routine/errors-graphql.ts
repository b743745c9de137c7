import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { PublicRoutineError, RoutineNotReadyError, RoutineTooLongError } from './errors.ts';
import type { PublishProblem, PublishProblemKind } from './ready.ts';

builder.objectType(PublicRoutineError, {
  name: 'PublicRoutineError',
  description: 'It is of the public library, which nobody edits: adapt a copy (forkRoutine) and edit that.',
  interfaces: [ErrorInterface],
});

builder.objectType(RoutineTooLongError, {
  name: 'RoutineTooLongError',
  description: 'It would take longer than anybody exercises in one go: look for a slip in the figures.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    seconds: t.exposeInt('seconds', { description: 'How long it would take at the upper end of every range.' }),
    mostSeconds: t.exposeInt('mostSeconds'),
  }),
});

const RoutinePublishProblem = builder.objectRef<PublishProblem>('RoutinePublishProblem').implement({
  description: 'One reason why a routine must not be published yet.',
  fields: (t) => ({
    kind: t.field({
      type: builder.enumType('RoutinePublishProblemKind', {
        values: {
          NO_TITLE: {},
          NO_ITEMS: {},
          NO_CITATION: { description: 'A routine needs one citation at least, of its own or of an item.' },
          EXERCISE_DRAFT: { description: 'Nothing of an exercise in it is published.' },
        } satisfies Record<PublishProblemKind, object>,
      }),
      resolve: ({ kind }) => kind,
    }),
    text: t.exposeString('text', { description: 'What to do about it.' }),
    itemKeys: t.stringList({
      description: 'The keys of the items that it is about; empty when it is about the whole.',
      resolve: ({ itemKeys }) => [...itemKeys],
    }),
  }),
});

builder.objectType(RoutineNotReadyError, {
  name: 'RoutineNotReadyError',
  description: 'The draft must not be published yet.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    problems: t.field({ type: [RoutinePublishProblem], resolve: ({ problems }) => [...problems] }),
  }),
});
