import type { Prisma } from '@reprise/prisma/client';
import type { ClientContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { type Kept, type Transaction, auditRecords, recordOnce, timesOf } from '../recording/once-data.ts';
import { keepWaiting } from '../recording/waiting-data.ts';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import { type RecordedItem, itemProblems } from './domain.ts';

/** What of a session decides where a record goes in it. */
export type HeldSession = Pick<
  Prisma.SessionGetPayload<object>,
  'id' | 'clinicId' | 'clientId' | 'status' | 'startedAt'
>;

/** The columns of an item but for those of its session. */
export type ItemColumns = Omit<Prisma.SessionItemUncheckedCreateInput, 'id' | 'clinicId' | 'clientId' | 'sessionId'>;

/**
 * Finds an item of what the client was ever given.
 *
 * @throws NotFoundError when it is no item of a plan of theirs
 */
export async function givenItem(tx: Transaction, { viewer: { clientId } }: ClientContext, id: string) {
  const planned = { planPhases: { some: { planVersion: { plan: { clientId } } } } };
  const where = { id, block: { routineVersion: planned } };
  const item = await tx.item.findFirst({ where, select: { clinicId: true, key: true } });
  if (!item) throw new NotFoundError('item');
  return { itemKey: item.key, itemClinicId: item.clinicId, itemId: id };
}

/** @throws NotFoundError when nobody published such an exercise for this client's clinic */
async function swappedTo(tx: Transaction, { viewer: { clinicId } }: ClientContext, id: string | null | undefined) {
  if (id == null) return { exerciseClinicId: null, exerciseVersionId: null };
  const where = { id, number: { not: null }, clinicId: { in: [clinicId, PUBLIC_CLINIC_ID] } };
  const version = await tx.exerciseVersion.findFirst({ where, select: { clinicId: true } });
  if (!version) throw new NotFoundError('exercise');
  return { exerciseClinicId: version.clinicId, exerciseVersionId: id };
}

/** In the order of their moments: of the same item the last one stands. */
export const byMoment = { orderBy: [{ recordedAt: 'asc' as const }, { id: 'asc' as const }] };

/** Puts an item into its session; a session of which a part was skipped for good is partly done, whichever came first. */
export async function putItem(tx: Transaction, session: HeldSession, columns: ItemColumns): Promise<string> {
  const { id: sessionId, clinicId, clientId, status } = session;
  const data = { ...columns, clinicId, clientId, sessionId };
  const { id } = await tx.sessionItem.create({ data, select: { id: true } });
  if (columns.skipReason && status === 'DONE') {
    const done = { sessionId, clinicId, clientId, itemKey: columns.itemKey };
    if ((await tx.sessionItem.count({ where: { ...done, recordedAt: { gt: columns.recordedAt } } })) > 0) return id;
    await tx.session.updateMany({ where: { id: sessionId, clinicId }, data: { status: 'PARTLY_DONE' } });
  }
  return id;
}

async function itemColumns(tx: Transaction, context: ClientContext, item: RecordedItem): Promise<ItemColumns> {
  const { at, ...clocks } = timesOf(context, item.recordedAt, item);
  return {
    clientKey: item.clientKey,
    ...(await givenItem(tx, context, item.itemId)),
    ...(await swappedTo(tx, context, item.exerciseVersionId)),
    setsDone: item.setsDone ?? null,
    repsDone: item.repsDone ?? null,
    secondsDone: item.secondsDone ?? null,
    leftDone: item.leftDone ?? null,
    rightDone: item.rightDone ?? null,
    effort: item.effort ?? null,
    skipReason: item.skipReason ?? null,
    recordedAt: at,
    ...clocks,
  };
}

/** Keeps what was done of an item; it waits when its session has not arrived. */
export function keepItem(context: ClientContext, item: RecordedItem): Promise<Kept> {
  const { clientKey, sessionKey } = item;
  return recordOnce(context, { record: item, problems: itemProblems(item) }, async (tx, client) => {
    const { clientId } = client;
    const first = await tx.sessionItem.findUnique({ where: { clientId_clientKey: { clientId, clientKey } } });
    if (first) return { outcome: 'REPEATED', id: first.id };
    const columns = await itemColumns(tx, context, item);
    const ofSession = { clientId_clientKey: { clientId, clientKey: sessionKey } };
    const session = await tx.session.findUnique({ where: ofSession });
    const action = 'recordItem';
    if (!session) {
      const waiting = { kind: 'RECORD_ITEM', action, clientKey, awaitedKey: sessionKey, content: columns } as const;
      return keepWaiting(tx, context, client, waiting);
    }
    const id = await putItem(tx, session, columns);
    await auditRecords(tx, context, { action, subjectType: 'SessionItem', id, said: item });
    return { outcome: 'RECORDED', id };
  });
}
