import { type ClientContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { planVersionsVisibleTo } from '../plan/data.ts';
import { localDateAt } from '../plan/local-date.ts';
import { dayColumn } from '../plan/row.ts';
import { tidyNote } from '../recording/domain.ts';
import {
  type HeldClient,
  type Kept,
  type Transaction,
  auditRecords,
  recordOnce,
  timesOf,
} from '../recording/once-data.ts';
import { takeWaiting } from '../recording/waiting-data.ts';
import { type SkippedSession, type StartedSession, dueDay, skipProblems, startProblems } from './domain.ts';
import { type FinishColumns, putFinish } from './finish-data.ts';
import { type ItemColumns, putItem } from './item-data.ts';

type Opening = Pick<StartedSession, 'clientKey' | 'planVersionId' | 'phaseKey' | 'dueKey'>;

/** @throws NotFoundError when it is no version of a plan of theirs with such a phase; ended plans are theirs too */
async function demandPhase(tx: Transaction, { viewer }: ClientContext, { planVersionId: id, phaseKey: key }: Opening) {
  const where = { AND: [planVersionsVisibleTo(viewer), { id, phases: { some: { key } } }] };
  if ((await tx.planVersion.count({ where })) === 0) throw new NotFoundError('plan');
}

/** Puts what came before its session into it; answers what to write down of it. */
async function attached(tx: Transaction, client: HeldClient, session: { readonly id: string; readonly key: string }) {
  const { clinicId, clientId } = client;
  const { id, key } = session;
  await tx.painScore.updateMany({ where: { clientId, sessionKey: key, sessionId: null }, data: { sessionId: id } });
  const acts = [];
  for (const { kind, content } of await takeWaiting(tx, client, key)) {
    const held = await tx.session.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id } } });
    if (kind === 'RECORD_ITEM') {
      const itemId = await putItem(tx, held, content as unknown as ItemColumns);
      acts.push({ action: 'recordItem', subjectType: 'SessionItem', id: itemId, said: content });
    } else if (await putFinish(tx, held, content as unknown as FinishColumns)) {
      acts.push({ action: 'finishSession', subjectType: 'Session', id, said: content });
    }
  }
  return acts;
}

/** A session as it begins, for the phase and the day where the client lives. */
function openingColumns({ clinicId, clientId, timeZone }: HeldClient, opening: Opening, at: Date) {
  const { clientKey, planVersionId, phaseKey, dueKey = null } = opening;
  const dueOn = dueKey === null ? null : dueDay(dueKey, phaseKey);
  return {
    clinicId,
    clientId,
    clientKey,
    planVersionId,
    phaseKey,
    dueKey,
    dueOn: dueOn === null ? null : dayColumn(dueOn),
    recordedAt: at,
    day: dayColumn(localDateAt(at, timeZone)),
  };
}

/** Keeps the start of a session, with what of it came before. */
export function keepStart(context: ClientContext, session: StartedSession): Promise<Kept> {
  const { clientKey, startedAt } = session;
  return recordOnce(context, { record: session, problems: startProblems(session) }, async (tx, client) => {
    const { clientId } = client;
    const first = await tx.session.findUnique({ where: { clientId_clientKey: { clientId, clientKey } } });
    if (first) return { outcome: 'REPEATED', id: first.id };
    await demandPhase(tx, context, session);
    const { at, ...clocks } = timesOf(context, startedAt, session);
    const data = { ...openingColumns(client, session, at), ...clocks, startedAt: at };
    const { id } = await tx.session.create({ data, select: { id: true } });
    const acts = await attached(tx, client, { id, key: clientKey });
    await auditRecords(tx, context, { action: 'startSession', subjectType: 'Session', id, said: session }, ...acts);
    return { outcome: 'RECORDED', id };
  });
}

/** Keeps that a session was skipped, and why. */
export function keepSkip(context: ClientContext, session: SkippedSession): Promise<Kept> {
  const { clientKey, skippedAt, reason, note } = session;
  return recordOnce(context, { record: session, problems: skipProblems(session) }, async (tx, client) => {
    const { clientId } = client;
    const first = await tx.session.findUnique({ where: { clientId_clientKey: { clientId, clientKey } } });
    if (first) return { outcome: 'REPEATED', id: first.id };
    await demandPhase(tx, context, session);
    const { at, ...clocks } = timesOf(context, skippedAt, session);
    const skipped = { status: 'SKIPPED', skipReason: reason, note: tidyNote(note) } as const;
    const data = { ...openingColumns(client, session, at), ...clocks, ...skipped };
    const { id } = await tx.session.create({ data, select: { id: true } });
    await auditRecords(tx, context, { action: 'skipSession', subjectType: 'Session', id, said: session });
    return { outcome: 'RECORDED', id };
  });
}
