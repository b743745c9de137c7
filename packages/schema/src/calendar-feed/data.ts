import { randomBytes } from 'node:crypto';
import type { Prisma, PrismaClient } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import type { ClientContext, Context } from '../context.ts';
import { duePlanColumns, dueSessionsOfPlan } from '../plan/due-row.ts';
import { localDateAt, plusDays } from '../plan/local-date.ts';
import { plannedChangeColumns, plannedChangeOf, plannedColumns, plannedOf } from '../plan/row.ts';
import { routineSeconds } from '../routine/time.ts';
import type { Viewer } from '../viewer/domain.ts';
import { FEED_DAYS_AHEAD, FEED_DAYS_BACK, calendarMoment } from './domain.ts';
import { calendarText } from './ics.ts';

/** The filter every read of feeds starts from: one's own, for clients alone. */
function calendarFeedsVisibleTo(viewer: Viewer | null) {
  const clientId = { in: viewer?.kind === 'CLIENT' ? [viewer.clientId] : [] };
  return { clientId } satisfies Prisma.CalendarFeedWhereInput;
}

/** A client's own feed; the address is only in the answer that made it. */
export interface Feed {
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly address?: string;
}

/** The feed of the signed-in client; null without one. */
export function readCalendarFeed({ db, viewer }: Context): Promise<Feed | null> {
  return db.calendarFeed.findFirst({
    where: calendarFeedsVisibleTo(viewer),
    select: { createdAt: true, readAt: true },
  });
}

/** Makes a secret address for the signed-in client's calendar; the one before ends. */
export async function createCalendarFeed(context: ClientContext): Promise<Feed> {
  const { db, viewer, now, requestId, adminOrigin, hashAccessSecret } = context;
  const { clinicId, clientId } = viewer;
  const secret = randomBytes(32).toString('base64url');
  const made = { secretHash: hashAccessSecret(`calendar ${secret}`), createdAt: now, readAt: null };
  await db.$transaction(async (tx) => {
    await tx.calendarFeed.upsert({ where: { clientId }, create: { ...made, clinicId, clientId }, update: made });
    const subject = { subjectType: 'CalendarFeed', subjectId: clientId, clientId };
    await audit(tx, actorOf(viewer), { action: 'createCalendarFeed', ...subject, requestId });
  });
  return { createdAt: now, readAt: null, address: `${adminOrigin}/calendar/${secret}.ics` };
}

/** Ends the address of the signed-in client's calendar; doing it again changes nothing. */
export async function revokeCalendarFeed({ db, viewer, requestId }: ClientContext): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.calendarFeed.deleteMany({ where: calendarFeedsVisibleTo(viewer) });
    const { clientId } = viewer;
    const act = { action: 'revokeCalendarFeed', subjectType: 'CalendarFeed', subjectId: clientId, clientId, requestId };
    if (count > 0) await audit(tx, actorOf(viewer), act);
    return count > 0;
  });
}

const HOUR = 3600_000;

/** What reading a feed needs of the server. */
export interface FeedServices {
  readonly db: PrismaClient;
  readonly now: Date;
  readonly adminOrigin: string;
  readonly hashAccessSecret: (text: string) => string;
}

function readFeedClient(db: PrismaClient, clientId: string, since: Date) {
  return db.client.findFirst({
    where: { id: clientId, status: 'ACTIVE' },
    select: {
      locale: true,
      timeZone: true,
      reminder: { select: { times: true } },
      plans: { select: duePlanColumns },
      sessions: {
        where: { recordedAt: { gte: since }, dueKey: { not: null }, status: { in: ['DONE', 'PARTLY_DONE'] } },
        select: { dueKey: true },
      },
    },
  });
}

/** How long a session of each phase takes, in minutes, by the id of its row. */
async function minutesOf(db: PrismaClient, phaseIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const phases = await db.planPhase.findMany({
    where: { id: { in: [...phaseIds] } },
    select: { id: true, routineVersion: { select: plannedColumns }, changes: plannedChangeColumns },
  });
  return new Map(
    phases.map(({ id, routineVersion, changes }) => {
      const { max } = routineSeconds(plannedOf(routineVersion, changes.map(plannedChangeOf)));
      return [id, Math.max(5, Math.ceil(max / 60))];
    }),
  );
}

/** A client's due sessions as iCalendar, by the secret of the address; null for what is no such secret. */
export async function calendarOf(services: FeedServices, secret: string): Promise<string | null> {
  const { db, now, adminOrigin, hashAccessSecret } = services;
  const feed = await db.calendarFeed.findUnique({ where: { secretHash: hashAccessSecret(`calendar ${secret}`) } });
  const since = new Date(now.getTime() - (FEED_DAYS_BACK + 2) * 24 * HOUR);
  const client = feed && (await readFeedClient(db, feed.clientId, since));
  if (!client) return null;
  const hourAgo = new Date(now.getTime() - HOUR);
  const stale = { clientId: feed.clientId, OR: [{ readAt: null }, { readAt: { lt: hourAgo } }] };
  await db.calendarFeed.updateMany({ where: stale, data: { readAt: now } });
  const { locale, timeZone, reminder, plans, sessions } = client;
  const today = localDateAt(now, timeZone);
  const due = plans.flatMap((plan) =>
    dueSessionsOfPlan(plan, plusDays(today, -FEED_DAYS_BACK), plusDays(today, FEED_DAYS_AHEAD)),
  );
  const phaseIdOf = (session: (typeof due)[number]) =>
    session.version.rows.find(({ key }) => key === session.phaseKey)?.id ?? '';
  const minutes = await minutesOf(db, [...new Set(due.map(phaseIdOf))]);
  const done = new Set(sessions.map(({ dueKey }) => dueKey));
  const events = due.map((session) => ({
    key: session.key,
    startsAt: calendarMoment(session, reminder?.times ?? [], timeZone),
    minutes: minutes.get(phaseIdOf(session)) ?? 15,
    isDone: done.has(session.key),
  }));
  return calendarText(events, { locale, timeZone, home: `${adminOrigin}/home` });
}
