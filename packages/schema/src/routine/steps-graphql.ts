import { builder } from '../builder.ts';
import { shownVersion } from '../exercise/data.ts';
import { Exercise } from '../exercise/graphql.ts';
import { Routine } from './graphql.ts';
import { contentColumns, contentOf } from './row.ts';
import { type RoutineStep as Step, bodySides, routineStepKinds, routineSteps } from './steps.ts';

type ExerciseRow = typeof Exercise.$inferType;

const RoutineStepKind = builder.enumType('RoutineStepKind', {
  description: 'WORK is counted by the person, HOLD by the clock, BREATHE by slow breaths.',
  values: routineStepKinds,
});
const BodySide = builder.enumType('BodySide', { values: bodySides });
export const RangeEnd = builder.enumType('RangeEnd', {
  description: 'Which end of every range is played.',
  values: ['MIN', 'MAX'] as const,
});

export const RoutineStep = builder.objectRef<Step<ExerciseRow>>('RoutineStep').implement({
  description: 'One step of a routine as it is run.',
  fields: (t) => ({
    kind: t.field({ type: RoutineStepKind, resolve: ({ kind }) => kind }),
    seconds: t.exposeInt('seconds', {
      nullable: true,
      description: 'Null when the person counts.',
    }),
    estimatedSeconds: t.exposeInt('estimatedSeconds'),
    itemId: t.globalID({ resolve: ({ itemId }) => ({ type: 'Item', id: itemId }) }),
    reps: t.exposeInt('reps', { nullable: true, description: 'On each side when the item has sides.' }),
    breaths: t.exposeInt('breaths', { nullable: true }),
    side: t.field({ type: BodySide, nullable: true, resolve: ({ side }) => side }),
    exercise: t.field({
      type: Exercise,
      description: 'What is done, was just done (a rest) or comes next (any other pause).',
      resolve: ({ exercise }) => exercise,
    }),
    blockName: t.exposeString('blockName'),
    round: t.exposeInt('round', { description: 'From 1.' }),
    roundCount: t.exposeInt('roundCount'),
    set: t.exposeInt('set', { nullable: true, description: 'From 1; null between items.' }),
    setCount: t.exposeInt('setCount', { nullable: true }),
    rep: t.exposeInt('rep', {
      nullable: true,
      description: 'Which repetition of the set, from 1, when each has a step of its own.',
    }),
    repCount: t.exposeInt('repCount', { nullable: true }),
  }),
});

builder.prismaObjectFields(Routine, (t) => ({
  steps: t.field({
    type: [RoutineStep],
    description: 'The whole routine as a flat run of steps, the same that a player plays.',
    args: { choose: t.arg({ type: RangeEnd, defaultValue: 'MIN' }) },
    complexity: { field: 1, multiplier: 40 },
    select: { current: { select: contentColumns } },
    resolve: ({ current }, { choose }) => [...routineSteps(contentOf(shownVersion(current)), choose ?? 'MIN')],
  }),
}));
