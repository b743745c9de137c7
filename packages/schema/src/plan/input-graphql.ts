import { z } from 'zod';
import { builder } from '../builder.ts';
import { doseProblems } from '../dose/domain.ts';
import { type GivenDose, DoseInput, uncheckedDose } from '../dose/input-graphql.ts';
import { Exercise } from '../exercise/graphql.ts';
import { KEY_PATTERN, routineListLimits } from '../routine/composed.ts';
import { Routine, RoutineVersion } from '../routine/graphql.ts';
import { type Schedule, type Weekday as Day, inWeekOrder } from '../schedule/domain.ts';
import { Weekday } from '../schedule/graphql.ts';
import { LASTING_DAYS_MAX, type Lasting, parseSchedule } from '../schedule/parse.ts';
import { PHASES_MAX, type PlanFieldProblem, planTextLimits } from './domain.ts';
import type { GivenChange, GivenPart, GivenPhase, GivenPlan } from './given.ts';

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

const PainBandsInput = builder.inputType('PainBandsInput', {
  description: 'The highest pain scores that are green and amber; above them is red.',
  fields: (t) => ({ greenMax: t.int({ required: true }), amberMax: t.int({ required: true }) }),
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
});
export type PlanField = Field;

type Maybe<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | null };
type GlobalId = { readonly id: string };
interface ScheduleFields extends Maybe<{ text: string; timesPerDay: number; daysOfWeek: Day[]; everyDays: number }> {}
interface ChangeFields extends Maybe<{
  dose: GivenDose;
  exerciseId: GlobalId;
  outsideLadder: boolean;
  isLeftOut: boolean;
  note: string;
}> {
  readonly itemKey: string;
}
interface PartFields extends Maybe<{
  key: string;
  name: string;
  routineId: GlobalId;
  routineVersionId: GlobalId;
  schedule: ScheduleFields;
  changes: ChangeFields[];
}> {}
interface PhaseFields extends PartFields, Maybe<{ startsOn: string; endsOn: string; lastsDays: number }> {}
export interface PlanInputFields extends Maybe<{
  flarePhase: PartFields;
  bands: { greenMax: number; amberMax: number };
  stopRule: string;
  message: string;
  pause: { from: string; until?: string | null };
}> {
  readonly phases: readonly PhaseFields[];
}

const said = (words: string | null | undefined) => words?.trim() || null;

/** Takes an input apart into what a plan is to say, and lists what cannot be understood. */
export function givenPlan(input: PlanInputFields): { given: GivenPlan; problems: readonly PlanFieldProblem[] } {
  const problems: PlanFieldProblem[] = [];
  const refuse = (field: string, message: string) => void problems.push({ field, message });

  const scheduleOf = (fields: ScheduleFields | null | undefined, path: string): [Schedule, Lasting] => {
    const { timesPerDay, daysOfWeek, everyDays } = fields ?? {};
    const days = daysOfWeek ? inWeekOrder(daysOfWeek) : null;
    const plain = { timesPerDay: timesPerDay ?? 1, daysOfWeek: days, everyDays: everyDays ?? (days ? null : 1) };
    if (fields?.text === null || fields?.text === undefined) return [plain, null];
    if ([timesPerDay, daysOfWeek, everyDays].some((one) => one !== null && one !== undefined)) {
      refuse(`${path}.text`, 'Give either a text or fields.');
    }
    const read = parseSchedule(fields.text);
    if (read.ok) return [read.schedule, read.lasting];
    refuse(`${path}.text`, read.problems.map(({ message }) => message).join(' '));
    return [plain, null];
  };
  const changeOf = (change: ChangeFields, path: string): GivenChange => {
    const dose = change.dose ? uncheckedDose(change.dose) : null;
    for (const { field, message } of dose ? doseProblems(dose) : []) refuse(`${path}.dose.${field}`, message);
    return {
      itemKey: change.itemKey,
      dose,
      exerciseId: change.exerciseId?.id ?? null,
      isOutsideLadder: change.outsideLadder ?? false,
      isLeftOut: change.isLeftOut ?? false,
      note: said(change.note),
    };
  };
  const partOf = (part: PartFields, path: string): { part: GivenPart; lasting: Lasting } => {
    const [schedule, lasting] = scheduleOf(part.schedule, `${path}.schedule`);
    if (!part.routineId === !part.routineVersionId) {
      refuse(`${path}.routineId`, 'Give either the routine or a version of it.');
    }
    const changes = (part.changes ?? []).map((change, at) => changeOf(change, `${path}.changes.${at}`));
    return {
      lasting,
      part: {
        key: part.key ?? null,
        name: said(part.name),
        routineId: part.routineId?.id ?? null,
        routineVersionId: part.routineVersionId?.id ?? null,
        schedule,
        changes,
      },
    };
  };
  const phaseOf = (phase: PhaseFields, at: number): GivenPhase => {
    const path = `phases.${at}`;
    const { part, lasting } = partOf(phase, path);
    const { startsOn = null, endsOn = null, lastsDays = null } = phase;
    if ([endsOn, lastsDays, lasting].filter((one) => one !== null).length > 1) {
      refuse(`${path}.endsOn`, 'The end is given twice.');
    }
    const until = lasting && 'until' in lasting ? lasting.until : null;
    const days = lasting && 'days' in lasting ? lasting.days : null;
    return { ...part, startsOn, endsOn: endsOn ?? until, lastsDays: lastsDays ?? days };
  };
  const flare = input.flarePhase ? partOf(input.flarePhase, 'flarePhase') : null;
  if (flare?.lasting) refuse('flarePhase.schedule.text', 'A flare-up has no days of its own.');
  return {
    problems,
    given: {
      phases: input.phases.map(phaseOf),
      flarePhase: flare && flare.part,
      bands: input.bands ? { ...input.bands } : null,
      stopRule: said(input.stopRule),
      pause: input.pause ? { from: input.pause.from, until: input.pause.until ?? null } : null,
      message: said(input.message),
    },
  };
}
