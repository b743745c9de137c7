import type { Prisma } from '@reprise/prisma/client';
import type { ClientContext, Context } from '../context.ts';
import { localDateAt, plusDays } from '../plan/local-date.ts';
import { dayColumn } from '../plan/row.ts';
import { KeptWaitingError } from '../recording/errors.ts';
import { type Viewer, readsClients } from '../viewer/domain.ts';
import type { FinishedSession, RecordedItem, SkippedSession, StartedSession } from './domain.ts';
import { keepFinish } from './finish-data.ts';
import { keepItem } from './item-data.ts';
import { keepSkip, keepStart } from './start-data.ts';

/** The filter every read of sessions starts from: the clinic's for those who treat its clients, a client's own. */
export function sessionsVisibleTo(viewer: Viewer | null) {
  if (readsClients(viewer)) return { clinicId: viewer.clinicId } satisfies Prisma.SessionWhereInput;
  const clientId = { in: viewer?.kind === 'CLIENT' ? [viewer.clientId] : [] };
  return { clientId } satisfies Prisma.SessionWhereInput;
}

/** The filter every read of what was done in sessions starts from: those of visible ones. */
export function sessionItemsVisibleTo(viewer: Viewer | null) {
  return { session: sessionsVisibleTo(viewer) } satisfies Prisma.SessionItemWhereInput;
}

interface Selection {
  readonly include?: Prisma.SessionInclude;
  readonly select?: Prisma.SessionSelect;
}

function answered({ db, viewer }: Context, id: string | null, selection: Selection) {
  const where = { AND: [sessionsVisibleTo(viewer), { id: id ?? '' }] };
  return db.session.findFirstOrThrow({ ...selection, where });
}

/** Keeps the start of a session of the client who asks. */
export async function startSession(context: ClientContext, session: StartedSession, selection: Selection) {
  const { id } = await keepStart(context, session);
  return answered(context, id, selection);
}

/** Keeps that the client who asks skipped a session. */
export async function skipSession(context: ClientContext, session: SkippedSession, selection: Selection) {
  const { id } = await keepSkip(context, session);
  return answered(context, id, selection);
}

/** @throws KeptWaitingError when the session has not arrived */
export async function finishSession(context: ClientContext, session: FinishedSession, selection: Selection) {
  const { id } = await keepFinish(context, session);
  if (id === null) throw new KeptWaitingError('session', session.sessionKey);
  return answered(context, id, selection);
}

interface ItemSelection {
  readonly include?: Prisma.SessionItemInclude;
  readonly select?: Prisma.SessionItemSelect;
}

/** @throws KeptWaitingError when the session has not arrived */
export async function recordItem(context: ClientContext, item: RecordedItem, selection: ItemSelection) {
  const { id } = await keepItem(context, item);
  if (id === null) throw new KeptWaitingError('session', item.sessionKey);
  const where = { AND: [sessionItemsVisibleTo(context.viewer), { id }] };
  return context.db.sessionItem.findFirstOrThrow({ ...selection, where });
}

/** How many days after a session its next morning is still asked for. */
const MORNING_DAYS = 2;

/**
 * The latest session that was finished on one of the two days before today, where the client lives, when no
 * score of a next morning has been given for it, or at all since.
 */
export async function findMorningQuestion(
  { db, viewer, now }: Context,
  { id: clientId, timeZone }: { readonly id: string; readonly timeZone: string },
  selection: Selection,
) {
  const today = localDateAt(now, timeZone);
  const days = { gte: dayColumn(plusDays(today, -MORNING_DAYS)), lt: dayColumn(today) };
  const finished = { clientId, day: days, status: { in: ['DONE' as const, 'PARTLY_DONE' as const] } };
  const latest = await db.session.findFirst({
    where: { AND: [sessionsVisibleTo(viewer), finished] },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, recordedAt: true, finishedAt: true },
  });
  if (!latest) return null;
  const OR = [{ sessionId: latest.id }, { recordedAt: { gte: latest.finishedAt ?? latest.recordedAt } }];
  const answers = await db.painScore.count({ where: { clientId, moment: 'NEXT_MORNING', OR } });
  return answers > 0 ? null : db.session.findFirst({ ...selection, where: { id: latest.id, clientId } });
}
