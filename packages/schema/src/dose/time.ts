import type { Dose } from './domain.ts';
import {
  ASSUMED_REST_SECONDS,
  ASSUMED_WORK_SECONDS,
  BREATH_SECONDS,
  doseChoicesAt,
  type DoseRun,
  doseRun,
  REP_SECONDS,
  type SideRun,
  STEP_SECONDS,
  SWITCH_SIDE_SECONDS,
} from './run.ts';

/** A range of seconds, and in plain phrases what had to be assumed to count them. */
export interface TimeEstimate {
  readonly min: number;
  readonly max: number;
  readonly assumed: readonly string[];
}

/**
 * Estimates how long a dose takes once, in whole seconds, with the rests between its sets and the
 * switches of side, from the lower end of every range to the upper. What the dose leaves unstated
 * counts through the constants of run.ts and is named in `assumed`.
 */
export function doseSeconds(dose: Dose): TimeEstimate {
  return {
    min: runSeconds(doseRun(dose, doseChoicesAt('MIN'))),
    max: runSeconds(doseRun(dose, doseChoicesAt('MAX'))),
    assumed: assumptions(dose),
  };
}

function runSeconds(run: DoseRun): number {
  const work = run.sides.reduce((seconds, side) => seconds + side.sets * side.setSeconds, 0);
  return work + restCount(run) * run.restSeconds + switchCount(run) * SWITCH_SIDE_SECONDS;
}

function restCount({ order, sides }: DoseRun): number {
  const sets = sides.map((side) => side.sets);
  return order === 'ONE_SIDE_FIRST' ? sets.reduce((rests, count) => rests + count - 1, 0) : Math.max(...sets) - 1;
}

function switchCount({ order, sides: [first, second] }: DoseRun): number {
  if (second === undefined || order === 'IN_TURNS') return 0;
  if (order === 'ONE_SIDE_FIRST') return 1;
  const setsOfBoth = Math.min(first.sets, second.sets);
  // There and back in every set that both sides do, but for the way back after the last of them.
  return 2 * setsOfBoth - (first.sets > second.sets ? 0 : 1);
}

function assumptions(dose: Dose): readonly string[] {
  const most = doseRun(dose, doseChoicesAt('MAX'));
  const says = new Set<string>();
  for (const side of most.sides) sideAssumptions(side, dose.openEnded, says);
  if (restCount(most) > 0 && dose.restSeconds === null) says.add(`${ASSUMED_REST_SECONDS} s of rest between sets`);
  if (switchCount(most) > 0) says.add(`${SWITCH_SIDE_SECONDS} s to switch sides`);
  return [...says];
}

function sideAssumptions({ part, sets, reps }: SideRun, openEnded: boolean, says: Set<string>): void {
  const isHeld = part.holdSeconds !== null || part.breaths !== null;
  if (part.sets === null && sets === 1) says.add('1 set');
  if (part.holdIsMinimum) says.add('holds no longer than their minimum');
  if (part.breaths !== null) says.add(`${BREATH_SECONDS} s per breath`);
  if (reps === null && !isHeld) {
    says.add(`${ASSUMED_WORK_SECONDS} s for ${openEnded ? 'as long as is comfortable' : 'an unstated amount'}`);
  } else if (part.tempo === null) {
    if (part.steps !== null) says.add(`${STEP_SECONDS} s per step`);
    else if (!isHeld) says.add(`${REP_SECONDS} s per repetition`);
  }
  if (part.reps === null && reps !== null) says.add('1 repetition');
}
