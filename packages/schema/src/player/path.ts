import type { ItemSkip, PlayedStep } from './step.ts';

type Steps = readonly PlayedStep[];
type Skips = readonly ItemSkip[];

/** Whether a step is left out because its item was skipped. */
export function isPassedOver(steps: Steps, skips: Skips, at: number): boolean {
  return isOfSkippedItem(steps, skips, at) && !isNeededRest(steps, skips, at);
}

/** The next step that is played; the number of steps when none is left. */
export function stepAfter(steps: Steps, skips: Skips, at: number): number {
  let after = Math.min(at + 1, steps.length);
  while (after < steps.length && isPassedOver(steps, skips, after)) after += 1;
  return after;
}

/** The step that was played before, or the one where an item was skipped last, without that skip; the first is its own. */
export function stepBefore(steps: Steps, skips: Skips, at: number): { at: number; skips: Skips } {
  for (let before = at - 1; before >= 0; before -= 1) {
    const skip = skips.findLast((one) => one.at === before);
    if (skip) return { at: before, skips: skips.filter((one) => one !== skip) };
    if (!isPassedOver(steps, skips, before)) return { at: before, skips };
  }
  return { at, skips };
}

function isOfSkippedItem(steps: Steps, skips: Skips, at: number): boolean {
  const itemId = steps[at]?.itemId;
  return skips.some((skip) => skip.itemId === itemId && at >= skip.at);
}

/** The rest between two rounds belongs to the last item, but is needed by what was done and what comes. */
function isNeededRest(steps: Steps, skips: Skips, at: number): boolean {
  const step = steps[at];
  const next = steps[at + 1];
  if (step?.kind !== 'REST' || step.set !== null || !next || next.round === step.round) return false;
  const isDone = (other: PlayedStep, index: number) => other.kind !== 'REST' && !isOfSkippedItem(steps, skips, index);
  const isBefore = steps.some((other, index) => index < at && other.round === step.round && isDone(other, index));
  return isBefore && steps.some((other, index) => index > at && isDone(other, index));
}
