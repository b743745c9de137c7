import { z } from 'zod';
import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { NotFoundError } from '../errors.ts';
import { ArchivedError } from '../line/errors.ts';
import '../line/errors-graphql.ts';
import { OutcomeMeasure } from '../outcome-measure/graphql.ts';
import { endMeasureSchedule, scheduleMeasure } from './data.ts';
import { scheduleLimits } from './domain.ts';
import { MeasureSchedule } from './graphql.ts';

const ScheduleMeasureInput = builder.inputType('ScheduleMeasureInput', {
  fields: (t) => ({
    clientId: t.globalID({ for: Client, required: true }),
    measureId: t.globalID({ for: OutcomeMeasure, required: true, description: 'Its latest version is asked.' }),
    activities: t.stringList({
      description: "The client's own, chosen together, where the measure asks for each; left out otherwise.",
      validate: z.array(z.string().max(1000)).max(20).nullish(),
    }),
    startsOn: t.field({ type: 'Date', description: 'Today where the client lives unless said.' }),
    endsOn: t.field({ type: 'Date', description: 'The last day; left out, it goes on.' }),
    endsWithPlan: t.boolean({ description: 'It ends when the plan that is going on ends, in place of endsOn.' }),
    isAtStart: t.boolean({ description: 'On the first day; yes unless said.' }),
    everyWeeks: t.int({ description: `1-${scheduleLimits.everyWeeks}, counted from the first day.` }),
    weeks: t.intList({
      description: `Stated weeks after the first day, at most ${scheduleLimits.weeksStated}: 6 and 12, say.`,
      validate: z.array(z.number()).max(50).nullish(),
    }),
    isAtEnd: t.boolean({ description: 'On the last day.' }),
    replacesId: t.globalID({
      for: MeasureSchedule,
      description: 'A schedule of the client that this one takes the place of.',
    }),
  }),
});

const EndMeasureScheduleInput = builder.inputType('EndMeasureScheduleInput', {
  fields: (t) => ({
    id: t.globalID({ for: MeasureSchedule, required: true }),
    reason: t.string({ description: `For members alone, at most ${scheduleLimits.reason} characters.` }),
  }),
});

builder.mutationFields((t) => {
  const write = t.withAuth({ clientsWriter: true });
  return {
    scheduleMeasure: write.prismaField({
      description: 'Has a client asked an outcome measure: at the start, every few weeks, in stated weeks, at the end.',
      type: MeasureSchedule,
      args: { input: t.arg({ type: ScheduleMeasureInput, required: true }) },
      errors: { types: [NotFoundError, ArchivedError] },
      resolve: (query, _root, { input }, context) =>
        scheduleMeasure(
          context,
          {
            clientId: input.clientId.id,
            measureId: input.measureId.id,
            activities: input.activities ?? [],
            startsOn: input.startsOn ?? null,
            endsOn: input.endsOn ?? null,
            endsWithPlan: input.endsWithPlan ?? false,
            isAtStart: input.isAtStart ?? true,
            everyWeeks: input.everyWeeks ?? null,
            weeks: input.weeks ?? [],
            isAtEnd: input.isAtEnd ?? false,
            replacesId: input.replacesId?.id ?? null,
          },
          query,
        ),
    }),
    endMeasureSchedule: write.prismaField({
      description: 'Stops asking an outcome measure. What was answered stays.',
      type: MeasureSchedule,
      args: { input: t.arg({ type: EndMeasureScheduleInput, required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input: { id, reason = null } }, context) =>
        endMeasureSchedule(context, { id: id.id, reason }, query),
    }),
  };
});
