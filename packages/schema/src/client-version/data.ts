import type { Prisma } from '@reprise/prisma/client';
import { auditClientReads } from '../client/data.ts';
import type { Context } from '../context.ts';
import { calendarDate } from '../source/domain.ts';
import type { Viewer } from '../viewer/domain.ts';
import { type ClientChange, clientDiff } from './diff.ts';

/** The filter every read of versions starts from: the clinic's for its members, nobody else's. */
export function clientVersionsVisibleTo(viewer: Viewer | null) {
  if (viewer?.kind === 'MEMBER') return { clinicId: viewer.clinicId } satisfies Prisma.ClientVersionWhereInput;
  return { id: { in: [] } } satisfies Prisma.ClientVersionWhereInput;
}

/** Writes down that somebody looked at clients by what was kept of them. */
export async function auditVersionReads(context: Context, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await context.db.clientVersion.findMany({
    where: { AND: [clientVersionsVisibleTo(context.viewer), { id: { in: [...ids] } }] },
    select: { clientId: true },
    distinct: ['clientId'],
  });
  const clientIds = rows.map(({ clientId }) => clientId);
  await auditClientReads(context, clientIds);
}

/** The columns that two versions are compared by. */
export const comparedColumns = {
  id: true,
  clientId: true,
  number: true,
  name: true,
  status: true,
  leadMemberId: true,
  lead: { select: { name: true } },
  contactEmail: true,
  phone: true,
  locale: true,
  timeZone: true,
  condition: true,
  precautions: true,
  note: true,
  privateNote: true,
  reviewOn: true,
} as const satisfies Prisma.ClientVersionSelect;
type Row = Prisma.ClientVersionGetPayload<{ select: typeof comparedColumns }>;

const contentOf = (row: Row) => ({ ...row, reviewOn: row.reviewOn && calendarDate(row.reviewOn) });
const diffOf = (before: Row, after: Row) => clientDiff(contentOf(before), contentOf(after));

/** What each version changed of the one before it, in one statement; null where none before it was kept. */
export async function changesOfVersions(
  { db, viewer }: Context,
  rows: readonly Row[],
): Promise<ReadonlyMap<Row, readonly ClientChange[] | null>> {
  const OR = rows.map(({ clientId, number }) => ({ clientId, number: number - 1 }));
  const where = { AND: [clientVersionsVisibleTo(viewer), { OR }] };
  const before = await db.clientVersion.findMany({ where, select: comparedColumns });
  const byPlace = new Map(before.map((row) => [`${row.clientId} ${row.number}`, row]));
  return new Map(
    rows.map((row) => {
      const old = byPlace.get(`${row.clientId} ${row.number - 1}`);
      return [row, old ? diffOf(old, row) : null];
    }),
  );
}

/** In what one version of a client differs from another; null when either is not the viewer's, or of somebody else. */
export async function diffClientVersions(context: Context, fromId: string, toId: string) {
  const where = { AND: [clientVersionsVisibleTo(context.viewer), { id: { in: [fromId, toId] } }] };
  const rows = await context.db.clientVersion.findMany({ where, select: comparedColumns });
  const [from, to] = [rows.find(({ id }) => id === fromId), rows.find(({ id }) => id === toId)];
  if (!from || !to || from.clientId !== to.clientId) return null;
  await auditClientReads(context, [to.clientId]);
  return diffOf(from, to);
}
