import { actorOf, audit } from '../audit-event/data.ts';
import { type Context, badInput, refusal } from '../context.ts';
import { readsClients } from '../viewer/domain.ts';
import { latestPosition } from './data.ts';
import {
  CHANGES_KEPT_DAYS,
  type CaseloadChange,
  type CaseloadChangeKind,
  isForgotten,
  readPosition,
} from './domain.ts';

interface Watch {
  readonly kinds: readonly CaseloadChangeKind[];
  /** The position to go on from; null begins now. */
  readonly after: string | null;
}

/**
 * Follows what changes in the viewer's clinic; that somebody began to is one audit event.
 *
 * @throws BAD_INPUT for a position that is none, or too long ago to go on from
 */
export async function watchCaseload(
  { db, viewer, now, requestId, caseloadFeed }: Context,
  { kinds, after }: Watch,
): Promise<AsyncIterable<CaseloadChange>> {
  if (!readsClients(viewer)) throw refusal(viewer);
  const position = after === null ? null : readPosition(after);
  if (after !== null && position === null) throw badInput('The position to go on from is none that was given out.');
  if (position !== null && isForgotten(position, now)) {
    throw badInput(`Changes are kept for ${CHANGES_KEPT_DAYS} days: read the list anew, and begin without a position.`);
  }
  await audit(db, actorOf(viewer), { action: 'watchCaseload', subjectType: 'Alert', requestId });
  // from here on, even where the first answer is waited for much later
  const begin = position ?? (await latestPosition(db));
  return caseloadFeed.follow({ clinicId: viewer.clinicId, kinds, after: begin });
}
