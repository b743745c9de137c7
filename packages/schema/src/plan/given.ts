import type { Dose } from '../dose/domain.ts';
import type { Schedule } from '../schedule/domain.ts';
import type { PainBands, Pause, PlanAlerts } from './domain.ts';
import { type LocalDate, isLocalDate, plusDays } from './local-date.ts';

/** A change of an item as it is given: the exercise by its id. */
export interface GivenChange {
  readonly itemKey: string;
  readonly dose: Dose | null;
  readonly exerciseId: string | null;
  /** The exercise may be any, not only a neighbour on the ladder. */
  readonly isOutsideLadder: boolean;
  readonly isLeftOut: boolean;
  readonly note: string | null;
}

/** What is done in a phase as it is given: either the routine, for its latest version, or the version. */
export interface GivenPart {
  /** Null gets a new one. */
  readonly key: string | null;
  /** Null is called as the routine is. */
  readonly name: string | null;
  readonly routineId: string | null;
  readonly routineVersionId: string | null;
  readonly schedule: Schedule;
  readonly changes: readonly GivenChange[];
}

export interface GivenPhase extends GivenPart {
  /** Null: the day after the phase before, or today for the first. */
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  /** Instead of the last day. */
  readonly lastsDays: number | null;
}

export interface GivenPlan {
  readonly phases: readonly GivenPhase[];
  readonly flarePhase: GivenPart | null;
  /** Null keeps what holds: of a new plan, what the clinic says. */
  readonly bands: PainBands | null;
  readonly stopRule: string | null;
  readonly pause: Pause | null;
  readonly message: string | null;
  /** Null keeps what holds: a new plan lets. */
  readonly letsSwap: boolean | null;
  /** Null keeps what holds: of a new plan, what the clinic says. */
  readonly alerts: PlanAlerts | null;
}

/** The first and last day of each phase, where what is not given follows from the phase before. */
export function daysOfPhases(phases: readonly GivenPhase[], today: LocalDate) {
  const placed: { readonly startsOn: LocalDate; readonly endsOn: LocalDate | null }[] = [];
  for (const { startsOn: given, endsOn, lastsDays } of phases) {
    const before = placed.at(-1)?.endsOn;
    const startsOn = given ?? (before && isLocalDate(before) ? plusDays(before, 1) : today);
    const last = lastsDays !== null && isLocalDate(startsOn) ? plusDays(startsOn, lastsDays - 1) : null;
    placed.push({ startsOn, endsOn: endsOn ?? last });
  }
  return placed;
}
