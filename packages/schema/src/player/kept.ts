import type { PlayerState } from './domain.ts';
import { type ItemSkip, skipReasons } from './step.ts';

/**
 * Takes up a run that was kept as plain data: it waits where it was, and the time that has passed is no exercise.
 * Answers null for what is no state of a run of that many steps.
 */
export function restoredPlayerState(
  kept: unknown,
  stepCount: number,
  /** Takes up a run that has come to its end, too: something is still asked after it. */
  takesEnd = false,
): PlayerState | null {
  if (!isRecord(kept)) return null;
  const { phase, at, stepMilliseconds, activeMilliseconds, count, completed, skips } = kept;
  const isStep = (value: unknown): value is number => isCount(value) && value < stepCount;
  const isEnd = takesEnd && phase === 'FINISHED';
  if (phase !== 'RUNNING' && phase !== 'PAUSED' && !isEnd) return null;
  if (
    !(isStep(at) || (isEnd && at === stepCount)) ||
    !isAmount(stepMilliseconds) ||
    !isAmount(activeMilliseconds) ||
    !isCount(count)
  )
    return null;
  if (!Array.isArray(completed) || !completed.every(isStep)) return null;
  if (!Array.isArray(skips) || !skips.every(isSkip)) return null;
  const waits = isEnd ? 'FINISHED' : 'PAUSED';
  return { phase: waits, at, stepMilliseconds, activeMilliseconds, countedUntil: null, count, completed, skips };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isCount(value: unknown): value is number {
  return isAmount(value) && Number.isInteger(value);
}

function isSkip(value: unknown): value is ItemSkip {
  if (!isRecord(value)) return false;
  const { itemId, reason, at } = value;
  return typeof itemId === 'string' && skipReasons.some((one) => one === reason) && isCount(at);
}
