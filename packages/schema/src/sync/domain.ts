import type { DeclaredFlare, EndedFlare } from '../flare/domain.ts';
import type { AnsweredMeasure } from '../measure-response/domain.ts';
import type { GivenPainScore } from '../pain-score/domain.ts';
import type { RecordOutcome } from '../recording/domain.ts';
import type { AnsweredScreening } from '../screening/domain.ts';
import type { FinishedSession, RecordedItem, SkippedSession, StartedSession } from '../session/domain.ts';

/** One record of a batch: exactly one of these. */
export interface BatchedRecord {
  readonly startSession?: StartedSession | null | undefined;
  readonly recordItem?: RecordedItem | null | undefined;
  readonly finishSession?: FinishedSession | null | undefined;
  readonly skipSession?: SkippedSession | null | undefined;
  readonly recordPainScore?: GivenPainScore | null | undefined;
  readonly declareFlare?: DeclaredFlare | null | undefined;
  readonly endFlare?: EndedFlare | null | undefined;
  readonly recordMeasure?: AnsweredMeasure | null | undefined;
  readonly answerScreening?: AnsweredScreening | null | undefined;
}

export const syncOutcomes = ['RECORDED', 'REPEATED', 'REFUSED'] as const;

/** What became of one record of a batch. */
export interface SyncResult {
  readonly clientKey: string;
  readonly outcome: RecordOutcome | 'REFUSED';
  /** Why it was refused, for good; null otherwise. */
  readonly message: string | null;
}
