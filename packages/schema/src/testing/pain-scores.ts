import { randomUUID } from 'node:crypto';
import type { PainMoment } from '../pain/domain.ts';

interface GivenScore {
  readonly clinicId: string;
  readonly clientId: string;
  readonly intensity: number;
  readonly moment: PainMoment;
  readonly recordedAt: Date;
}

/** The row of a score that reached the server when it was given. */
export function aPainScore(given: GivenScore) {
  const { recordedAt } = given;
  return { ...given, clientKey: randomUUID(), bodyLocations: [], deviceAt: recordedAt, receivedAt: recordedAt };
}
