import { isPassedOver, stepAfter, stepBefore } from './path.ts';
import type { ItemSkip, PlayedStep, SkipReason } from './step.ts';

/** What is played, and how. */
export interface PlayerRun<Step extends PlayedStep = PlayedStep> {
  readonly steps: readonly Step[];
  /** What the person would count goes by the clock instead, at the estimated pace. */
  readonly isPaced: boolean;
}

/** Where somebody stands in a run. Plain data: it can be kept as JSON and taken up again. */
export interface PlayerState {
  readonly phase: 'READY' | 'RUNNING' | 'PAUSED' | 'FINISHED';
  /** The step, from 0; the number of steps once all are passed. */
  readonly at: number;
  /** How long this step has been running, in milliseconds. */
  readonly stepMilliseconds: number;
  /** How long the run has been running altogether, pauses left out. */
  readonly activeMilliseconds: number;
  /** Up to when time was counted, by the clock of whoever sends the events; null while nothing runs. */
  readonly countedUntil: number | null;
  /** Repetitions counted by the person in this step. */
  readonly count: number;
  /** The steps that were done to their end, in order. */
  readonly completed: readonly number[];
  readonly skips: readonly ItemSkip[];
}

/** What happens to a run; `now` is in milliseconds of any one clock. */
export type PlayerEvent =
  | {
      readonly type: 'tick' | 'start' | 'pause' | 'resume' | 'next' | 'back' | 'count' | 'done' | 'finish';
      readonly now: number;
    }
  | { readonly type: 'skipItem'; readonly reason: SkipReason; readonly now: number };

/** A longer silence between two ticks was no exercise: the device slept, and the run pauses where it was. */
export const SILENCE_SECONDS_MAX = 90;

/** A run before its start. */
export const newPlayerState: PlayerState = {
  phase: 'READY',
  at: 0,
  stepMilliseconds: 0,
  activeMilliseconds: 0,
  countedUntil: null,
  count: 0,
  completed: [],
  skips: [],
};

/** How long a step lasts by the clock, in seconds; null when it lasts until the person says so. */
export function stepSeconds(run: PlayerRun, step: PlayedStep): number | null {
  return step.seconds ?? (run.isPaced ? step.estimatedSeconds : null);
}

/** Takes a run to where an event leads. What an event means nothing to stays as it is. */
export function advancePlayer(run: PlayerRun, before: PlayerState, event: PlayerEvent): PlayerState {
  const state = passTime(run, before, event.now);
  switch (event.type) {
    case 'tick':
      return state;
    case 'start':
      return state.phase === 'READY' ? started(run, event.now) : state;
    case 'resume':
      return state.phase === 'PAUSED' ? { ...state, phase: 'RUNNING', countedUntil: event.now } : state;
    case 'pause':
      return state.phase === 'RUNNING' ? paused(state) : state;
    case 'finish':
      return state.phase === 'READY' ? state : { ...state, phase: 'FINISHED', countedUntil: null };
    case 'next':
      return isUnderWay(state) ? moveTo(run, state, stepAfter(run.steps, state.skips, state.at)) : state;
    case 'back':
      return wentBack(run, state);
    case 'count':
    case 'done':
      // what the clock has just ended by itself was meant, not what has begun
      return isUnderWay(state) && state.at === before.at ? counted(run, state, event.type === 'done') : state;
    case 'skipItem':
      return isUnderWay(state) ? skipped(run, state, event.reason) : state;
  }
}

function isUnderWay({ phase }: PlayerState): boolean {
  return phase === 'RUNNING' || phase === 'PAUSED';
}

function paused(state: PlayerState): PlayerState {
  return { ...state, phase: 'PAUSED', countedUntil: null };
}

function started(run: PlayerRun, now: number): PlayerState {
  return moveTo(run, { ...newPlayerState, phase: 'RUNNING', countedUntil: now }, 0);
}

/** Stands at the beginning of a step, or at the end of them all. */
function moveTo(run: PlayerRun, state: PlayerState, at: number): PlayerState {
  const moved = { ...state, at, stepMilliseconds: 0, count: 0 };
  return at < run.steps.length ? moved : { ...moved, phase: 'FINISHED', countedUntil: null };
}

function completed(run: PlayerRun, state: PlayerState): PlayerState {
  const done = [...new Set([...state.completed, state.at])].toSorted((one, other) => one - other);
  return moveTo(run, { ...state, completed: done }, stepAfter(run.steps, state.skips, state.at));
}

/** Counts the time since the last event, through as many steps as it lasts. */
function passTime(run: PlayerRun, before: PlayerState, now: number): PlayerState {
  if (before.phase !== 'RUNNING' || before.countedUntil === null) return before;
  const passed = now - before.countedUntil;
  if (passed > SILENCE_SECONDS_MAX * 1000) return paused(before);
  // a clock that was set back takes nothing away
  let left = Math.max(0, passed);
  let state: PlayerState = { ...before, countedUntil: now };
  while (state.phase === 'RUNNING') {
    const step = run.steps[state.at];
    const seconds = step ? stepSeconds(run, step) : null;
    const rest = seconds === null ? Infinity : Math.max(0, seconds * 1000 - state.stepMilliseconds);
    const used = Math.min(left, rest);
    state = {
      ...state,
      stepMilliseconds: state.stepMilliseconds + used,
      activeMilliseconds: state.activeMilliseconds + used,
    };
    left -= used;
    if (used < rest) break;
    state = completed(run, state);
  }
  return state;
}

function counted(run: PlayerRun, state: PlayerState, isAll: boolean): PlayerState {
  const step = run.steps[state.at];
  if (!step) return state;
  if (isAll) return completed(run, state);
  if (stepSeconds(run, step) !== null) return state;
  const count = state.count + 1;
  return step.reps !== null && count >= step.reps ? completed(run, state) : { ...state, count };
}

/** Goes to the step before; out of the end, and back to where an item was skipped, which takes the skip back. */
function wentBack(run: PlayerRun, state: PlayerState): PlayerState {
  if (state.phase === 'READY') return state;
  const isEnd = state.phase === 'FINISHED';
  const open = isEnd ? paused(state) : state;
  if (isEnd && state.at < run.steps.length) return open;
  const { at, skips } = stepBefore(run.steps, state.skips, state.at);
  return moveTo(run, { ...open, skips }, at);
}

/** The item that somebody sees: before a change of item the one that comes, else the one that is done. */
export function itemInView(run: PlayerRun, state: Pick<PlayerState, 'at' | 'skips'>): string | null {
  const step = run.steps[state.at];
  if (!step) return null;
  if (step.kind !== 'REST' || step.set !== null) return step.itemId;
  return run.steps[stepAfter(run.steps, state.skips, state.at)]?.itemId ?? step.itemId;
}

function skipped(run: PlayerRun, state: PlayerState, reason: SkipReason): PlayerState {
  const itemId = itemInView(run, state);
  const step = run.steps[state.at];
  if (itemId === null || !step) return state;
  const isComing = step.itemId !== itemId;
  const at = isComing ? stepAfter(run.steps, state.skips, state.at) : state.at;
  const skips = [...state.skips, { itemId, reason, at }];
  const after = stepAfter(run.steps, skips, state.at);
  // a rest before the skipped item goes on, unless nothing comes after it
  if (isComing && after < run.steps.length && !isPassedOver(run.steps, skips, state.at)) return { ...state, skips };
  return moveTo(run, { ...state, skips }, after);
}
