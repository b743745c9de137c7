import type { Prisma } from '@reprise/prisma/client';
import { alertSettingsColumns, alertSettingsOf } from '../alert/settings.ts';
import type { AlertSettings } from '../alert/domain.ts';
import { actorOf, audit } from '../audit-event/data.ts';
import { type ClientContext, badInput } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import type { PainBands } from '../plan/domain.ts';
import { correctedTime } from '../recorded-time/domain.ts';
import type { Keyed, RecordOutcome, RecordProblem } from './domain.ts';

export type Transaction = Prisma.TransactionClient;

/** The client whose record is written, held so that no other record of theirs is written meanwhile. */
export interface HeldClient {
  readonly clientId: string;
  readonly clinicId: string;
  readonly timeZone: string;
  /** The clinic's, where no plan says. */
  readonly bands: PainBands;
  readonly alerts: AlertSettings;
}

/** What became of a record, and the row that it is; null while it waits for what it belongs to. */
export interface Kept {
  readonly outcome: RecordOutcome;
  readonly id: string | null;
}

/** A batch is written in many short transactions; none of them waits for ever. */
const patience = { maxWait: 60_000, timeout: 60_000 } as const;

/** Holds the client; `isWaiting` when a record of this key waits for what it belongs to. */
async function heldClient(tx: Transaction, { viewer: { clientId } }: ClientContext, { clientKey }: Keyed) {
  await tx.$queryRaw`SELECT "id" FROM "Client" WHERE "id" = ${clientId}::uuid FOR NO KEY UPDATE`;
  const row = await tx.client.findUnique({
    where: { id: clientId },
    select: {
      clinicId: true,
      timeZone: true,
      clinic: { select: { ...alertSettingsColumns, greenMax: true, amberMax: true } },
      waitingRecords: { where: { clientKey }, select: { id: true } },
    },
  });
  if (!row) throw new NotFoundError('client');
  const { clinicId, timeZone, clinic, waitingRecords } = row;
  const { greenMax, amberMax } = clinic;
  const held = { clientId, clinicId, timeZone, bands: { greenMax, amberMax }, alerts: alertSettingsOf(clinic) };
  return { client: held satisfies HeldClient, isWaiting: waitingRecords.length > 0 };
}

/** A record with what is wrong with it. */
interface Judged<Recorded extends Keyed> {
  readonly record: Recorded;
  readonly problems: readonly RecordProblem[];
}

/**
 * Writes one record of a client in a transaction of its own. Records of one client are written one after
 * another, so that of two with the same key the second finds the first.
 *
 * @throws BAD_INPUT when there are problems
 */
export async function recordOnce<Recorded extends Keyed>(
  context: ClientContext,
  { record, problems }: Judged<Recorded>,
  write: (tx: Transaction, client: HeldClient) => Promise<Kept>,
): Promise<Kept> {
  if (problems.length > 0) {
    const issues = problems.map(({ field, message }) => ({ path: ['input', ...field.split('.')], message }));
    throw badInput(problems.map(({ field, message }) => `${field}: ${message}`).join(' '), issues);
  }
  return context.db.$transaction(async (tx) => {
    const { client, isWaiting } = await heldClient(tx, context, record);
    return isWaiting ? { outcome: 'REPEATED', id: null } : write(tx, client);
  }, patience);
}

/** The times that are kept of a record: as the device said, as it was received, and as it is taken to be. */
export function timesOf({ now }: ClientContext, deviceAt: Date, { sentAt = null }: Keyed) {
  return { at: correctedTime({ deviceAt, sentAt, receivedAt: now }), deviceAt, receivedAt: now };
}

/** Writes down what a client recorded: the names of what they said, never what it was. */
export async function auditRecords(
  tx: Transaction,
  { viewer, requestId }: ClientContext,
  ...records: readonly {
    readonly action: string;
    readonly subjectType: string;
    readonly id: string;
    readonly said: object;
  }[]
): Promise<void> {
  const acts = records.map(({ action, subjectType, id, said }) => ({
    action,
    subjectType,
    subjectId: id,
    clientId: viewer.clientId,
    fields: Object.entries(said).flatMap(([field, value]) => (value == null ? [] : [field])),
    requestId,
  }));
  await audit(tx, actorOf(viewer), ...acts);
}
