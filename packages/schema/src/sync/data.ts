import { type ClientContext, isBadInput } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { keepFlare, keepFlareEnd } from '../flare/record-data.ts';
import { keepMeasure } from '../measure-response/record-data.ts';
import { keepPainScore } from '../pain-score/record-data.ts';
import type { Keyed } from '../recording/domain.ts';
import type { Kept } from '../recording/once-data.ts';
import { keepScreening } from '../screening/record-data.ts';
import { keepFinish } from '../session/finish-data.ts';
import { keepItem } from '../session/item-data.ts';
import { keepSkip, keepStart } from '../session/start-data.ts';
import type { BatchedRecord, SyncResult } from './domain.ts';

type Keeper = (context: ClientContext) => Promise<Kept>;

/** The key of a record, and what keeps it; `sentAt` is the batch's. */
function keeperOf(record: BatchedRecord, sentAt: Date | null): { clientKey: string; keep: Keeper } | null {
  const kept = <Recorded extends Keyed>(
    given: Recorded | null | undefined,
    keep: (context: ClientContext, record: Recorded) => Promise<Kept>,
  ) => {
    if (!given) return null;
    const sent = { ...given, sentAt: sentAt ?? given.sentAt };
    return { clientKey: given.clientKey, keep: (context: ClientContext) => keep(context, sent) };
  };
  return (
    kept(record.startSession, keepStart) ??
    kept(record.recordItem, keepItem) ??
    kept(record.finishSession, keepFinish) ??
    kept(record.skipSession, keepSkip) ??
    kept(record.recordPainScore, keepPainScore) ??
    kept(record.declareFlare, keepFlare) ??
    kept(record.endFlare, keepFlareEnd) ??
    kept(record.recordMeasure, keepMeasure) ??
    kept(record.answerScreening, keepScreening)
  );
}

/**
 * Keeps the records of a batch in their order, each in a transaction of its own: one that is refused stops
 * none of the others. What was kept before a failure is found again when the batch is sent again.
 */
export async function syncRecords(
  context: ClientContext,
  { records, sentAt }: { readonly records: readonly BatchedRecord[]; readonly sentAt: Date | null },
): Promise<SyncResult[]> {
  const results: SyncResult[] = [];
  for (const record of records) {
    const keeper = keeperOf(record, sentAt);
    if (!keeper) throw new Error('a record without anything in it');
    const { clientKey, keep } = keeper;
    try {
      const { outcome } = await keep(context);
      results.push({ clientKey, outcome, message: null });
    } catch (error) {
      if (!(error instanceof NotFoundError) && !isBadInput(error)) throw error;
      results.push({ clientKey, outcome: 'REFUSED', message: error.message });
    }
  }
  return results;
}
