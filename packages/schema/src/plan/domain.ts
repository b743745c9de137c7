import type { Dose } from '../dose/domain.ts';
import { type Schedule, scheduleProblems } from '../schedule/domain.ts';
import { type LocalDate, daysBetween, isLocalDate } from './local-date.ts';

/** What one client does in place of what the routine says, for one of its items. */
export interface ItemChange {
  /** The key that the item keeps through the routine's versions. */
  readonly itemKey: string;
  /** In place of the item's dose; null leaves it. */
  readonly dose: Dose | null;
  /** An exercise version in place of the item's; null leaves it. */
  readonly exerciseVersionId: string | null;
  /** Left out for this client. */
  readonly isLeftOut: boolean;
  /** In place of the item's note; null leaves it. */
  readonly note: string | null;
}

/** One routine for a stretch of days. */
export interface PlanPhase {
  /** Kept from version to version, so that a phase is known again. */
  readonly key: string;
  readonly name: string;
  readonly routineVersionId: string;
  readonly schedule: Schedule;
  readonly startsOn: LocalDate;
  /** The last day of it; null goes on until the plan is changed or ended. */
  readonly endsOn: LocalDate | null;
  readonly changes: readonly ItemChange[];
}

/** What a flare-up switches to: a routine and how often, for as long as the flare lasts. */
export type FlarePhase = Omit<PlanPhase, 'startsOn' | 'endsOn'>;

/** The highest scores that are green and amber; above them is red. See CLINICAL.md on why clinics differ. */
export interface PainBands {
  readonly greenMax: number;
  readonly amberMax: number;
}

/** Green 0-3, amber 4-5, red 6-10: where a clinic has not chosen its own. */
export const DEFAULT_PAIN_BANDS: PainBands = { greenMax: 3, amberMax: 5 };

/** Days without anything due. */
export interface Pause {
  readonly from: LocalDate;
  /** The last day of it; null until somebody ends it. */
  readonly until: LocalDate | null;
}

/** From when on alerts are raised of one client; null is as the clinic sets it. */
export interface PlanAlerts {
  /** Scores above it raise RED_SCORE. */
  readonly redScoreAbove: number | null;
  /** How many points a week's mean is up on the week before. */
  readonly risingBy: number | null;
  /** Days without a word while sessions were due. */
  readonly silentDays: number | null;
}

/** As the clinic sets all of it. */
export const CLINIC_ALERTS: PlanAlerts = { redScoreAbove: null, risingBy: null, silentDays: null };

/** All that a version of a plan says. */
export interface PlanContent {
  readonly phases: readonly PlanPhase[];
  readonly flarePhase: FlarePhase | null;
  readonly bands: PainBands;
  /** When to stop and get in touch, in the client's words; null says what follows from the bands. */
  readonly stopRule: string | null;
  readonly pause: Pause | null;
  /** What the client reads above the plan. */
  readonly message: string | null;
  /** The client may do an easier or harder neighbour of an exercise instead, as they feel. */
  readonly letsSwap: boolean;
  readonly alerts: PlanAlerts;
}

/** The last day of a plan; null when it has no end. */
export function planEndsOn({ phases }: Pick<PlanContent, 'phases'>): LocalDate | null {
  const ends = phases.flatMap(({ endsOn }) => endsOn ?? []);
  return ends.length === phases.length ? (ends.toSorted().at(-1) ?? null) : null;
}

/** The most characters of each text of a plan. */
export const planTextLimits = { name: 120, note: 1000, stopRule: 1000, message: 2000, reason: 500 } as const;

export const PHASES_MAX = 12;
/** Two years: longer is no phase. */
export const PHASE_DAYS_MAX = 731;

/** One rule that a plan breaks. */
export interface PlanFieldProblem {
  /** The path to what it is about, such as `phases.0.endsOn`. */
  readonly field: string;
  readonly message: string;
}

/** Every rule that a plan breaks, but for those of its doses; empty when sessions can be counted from it. */
export function planProblems(plan: PlanContent): readonly PlanFieldProblem[] {
  const { phases, flarePhase } = plan;
  return [
    ...(phases.length === 0 ? [{ field: 'phases', message: 'A plan needs at least one phase.' }] : []),
    ...(phases.length > PHASES_MAX ? [{ field: 'phases', message: `A plan has at most ${PHASES_MAX} phases.` }] : []),
    ...phases.flatMap((phase, at) => [
      ...ofSchedule(phase.schedule, `phases.${at}`),
      ...dayProblems(phase, `phases.${at}`),
      ...orderProblems(phases[at - 1], phase, `phases.${at}`),
      ...changeProblems(phase.changes, `phases.${at}`),
    ]),
    ...(flarePhase
      ? [...ofSchedule(flarePhase.schedule, 'flarePhase'), ...changeProblems(flarePhase.changes, 'flarePhase')]
      : []),
    ...keyProblems(plan),
    ...bandProblems(plan.bands),
    ...pauseProblems(plan.pause),
  ];
}

function ofSchedule(schedule: Schedule, path: string): PlanFieldProblem[] {
  return scheduleProblems(schedule).map(({ field, message }) => ({ field: `${path}.schedule.${field}`, message }));
}

function dayProblems({ startsOn, endsOn }: PlanPhase, path: string): PlanFieldProblem[] {
  if (!isLocalDate(startsOn)) return [{ field: `${path}.startsOn`, message: 'Give a day of the calendar.' }];
  if (endsOn === null) return [];
  if (!isLocalDate(endsOn)) return [{ field: `${path}.endsOn`, message: 'Give a day of the calendar.' }];
  const days = daysBetween(startsOn, endsOn) + 1;
  if (days < 1) return [{ field: `${path}.endsOn`, message: 'A phase cannot end before it starts.' }];
  if (days <= PHASE_DAYS_MAX) return [];
  return [{ field: `${path}.endsOn`, message: `A phase has at most ${PHASE_DAYS_MAX} days.` }];
}

function orderProblems(before: PlanPhase | undefined, { startsOn }: PlanPhase, path: string): PlanFieldProblem[] {
  if (!before || ![before.startsOn, before.endsOn ?? startsOn, startsOn].every(isLocalDate)) return [];
  if (before.endsOn === null) {
    return [{ field: `${path}.startsOn`, message: 'The phase before this one has no end.' }];
  }
  if (before.endsOn < startsOn) return [];
  return [{ field: `${path}.startsOn`, message: 'It starts before the phase before it has ended.' }];
}

function keyProblems({ phases, flarePhase }: PlanContent): PlanFieldProblem[] {
  const keys = [...phases, ...(flarePhase ? [flarePhase] : [])].map(({ key }) => key);
  return isOnce(keys) ? [] : [{ field: 'phases', message: 'Two phases have the same key.' }];
}

function changeProblems(changes: readonly ItemChange[], path: string): PlanFieldProblem[] {
  const message = 'Two changes are about the same item.';
  return isOnce(changes.map(({ itemKey }) => itemKey)) ? [] : [{ field: `${path}.changes`, message }];
}

const isOnce = (keys: readonly string[]) => new Set(keys).size === keys.length;

/** Every rule that bands break. */
export function bandProblems({ greenMax, amberMax }: PainBands): PlanFieldProblem[] {
  const isOrdered =
    [greenMax, amberMax].every(Number.isInteger) && 0 <= greenMax && greenMax <= amberMax && amberMax < 10;
  return isOrdered
    ? []
    : [
        {
          field: 'bands',
          message: 'Green must end at 0 or above, amber at or above it, and red begin at 10 or below.',
        },
      ];
}

function pauseProblems(pause: Pause | null): PlanFieldProblem[] {
  if (pause === null) return [];
  if (!isLocalDate(pause.from)) return [{ field: 'pause.from', message: 'Give a day of the calendar.' }];
  if (pause.until === null) return [];
  if (!isLocalDate(pause.until)) return [{ field: 'pause.until', message: 'Give a day of the calendar.' }];
  return pause.until < pause.from ? [{ field: 'pause.until', message: 'A pause cannot end before it starts.' }] : [];
}
