import { z } from 'zod';
import { builder } from '../builder.ts';
import { DoseInput } from '../dose/input-graphql.ts';
import { Client } from '../client/graphql.ts';
import { Exercise } from '../exercise/graphql.ts';
import { KEY_PATTERN, routineListLimits } from '../routine/composed.ts';
import { Routine, RoutineVersion } from '../routine/graphql.ts';
import { Weekday } from '../schedule/graphql.ts';
import { LASTING_DAYS_MAX } from '../schedule/parse.ts';
import { PHASES_MAX, planTextLimits } from './domain.ts';
import { type PlanInputFields, givenPlan } from './given-graphql.ts';
import { refuseProblems } from './pointing-data.ts';

const text = (most: number) => z.string().max(most, `At most ${most} characters.`);
const key = z.string().regex(KEY_PATTERN, 'A key is a UUID in small letters, as crypto.randomUUID() makes.');

const ScheduleInput = builder.inputType('ScheduleInput', {
  description: 'Either a text, as parseSchedule reads it, or fields. What is not said is once a day, every day.',
  fields: (t) => ({
    text: t.string({ description: 'Such as 2x/day, Mon Wed Fri, 4 weeks.' }),
    timesPerDay: t.int({ description: '1-12.' }),
    daysOfWeek: t.field({ type: [Weekday] }),
    everyDays: t.int({ description: '1-30, from the first day of the phase on.' }),
  }),
});

const ItemChangeInput = builder.inputType('ItemChangeInput', {
  description: 'What the client does in place of what the routine says, for one of its items.',
  fields: (t) => ({
    itemKey: t.string({ required: true, validate: key }),
    dose: t.field({ type: DoseInput, description: "All of it, in place of the item's." }),
    exerciseId: t.globalID({
      for: Exercise,
      description:
        'A neighbour of its exercise, easier or harder or a variation. A new swap is pinned to its latest version; one that the plan has keeps its own.',
    }),
    outsideLadder: t.boolean({ description: 'The exercise may be any.' }),
    isLeftOut: t.boolean(),
    note: t.string({ validate: text(planTextLimits.note) }),
  }),
});

type Field = Parameters<Parameters<typeof builder.inputType<'_', { fields: never }>>[1]['fields']>[0];

const partFields = (t: Field) => ({
  key: t.string({ validate: key, description: 'The key that the phase has, or a new UUID; left out, it gets one.' }),
  name: t.string({ validate: text(planTextLimits.name), description: "The routine's title unless said." }),
  routineId: t.globalID({ for: Routine, description: 'Its latest published version.' }),
  routineVersionId: t.globalID({
    for: RoutineVersion,
    description: 'Just that published version. Give either this or routineId.',
  }),
  schedule: t.field({ type: ScheduleInput, description: 'Once a day, every day, unless said.' }),
  changes: t.field({
    type: [ItemChangeInput],
    validate: z.array(z.any()).max(routineListLimits.items, `At most ${routineListLimits.items}.`),
  }),
});

const PlanPhaseInput = builder.inputType('PlanPhaseInput', {
  description: 'One routine for a stretch of days.',
  fields: (t) => ({
    ...partFields(t as unknown as Field),
    startsOn: t.field({
      type: 'Date',
      description: 'Today where the client lives, or the day after the phase before, unless said.',
    }),
    endsOn: t.field({ type: 'Date', description: 'The last day. Without an end it goes on.' }),
    lastsDays: t.int({
      validate: z.number().int().min(1).max(LASTING_DAYS_MAX),
      description: 'In place of endsOn; the text of a schedule may say it too.',
    }),
  }),
});

const FlarePhaseInput = builder.inputType('FlarePhaseInput', {
  description: 'What a flare-up switches to.',
  fields: (t) => partFields(t as unknown as Field),
});

export const PainBandsInput = builder.inputType('PainBandsInput', {
  description: 'The highest pain scores that are green and amber; above them is red.',
  fields: (t) => ({ greenMax: t.int({ required: true }), amberMax: t.int({ required: true }) }),
});

const PlanAlertsInput = builder.inputType('PlanAlertsInput', {
  description: 'From when on alerts are raised of this client. What is left out is as the clinic sets it.',
  fields: (t) => ({
    redScoreAbove: t.int({ description: 'A whole score from 0 to 9.' }),
    risingBy: t.float({ description: '0.5 to 10 points, in halves.' }),
    silentDays: t.int({ description: '1 to 90 days.' }),
  }),
});

export const PauseInput = builder.inputType('PlanPauseInput', {
  description: 'Days without anything due.',
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true }),
    until: t.field({ type: 'Date', description: 'The last day; left out, until it is resumed.' }),
  }),
});

/** The fields of what a plan says, for assigning and for changing. */
export const planFields = (t: Field) => ({
  phases: t.field({
    type: [PlanPhaseInput],
    required: true,
    validate: z.array(z.any()).max(PHASES_MAX, `At most ${PHASES_MAX}.`),
    description: 'In the order of their days, without overlap.',
  }),
  flarePhase: t.field({ type: FlarePhaseInput }),
  bands: t.field({ type: PainBandsInput, description: "The clinic's for a new plan, else as they are, unless said." }),
  stopRule: t.string({
    validate: text(planTextLimits.stopRule),
    description: "When to stop and get in touch. A new plan has the clinic's unless said.",
  }),
  message: t.string({ validate: text(planTextLimits.message), description: 'What the client reads above the plan.' }),
  letsSwap: t.boolean({
    description:
      'The client may do an easier or harder neighbour of an exercise instead. True for a new plan, else as it is, unless said.',
  }),
  alerts: t.field({
    type: PlanAlertsInput,
    description: "Above the clinic's own settings; those for a new plan, else as they are, unless said.",
  }),
});
export type PlanField = Field;

export const AssignRoutineInput = builder.inputType('AssignRoutineInput', {
  fields: (t) => ({
    clientId: t.globalID({ for: Client, required: true }),
    ...planFields(t as unknown as Field),
    replacesActive: t.boolean({ description: 'Ends the plan that is going on.' }),
  }),
});

/**
 * What a plan is to say, once all of it can be understood.
 *
 * @throws BAD_INPUT with the place of everything that cannot
 */
export function contentOfInput(input: PlanInputFields) {
  const { given, problems } = givenPlan(input);
  refuseProblems(problems);
  return given;
}
