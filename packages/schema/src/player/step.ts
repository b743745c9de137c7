import type { RoutineStepKind } from '../routine/steps.ts';

/** What a player needs to know of a step; every `RoutineStep` says it. */
export interface PlayedStep {
  readonly kind: RoutineStepKind;
  /** What the clock counts; null when the person counts. */
  readonly seconds: number | null;
  readonly estimatedSeconds: number;
  readonly itemId: string;
  readonly round: number;
  /** Null between items. */
  readonly set: number | null;
  readonly reps: number | null;
  readonly breaths: number | null;
}

export const skipReasons = ['PAIN', 'TIME', 'UNSURE', 'OTHER'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** An item that is left out from one step on, in later rounds too. */
export interface ItemSkip {
  readonly itemId: string;
  readonly reason: SkipReason;
  /** The step from which on it is left out. */
  readonly at: number;
}
