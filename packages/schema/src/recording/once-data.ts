import type { Prisma } from '@reprise/prisma/client';
import { type AlertSettingsRow, alertSettingsOf } from '../alert/settings.ts';
import type { AlertSettings } from '../alert/domain.ts';
import { actorOf, auditInsert } from '../audit-event/data.ts';
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

interface HeldRow extends AlertSettingsRow, PainBands {
  readonly clinicId: string;
  readonly timeZone: string;
}

/** Holds the client until the transaction ends. What depends on their records is asked after it, by other statements. */
async function heldClient(tx: Transaction, { viewer: { clientId } }: ClientContext): Promise<HeldClient> {
  const [row] = await tx.$queryRaw<HeldRow[]>`
    SELECT c."clinicId"::text, c."timeZone", n."greenMax", n."amberMax", n."redScoreAbove", n."risingBy", n."silentDays",
      n."alertsRedScore", n."alertsRising", n."alertsNoContact", n."alertsFlare"
    FROM "Client" c JOIN "Clinic" n ON n."id" = c."clinicId" WHERE c."id" = ${clientId}::uuid FOR NO KEY UPDATE OF c`;
  if (!row) throw new NotFoundError('client');
  const { clinicId, timeZone, greenMax, amberMax } = row;
  return { clientId, clinicId, timeZone, bands: { greenMax, amberMax }, alerts: alertSettingsOf(row) };
}

/** Says whether a record of this key waits for what it belongs to. */
async function isWaiting(tx: Transaction, { clientId }: HeldClient, { clientKey }: Keyed): Promise<boolean> {
  return (await tx.waitingRecord.count({ where: { clientId, clientKey } })) > 0;
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
export function recordOnce<Recorded extends Keyed>(
  context: ClientContext,
  judged: Judged<Recorded>,
  write: (tx: Transaction, client: HeldClient) => Promise<Kept>,
): Promise<Kept> {
  return recordHeld(context, judged, async (tx, client) =>
    (await isWaiting(tx, client, judged.record)) ? { outcome: 'REPEATED', id: null } : write(tx, client),
  );
}

/** The same for what sees for itself whether a record of its key waits. */
export async function recordHeld<Recorded extends Keyed>(
  context: ClientContext,
  { problems }: Judged<Recorded>,
  write: (tx: Transaction, client: HeldClient) => Promise<Kept>,
): Promise<Kept> {
  if (problems.length > 0) {
    const issues = problems.map(({ field, message }) => ({ path: ['input', ...field.split('.')], message }));
    throw badInput(problems.map(({ field, message }) => `${field}: ${message}`).join(' '), issues);
  }
  return context.db.$transaction(async (tx) => write(tx, await heldClient(tx, context)), patience);
}

/** The times that are kept of a record: as the device said, as it was received, and as it is taken to be. */
export function timesOf({ now }: ClientContext, deviceAt: Date, { sentAt = null }: Keyed) {
  return { at: correctedTime({ deviceAt, sentAt, receivedAt: now }), deviceAt, receivedAt: now };
}

interface RecordAct {
  readonly action: string;
  readonly subjectType: string;
  readonly id: string;
  readonly said: object;
}

/** The statement that writes down what a client recorded: the names of what they said, never what it was. */
export function auditOfRecords({ viewer, requestId }: ClientContext, ...records: readonly RecordAct[]): Prisma.Sql {
  const acts = records.map(({ action, subjectType, id, said }) => ({
    action,
    subjectType,
    subjectId: id,
    clientId: viewer.clientId,
    fields: Object.entries(said).flatMap(([field, value]) => (value == null ? [] : [field])),
    requestId,
  }));
  return auditInsert(actorOf(viewer), ...acts);
}

/** Runs it in the transaction of the write. */
export async function auditRecords(
  tx: Transaction,
  context: ClientContext,
  ...records: readonly RecordAct[]
): Promise<void> {
  await tx.$executeRaw(auditOfRecords(context, ...records));
}
