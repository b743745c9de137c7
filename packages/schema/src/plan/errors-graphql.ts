import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { ActivePlanError, OutsideLadderError, PlanEndedError, UnpublishedRoutineError } from './errors.ts';

builder.objectType(ActivePlanError, {
  name: 'ActivePlanError',
  description: 'The client has a plan that is going on: change that one, or say that the new one takes its place.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    plan: t.node({ description: 'That Plan.', id: ({ planId: id }) => ({ type: 'Plan', id }) }),
  }),
});

builder.objectType(PlanEndedError, {
  name: 'PlanEndedError',
  description: 'The plan has ended, and is not changed any more.',
  interfaces: [ErrorInterface],
});

builder.objectType(UnpublishedRoutineError, {
  name: 'UnpublishedRoutineError',
  description: 'Only a routine that is published, and not in the archive, is given to a client.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    routineId: t.globalID({ resolve: ({ routineId: id }) => ({ type: 'Routine', id }) }),
  }),
});

builder.objectType(OutsideLadderError, {
  name: 'OutsideLadderError',
  description: 'An item is swapped for an exercise that is no neighbour of its own; outsideLadder allows any.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ itemKeys: t.stringList({ resolve: ({ itemKeys }) => [...itemKeys] }) }),
});
