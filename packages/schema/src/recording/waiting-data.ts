import type { Prisma } from '@reprise/prisma/client';
import { type ClientContext } from '../context.ts';
import { type HeldClient, type Kept, type Transaction, auditRecords } from './once-data.ts';

type WaitingKind = Prisma.WaitingRecordGetPayload<object>['kind'];

/** A record whose session or flare-up has not arrived. */
interface Waiting {
  readonly kind: WaitingKind;
  readonly clientKey: string;
  readonly awaitedKey: string;
  readonly action: string;
  /** Its columns; moments are kept as ISO 8601 writes them. */
  readonly content: object;
}

/** Keeps a record until what it belongs to arrives. */
export async function keepWaiting(
  tx: Transaction,
  context: ClientContext,
  { clinicId, clientId }: HeldClient,
  { action, content, ...waiting }: Waiting,
): Promise<Kept> {
  const json = JSON.parse(JSON.stringify(content)) as Prisma.InputJsonObject;
  const { id } = await tx.waitingRecord.create({
    data: { ...waiting, clinicId, clientId, content: json, receivedAt: context.now },
    select: { id: true },
  });
  await auditRecords(tx, context, { action, subjectType: 'WaitingRecord', id, said: content });
  return { outcome: 'RECORDED', id: null };
}

/** Takes what waits for a session or flare-up, in the order that it came in; moments are dates again. */
export async function takeWaiting(tx: Transaction, { clientId }: HeldClient, awaitedKey: string) {
  const where = { clientId, awaitedKey };
  const rows = await tx.waitingRecord.findMany({ where, orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }] });
  if (rows.length > 0) await tx.waitingRecord.deleteMany({ where });
  return rows.map(({ kind, content }) => ({ kind, content: revived(content) }));
}

const isMoment = ([field, value]: [string, unknown]) => field.endsWith('At') && typeof value === 'string';

function revived(content: unknown): Record<string, unknown> {
  const entries = Object.entries(content as object);
  return Object.fromEntries(
    entries.map(([field, value]) => [field, isMoment([field, value]) ? new Date(String(value)) : value]),
  );
}
