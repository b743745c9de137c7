import type { Prisma, PrismaClient } from '@reprise/prisma/client';
import { alertsVisibleTo } from '../alert/data.ts';
import { auditClientReads, clientsVisibleTo } from '../client/data.ts';
import type { Context } from '../context.ts';
import { painScoresVisibleTo } from '../pain-score/data.ts';
import { CHANGES_KEPT_DAYS, type CaseloadChange, type CaseloadChangeKind, positionAt } from './domain.ts';

/** Of all that waits on this number, one goes on at a time. */
const ORDERING = 7_278_745;

/** How many changes are read with one statement. */
export const CHANGES_AT_ONCE = 100;

/**
 * Gives positions to what was committed since the last time. Numbers that a transaction takes while it writes would
 * not do: of two, the later number may be committed first, a reader goes on after it, and the earlier is never read.
 * So changes are written without one, and get theirs here once they are committed, by one process at a time, whose
 * own commit comes before the next begins. Whoever sees a position therefore sees all that are smaller, for good.
 * They grow with the clock, so that they go on growing where a backup was restored or old ones were removed.
 */
export async function orderChanges(db: PrismaClient): Promise<void> {
  const [{ isPending } = { isPending: false }] = await db.$queryRaw<{ isPending: boolean }[]>`
    SELECT EXISTS (SELECT FROM "CaseloadChange" WHERE "position" IS NULL) AS "isPending"`;
  if (!isPending) return;
  await db.$transaction([
    // a statement of its own: the next one must see what those before it did
    db.$queryRaw`SELECT pg_advisory_xact_lock(${ORDERING}::bigint)::text`,
    db.$executeRaw`
      UPDATE "CaseloadChange" c SET "position" = o."position"
      FROM (
        SELECT "kind", "subjectId",
          GREATEST((SELECT max("position") FROM "CaseloadChange"), (extract(epoch FROM clock_timestamp()) * 1000000)::bigint)
            + row_number() OVER (ORDER BY "createdAt", "subjectId") AS "position"
        FROM "CaseloadChange" WHERE "position" IS NULL
      ) o
      WHERE c."kind" = o."kind" AND c."subjectId" = o."subjectId"`,
  ]);
}

/** What follows the changes of one clinic. */
export interface Following {
  readonly clinicId: string;
  readonly kinds: readonly CaseloadChangeKind[];
}

/** The next changes after a position, in their order. */
export async function changesAfter(
  db: PrismaClient,
  { clinicId, kinds }: Following,
  position: bigint,
): Promise<readonly CaseloadChange[]> {
  const rows = await db.caseloadChange.findMany({
    where: { clinicId, kind: { in: [...kinds] }, position: { gt: position } },
    orderBy: { position: 'asc' },
    take: CHANGES_AT_ONCE,
    select: { kind: true, subjectId: true, clientId: true, position: true },
  });
  return rows.map((row) => ({ ...row, position: row.position ?? 0n }));
}

/** Where whoever begins to follow now begins: all that is committed lies before. */
export async function latestPosition(db: PrismaClient): Promise<bigint> {
  await orderChanges(db);
  const { _max: latest } = await db.caseloadChange.aggregate({ _max: { position: true } });
  return latest.position ?? 0n;
}

/**
 * A position before which whatever this request reads was committed: what is committed while it is being answered
 * comes after, and is told to whoever goes on from here.
 */
export async function positionBefore({ db, now }: Pick<Context, 'db' | 'now'>): Promise<bigint> {
  // by the database's clock, which the positions come from
  const elapsed = Math.min(Math.max(Date.now() - now.getTime(), 0), 60_000) + 1;
  const [row] = await db.$queryRaw<{ position: bigint }[]>`
    SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint - ${elapsed * 1000}::bigint AS "position"`;
  return row?.position ?? 0n;
}

/** Forgets what is old. */
export async function forgetChanges(db: PrismaClient, now: Date): Promise<number> {
  const before = new Date(now.getTime() - CHANGES_KEPT_DAYS * 24 * 3600_000);
  const { count } = await db.caseloadChange.deleteMany({
    where: { createdAt: { lt: before }, OR: [{ position: null }, { position: { lt: positionAt(before) } }] },
  });
  return count;
}

type Of = Pick<Context, 'db' | 'viewer'>;

/** The alert of a change; null when it is not there any more, or not the viewer's to see. */
export function alertOf(
  { db, viewer }: Of,
  { subjectId }: CaseloadChange,
  selection: { include?: Prisma.AlertInclude; select?: Prisma.AlertSelect },
) {
  return db.alert.findFirst({ ...selection, where: { AND: [alertsVisibleTo(viewer), { id: subjectId }] } });
}

/** The pain score of a change; null when it is not there any more, or not the viewer's to see. */
export function painScoreOf(
  { db, viewer }: Of,
  { subjectId }: CaseloadChange,
  selection: { include?: Prisma.PainScoreInclude; select?: Prisma.PainScoreSelect },
) {
  return db.painScore.findFirst({ ...selection, where: { AND: [painScoresVisibleTo(viewer), { id: subjectId }] } });
}

/** The client of a change; null when they are not there any more, or not the viewer's to see. It is one audit event. */
export async function clientOf(
  context: Context,
  { clientId }: CaseloadChange,
  selection: { include?: Prisma.ClientInclude; select?: Prisma.ClientSelect },
) {
  const where = { AND: [clientsVisibleTo(context.viewer), { id: clientId }] };
  const client = await context.db.client.findFirst({ ...selection, where });
  if (client) await auditClientReads(context, [clientId]);
  return client;
}
