import { z } from 'zod';
import { builder } from '../builder.ts';
import { ConflictError } from '../conflict/errors.ts';
import '../conflict/graphql.ts';
import { NotFoundError } from '../errors.ts';
import { ArchivedError } from '../line/errors.ts';
import '../line/errors-graphql.ts';
import { assignRoutine } from './assign-data.ts';
import { changePlan, endPlan, pausePlan, resumePlan, takeNewerRoutine } from './change-data.ts';
import { planTextLimits } from './domain.ts';
import './errors-graphql.ts';
import { ActivePlanError, OutsideLadderError, PlanEndedError, UnpublishedRoutineError } from './errors.ts';
import { Plan } from './graphql.ts';
import { AssignRoutineInput, PauseInput, type PlanField, contentOfInput, planFields } from './input-graphql.ts';

const reasonText = z
  .string()
  .max(planTextLimits.reason)
  .refine((reason) => reason.trim() !== '', 'Say why.');

const keyFields = (t: PlanField) => ({
  planId: t.globalID({ for: Plan, required: true }),
  version: t.int({ required: true, description: 'Plan.version as it was when the change began.' }),
  reason: t.string({ required: true, validate: reasonText, description: 'Why, for the members who come after.' }),
});

const dayField = (t: PlanField) => ({
  inForceFrom: t.field({
    type: 'Date',
    description: 'The first day that it holds for: today where the client lives unless said, never earlier.',
  }),
});

const PlanChangeInput = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({ ...keyFields(t as unknown as PlanField), ...dayField(t as unknown as PlanField) }),
  });

const ChangePlanInput = builder.inputType('ChangePlanInput', {
  description: 'All that the plan is to say: what is left out is not said any more, but for the bands.',
  fields: (t) => ({
    ...keyFields(t as unknown as PlanField),
    ...dayField(t as unknown as PlanField),
    ...planFields(t as unknown as PlanField),
    pause: t.field({ type: PauseInput }),
  }),
});

const EndPlanInput = builder.inputType('EndPlanInput', { fields: (t) => keyFields(t as unknown as PlanField) });

const PausePlanInput = builder.inputType('PausePlanInput', {
  fields: (t) => ({
    ...keyFields(t as unknown as PlanField),
    from: t.field({ type: 'Date', description: 'Today where the client lives unless said.' }),
    until: t.field({ type: 'Date', description: 'The last day; left out, until it is resumed.' }),
  }),
});

const TakeNewerRoutineInput = builder.inputType('TakeNewerRoutineInput', {
  fields: (t) => ({
    ...keyFields(t as unknown as PlanField),
    ...dayField(t as unknown as PlanField),
    phaseKeys: t.stringList({ description: 'All phases unless said, that of a flare-up too.' }),
  }),
});

const keyOf = (input: { planId: { id: string }; version: number; reason: string }) => ({
  planId: input.planId.id,
  version: input.version,
  reason: input.reason.trim(),
});

const pointing = [NotFoundError, UnpublishedRoutineError, OutsideLadderError, ArchivedError];
const changing = [NotFoundError, ConflictError, PlanEndedError, ArchivedError];

builder.mutationFields((t) => {
  const write = t.withAuth({ clientsWriter: true });
  return {
    assignRoutine: write.prismaField({
      description: 'Gives a client a plan of one phase or more, from today on where the client lives.',
      type: Plan,
      args: { input: t.arg({ type: AssignRoutineInput, required: true }) },
      errors: { types: [...pointing, ActivePlanError] },
      resolve: (query, _root, { input: { clientId, replacesActive, ...rest } }, context) =>
        assignRoutine(
          context,
          { clientId: clientId.id, replacesActive: replacesActive ?? false, plan: contentOfInput(rest) },
          query,
        ),
    }),
    changePlan: write.prismaField({
      description:
        'Makes the next version of a plan. What was due before the day that it holds from stays. A change that changes nothing makes none.',
      type: Plan,
      args: { input: t.arg({ type: ChangePlanInput, required: true }) },
      errors: { types: [...pointing, ConflictError, PlanEndedError] },
      resolve: (query, _root, { input }, context) =>
        changePlan(context, { ...keyOf(input), inForceFrom: input.inForceFrom, plan: contentOfInput(input) }, query),
    }),
    endPlan: write.prismaField({
      description: 'Ends a plan: nothing is due from today on, where the client lives.',
      type: Plan,
      args: { input: t.arg({ type: EndPlanInput, required: true }) },
      errors: { types: [NotFoundError, ConflictError, PlanEndedError] },
      resolve: (query, _root, { input }, context) => endPlan(context, keyOf(input), query),
    }),
    pausePlan: write.prismaField({
      description: 'Makes a version in which nothing is due for some days, or until it is resumed.',
      type: Plan,
      args: { input: t.arg({ type: PausePlanInput, required: true }) },
      errors: { types: changing },
      resolve: (query, _root, { input }, context) =>
        pausePlan(context, { ...keyOf(input), from: input.from ?? null, until: input.until ?? null }, query),
    }),
    resumePlan: write.prismaField({
      description: 'Makes a version without a pause.',
      type: Plan,
      args: { input: t.arg({ type: PlanChangeInput('ResumePlanInput'), required: true }) },
      errors: { types: changing },
      resolve: (query, _root, { input }, context) =>
        resumePlan(context, { ...keyOf(input), inForceFrom: input.inForceFrom }, query),
    }),
    takeNewerRoutine: write.prismaField({
      description:
        "Makes a version with the latest version of the plan's routines. A change of an item that is gone goes with it.",
      type: Plan,
      args: { input: t.arg({ type: TakeNewerRoutineInput, required: true }) },
      errors: { types: changing },
      resolve: (query, _root, { input }, context) =>
        takeNewerRoutine(
          context,
          { ...keyOf(input), inForceFrom: input.inForceFrom, phaseKeys: input.phaseKeys ?? null },
          query,
        ),
    }),
  };
});
