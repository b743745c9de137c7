import { type PlayerRun, type PlayerState, stepSeconds } from './domain.ts';
import type { PlayedStep } from './step.ts';
import { isPassedOver } from './path.ts';

/** Of a slow breath, how much is breathing in: breathing out takes longer. */
const SHARE_OF_BREATHING_IN = 0.4;

/** How much of the current step is behind, from 0 to 1. */
export function stepShare(run: PlayerRun, state: PlayerState): number {
  const step = run.steps[state.at];
  if (!step) return 0;
  const seconds = stepSeconds(run, step);
  if (seconds !== null) return seconds > 0 ? Math.min(1, state.stepMilliseconds / (seconds * 1000)) : 1;
  return step.reps === null ? 0 : Math.min(1, state.count / step.reps);
}

/** How much of the run is behind, from 0 to 1, by the estimated time; what was skipped is behind, too. */
export function playerProgress(run: PlayerRun, state: PlayerState): number {
  const total = sum(run.steps);
  const behind = sum(run.steps.slice(0, state.at));
  const within = (run.steps[state.at]?.estimatedSeconds ?? 0) * stepShare(run, state);
  return total === 0 ? 1 : Math.min(1, (behind + within) / total);
}

/** How long the rest of the run is likely to take, in seconds, without what was skipped. */
export function secondsLeft(run: PlayerRun, state: PlayerState): number {
  const coming = run.steps.filter((_, at) => at >= state.at && !isPassedOver(run.steps, state.skips, at));
  const within = (run.steps[state.at]?.estimatedSeconds ?? 0) * stepShare(run, state);
  return Math.max(0, sum(coming) - within);
}

/** What the clock shows of the current step, in whole seconds that end at 0; null when the person counts. */
export function clockSeconds(run: PlayerRun, state: PlayerState): number | null {
  const step = run.steps[state.at];
  const seconds = step ? stepSeconds(run, step) : null;
  return seconds === null ? null : Math.max(0, Math.ceil(seconds - state.stepMilliseconds / 1000));
}

/** Which repetition of the current step somebody is at, from 1: by their count, or by the pace; null when not counted. */
export function repInStep(run: PlayerRun, state: PlayerState): number | null {
  const step = run.steps[state.at];
  if (!step || step.kind !== 'WORK' || step.reps === null) return null;
  const behind = stepSeconds(run, step) === null ? state.count : Math.floor(stepShare(run, state) * step.reps);
  return Math.min(step.reps, behind + 1);
}

/** Where somebody is in the slow breaths of a step. */
export interface BreathMoment {
  /** From 1. */
  readonly breath: number;
  readonly way: 'IN' | 'OUT';
  /** How full the lungs are, from 0 to 1. */
  readonly fullness: number;
  /** Whole seconds until breathing turns. */
  readonly secondsLeft: number;
}

/** The breath that the clock is at; null in a step without breaths. */
export function breathMoment(step: PlayedStep, stepMilliseconds: number): BreathMoment | null {
  if (step.kind !== 'BREATHE' || !step.breaths || !step.seconds) return null;
  const length = (step.seconds * 1000) / step.breaths;
  const whole = Math.min(step.breaths - 1, Math.floor(stepMilliseconds / length));
  const share = Math.min(1, (stepMilliseconds - whole * length) / length);
  const isIn = share < SHARE_OF_BREATHING_IN;
  const turn = isIn ? SHARE_OF_BREATHING_IN : 1;
  const full = isIn ? share / SHARE_OF_BREATHING_IN : (1 - share) / (1 - SHARE_OF_BREATHING_IN);
  return {
    breath: whole + 1,
    way: isIn ? 'IN' : 'OUT',
    fullness: (1 - Math.cos(Math.PI * full)) / 2,
    secondsLeft: Math.ceil(((turn - share) * length) / 1000),
  };
}

function sum(steps: readonly PlayedStep[]): number {
  return steps.reduce((total, step) => total + step.estimatedSeconds, 0);
}
