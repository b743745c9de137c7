import type { ClientContext } from '../context.ts';
import { tidyNote } from '../recording/domain.ts';
import { type Kept, type Transaction, auditRecords, recordOnce, timesOf } from '../recording/once-data.ts';
import { keepWaiting } from '../recording/waiting-data.ts';
import { type FinishedSession, finishProblems, standingItems } from './domain.ts';
import { type HeldSession, byMoment } from './item-data.ts';

/** What a finish says, with its times. */
export interface FinishColumns {
  readonly finishKey: string;
  readonly finishedAt: Date;
  readonly finishDeviceAt: Date;
  readonly finishReceivedAt: Date;
  readonly activeSeconds: number | null;
  readonly effort: number | null;
  readonly note: string | null;
  readonly isPartly: boolean;
}

/** Finishes a session that is going on; one that is over stays as it is. */
export async function putFinish(
  tx: Transaction,
  { id, clinicId, clientId, status, startedAt }: HeldSession,
  { isPartly, ...columns }: FinishColumns,
): Promise<boolean> {
  if (status !== 'STARTED') return false;
  const where = { clinicId, clientId, sessionId: id };
  const items = await tx.sessionItem.findMany({ where, ...byMoment, select: { itemKey: true, skipReason: true } });
  const isPart = isPartly || standingItems(items).some(({ skipReason }) => skipReason !== null);
  const finishedAt = startedAt !== null && columns.finishedAt < startedAt ? startedAt : columns.finishedAt;
  await tx.session.update({
    where: { clinicId_id: { clinicId, id } },
    data: { ...columns, finishedAt, status: isPart ? 'PARTLY_DONE' : 'DONE' },
    select: { id: true },
  });
  return true;
}

/** Keeps the finish of a session; it waits when the session has not arrived, and only the first one counts. */
export function keepFinish(context: ClientContext, finish: FinishedSession): Promise<Kept> {
  const { clientKey, sessionKey, activeSeconds = null, effort = null, note, isPartly } = finish;
  return recordOnce(context, { record: finish, problems: finishProblems(finish) }, async (tx, client) => {
    const { clientId } = client;
    const OR = [{ finishKey: clientKey }, { clientKey: sessionKey }];
    const found = await tx.session.findMany({ where: { clientId, OR } });
    const first = found.find(({ finishKey }) => finishKey === clientKey);
    if (first) return { outcome: 'REPEATED', id: first.id };
    const [session] = found;
    const { at: finishedAt, deviceAt, receivedAt } = timesOf(context, finish.finishedAt, finish);
    const columns = {
      finishKey: clientKey,
      finishedAt,
      finishDeviceAt: deviceAt,
      finishReceivedAt: receivedAt,
      activeSeconds,
      effort,
      note: tidyNote(note),
      isPartly: isPartly ?? false,
    };
    const action = 'finishSession';
    if (!session) {
      const waiting = { kind: 'FINISH_SESSION', action, clientKey, awaitedKey: sessionKey, content: columns } as const;
      return keepWaiting(tx, context, client, waiting);
    }
    const { id } = session;
    if (!(await putFinish(tx, session, columns))) return { outcome: 'REPEATED', id };
    await auditRecords(tx, context, { action, subjectType: 'Session', id, said: finish });
    return { outcome: 'RECORDED', id };
  });
}
