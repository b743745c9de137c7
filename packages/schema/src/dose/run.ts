import { type Dose, doseOnSide, type DosePart, type IntRange } from './domain.ts';

/** A slow breath, in and out. */
export const BREATH_SECONDS = 6;
/** A repetition that states no tempo, hold or steps. */
export const REP_SECONDS = 3;
/** One counted step of a repetition. */
export const STEP_SECONDS = 1;
/** Turning from one side to the other. */
export const SWITCH_SIDE_SECONDS = 5;
/** Between sets when no rest is stated. */
export const ASSUMED_REST_SECONDS = 30;
/** A set that states neither repetitions nor a hold. */
export const ASSUMED_WORK_SECONDS = 30;

export type RangeEnd = 'MIN' | 'MAX';

/** Which end of each range is played; what is left out plays its lower end. `holds` includes breaths. */
export interface DoseChoices {
  readonly sets?: RangeEnd;
  readonly reps?: RangeEnd;
  readonly holds?: RangeEnd;
  readonly steps?: RangeEnd;
  readonly rests?: RangeEnd;
}

/** Plays the same end of every range. */
export function doseChoicesAt(end: RangeEnd): DoseChoices {
  return { sets: end, reps: end, holds: end, steps: end, rests: end };
}

/** What one side does, in single figures. */
export interface SideRun {
  readonly side: 'LEFT' | 'RIGHT' | 'BOTH';
  readonly part: DosePart;
  readonly sets: number;
  /** Null when not stated and not implied: a single hold, or work without a count. */
  readonly reps: number | null;
  readonly breaths: number | null;
  /** What the timer counts in a held repetition; null when nothing is held. */
  readonly holdSeconds: number | null;
  /** One repetition, its hold included. */
  readonly repSeconds: number;
  /** One set of this side. */
  readonly setSeconds: number;
}

/** A dose as it is played: which side when, and for how long. */
export interface DoseRun {
  readonly order: 'AT_ONCE' | 'EACH_SET' | 'ONE_SIDE_FIRST' | 'IN_TURNS';
  readonly sides: readonly [SideRun] | readonly [SideRun, SideRun];
  /** Between sets. */
  readonly restSeconds: number;
}

/** Picks one end of every range of a dose, and fills what is unstated with the constants above. */
export function doseRun(dose: Dose, choices: DoseChoices): DoseRun {
  const left = doseOnSide(dose, 'LEFT');
  const right = doseOnSide(dose, 'RIGHT');
  return {
    order: runOrder(dose),
    sides: runSides(dose, left && sideRun(left, 'LEFT', choices), right && sideRun(right, 'RIGHT', choices), choices),
    restSeconds: pick(dose.restSeconds, choices.rests) ?? ASSUMED_REST_SECONDS,
  };
}

function runOrder(dose: Dose): DoseRun['order'] {
  if (dose.side === 'BOTH') return 'AT_ONCE';
  if (dose.side === 'ALTERNATE') return 'IN_TURNS';
  return dose.oneSideFirst ? 'ONE_SIDE_FIRST' : 'EACH_SET';
}

function runSides(dose: Dose, left: SideRun | null, right: SideRun | null, choices: DoseChoices): DoseRun['sides'] {
  if (dose.side === 'BOTH') return [sideRun(dose, 'BOTH', choices)];
  if (left && right) return [left, right];
  return [left ?? right ?? sideRun(dose, 'BOTH', choices)];
}

function sideRun(part: DosePart, side: SideRun['side'], choices: DoseChoices): SideRun {
  const breaths = pick(part.breaths, choices.holds);
  const holdSeconds = breaths === null ? pick(part.holdSeconds, choices.holds) : breaths * BREATH_SECONDS;
  // Steps are counted within a repetition, so that steps without repetitions are those of one.
  const reps = pick(part.reps, choices.reps) ?? (part.steps && holdSeconds === null ? 1 : null);
  const repSeconds = (holdSeconds ?? 0) + moveSeconds(part, choices);
  const isCounted = reps !== null || holdSeconds !== null;
  return {
    side,
    part,
    sets: pick(part.sets, choices.sets) ?? 1,
    reps,
    breaths,
    holdSeconds,
    repSeconds,
    setSeconds: isCounted ? (reps ?? 1) * repSeconds : ASSUMED_WORK_SECONDS,
  };
}

/** A held repetition counts its hold alone, unless a tempo or steps say how long its movement takes. */
function moveSeconds(part: DosePart, choices: DoseChoices): number {
  if (part.tempo !== null) return tempoSeconds(part.tempo);
  const steps = pick(part.steps, choices.steps);
  if (steps !== null) return steps * STEP_SECONDS;
  return part.holdSeconds || part.breaths ? 0 : REP_SECONDS;
}

/** Adds up a tempo's numbers: the seconds of one repetition. */
function tempoSeconds(tempo: string): number {
  return tempo.split('-').reduce((seconds, part) => seconds + Number(part), 0);
}

function pick(range: IntRange | null, end: RangeEnd = 'MIN'): number | null {
  return range && (end === 'MAX' ? range.max : range.min);
}
