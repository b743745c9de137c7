/** What is told of the clinic's clients while it happens. */
export const caseloadChangeKinds = ['PAIN_SCORE_RECORDED', 'ALERT_RAISED', 'ALERT_CLOSED'] as const;
export type CaseloadChangeKind = (typeof caseloadChangeKinds)[number];

/** Something new of a client, by ids alone. */
export interface CaseloadChange {
  readonly kind: CaseloadChangeKind;
  /** The pain score or alert that it is about. */
  readonly subjectId: string;
  readonly clientId: string;
  readonly position: bigint;
}

/** For how long one may go on from where one stopped, in days. */
export const CHANGES_KEPT_DAYS = 7;

/** Reads a position as it was given out; null when it was not. */
export function readPosition(text: string): bigint | null {
  return /^\d{1,18}$/.test(text) ? BigInt(text) : null;
}

/** The position of a moment: microseconds since 1970. */
export function positionAt(moment: Date): bigint {
  return BigInt(moment.getTime()) * 1000n;
}

/** Says whether what came after a position may have been forgotten already. */
export function isForgotten(position: bigint, now: Date): boolean {
  return position < positionAt(now) - BigInt(CHANGES_KEPT_DAYS * 24 * 3600) * 1_000_000n;
}
