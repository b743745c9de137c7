import { doseProblems } from '../dose/domain.ts';
import { type GivenDose, uncheckedDose } from '../dose/input-graphql.ts';
import { type Schedule, type Weekday as Day, inWeekOrder } from '../schedule/domain.ts';
import { type Lasting, parseSchedule } from '../schedule/parse.ts';
import type { PlanFieldProblem } from './domain.ts';
import type { GivenChange, GivenPart, GivenPhase, GivenPlan } from './given.ts';

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
  letsSwap: boolean;
  alerts: Maybe<{ redScoreAbove: number; risingBy: number; silentDays: number }>;
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
      letsSwap: input.letsSwap ?? null,
      alerts: input.alerts
        ? {
            redScoreAbove: input.alerts.redScoreAbove ?? null,
            risingBy: input.alerts.risingBy ?? null,
            silentDays: input.alerts.silentDays ?? null,
          }
        : null,
    },
  };
}
