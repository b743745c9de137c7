import type { Prisma } from '@reprise/prisma/client';
import { openAlerts } from '../alert/data.ts';
import { actorOf, audit } from '../audit-event/data.ts';
import { idsByNeed } from '../caseload/data.ts';
import type { Context } from '../context.ts';
import { type Page, inOrderOf, pageOfIds } from '../listing.ts';
import { type Viewer, readsClients } from '../viewer/domain.ts';
import type { ClientListing } from './domain.ts';
import { rankedClientIds } from './search.ts';

/** The filter every read of clients starts from: the clinic's for those who treat them, oneself for a client. */
export function clientsVisibleTo(viewer: Viewer | null) {
  if (readsClients(viewer)) return { clinicId: viewer.clinicId } satisfies Prisma.ClientWhereInput;
  const id = { in: viewer?.kind === 'CLIENT' ? [viewer.clientId] : [] };
  return { id } satisfies Prisma.ClientWhereInput;
}

/** Writes down that somebody who treats clients looked at their records; their own reading is their own. */
export async function auditClientReads({ db, viewer, requestId }: Context, clientIds: readonly string[]) {
  if (!readsClients(viewer) || clientIds.length === 0) return;
  const act = { action: 'readClient', subjectType: 'Client', requestId };
  await audit(db, actorOf(viewer), ...clientIds.map((id) => ({ ...act, subjectId: id, clientId: id })));
}

/** What a query asks of clients. */
export interface Selection {
  include?: Prisma.ClientInclude;
  select?: Prisma.ClientSelect;
}

/** One client's record; reading it is an audit event. */
export async function readClient(context: Context, id: string, selection: Selection) {
  const client = await context.db.client.findFirst({
    ...selection,
    where: { AND: [{ id }, clientsVisibleTo(context.viewer)] },
  });
  if (client) await auditClientReads(context, [id]);
  return client;
}

const DAY = 24 * 60 * 60 * 1000;

/** The filter by the plan that is going on. */
function byPlan(now: Date, { hasPlan, planEndsWithinDays }: ClientListing): Prisma.ClientWhereInput[] {
  const active = { status: 'ACTIVE' as const };
  const has = hasPlan == null ? [] : [{ plans: hasPlan ? { some: active } : { none: active } }];
  if (planEndsWithinDays == null) return has;
  const last = new Date(now.getTime() + planEndsWithinDays * DAY);
  return [...has, { plans: { some: { ...active, endsOn: { lte: last } } } }];
}

/** The `where` of a listing; `ranked` are the ids that the search found, best first, or null without one. */
async function matching({ db, viewer, now }: Context, listing: ClientListing) {
  const { search, status, leadMemberId, alert } = listing;
  const ranked = search?.trim() && viewer ? await rankedClientIds(db, viewer.clinicId, search) : null;
  const where = {
    AND: [
      clientsVisibleTo(viewer),
      status?.length ? { status: { in: [...status] } } : {},
      leadMemberId ? { leadMemberId } : {},
      ...byPlan(now, listing),
      alert?.length ? { alerts: { some: { rule: { in: [...alert] }, ...openAlerts } } } : {},
      ranked ? { id: { in: ranked } } : {},
    ],
  } satisfies Prisma.ClientWhereInput;
  return { where, ranked };
}

const orders = {
  NAME: [{ name: 'asc' }, { id: 'asc' }],
  NAME_DESC: [{ name: 'desc' }, { id: 'desc' }],
  NEWEST: [{ createdAt: 'desc' }, { id: 'desc' }],
  REVIEW: [{ reviewOn: { sort: 'asc', nulls: 'last' } }, { name: 'asc' }, { id: 'asc' }],
} as const satisfies Record<string, Prisma.ClientOrderByWithRelationInput[]>;

/** The ids of matching clients, whose plan ends next first, then those with an open plan, then those with none. */
async function idsByPlanEnd({ db }: Context, where: Prisma.ClientWhereInput): Promise<string[]> {
  const rows = await db.client.findMany({
    where,
    orderBy: [...orders.NAME],
    select: { id: true, plans: { where: { status: 'ACTIVE' }, take: 1, select: { endsOn: true } } },
  });
  const endOf = ({ plans: [plan] }: (typeof rows)[number]) => (plan ? (plan.endsOn?.getTime() ?? 1e15) : 2e15);
  return rows.toSorted((one, other) => endOf(one) - endOf(other)).map(({ id }) => id);
}

/** Whether a listing leaves any client of the clinic out. */
function isNarrowed(listing: ClientListing): boolean {
  const { search, status, leadMemberId, alert, hasPlan, planEndsWithinDays } = listing;
  const isGiven = Boolean(search?.trim() || status?.length || leadMemberId || alert?.length);
  return isGiven || hasPlan != null || planEndsWithinDays != null;
}

async function idsMatching({ db }: Context, where: Prisma.ClientWhereInput): Promise<ReadonlySet<string>> {
  return new Set((await db.client.findMany({ where, select: { id: true } })).map(({ id }) => id));
}

async function rowsOfIds({ db, viewer }: Context, ids: readonly string[], page: Page) {
  const shown = pageOfIds(ids, page);
  const { cursor: _cursor, skip: _skip, take: _take, ...selection } = page;
  const where = { AND: [clientsVisibleTo(viewer), { id: { in: shown } }] };
  return inOrderOf(shown, await db.client.findMany({ ...selection, where } as Prisma.ClientFindManyArgs));
}

/** One page of the clinic's clients; looking through them is one audit event. */
export async function listClients(context: Context, listing: ClientListing, page: Page) {
  const { where, ranked } = await matching(context, listing);
  const order = listing.order ?? 'RELEVANCE';
  const { viewer, requestId } = context;
  const act = { action: 'listClients', subjectType: 'Client', requestId };
  if (readsClients(viewer)) await audit(context.db, actorOf(viewer), act);
  if (order === 'PLAN_END') return rowsOfIds(context, await idsByPlanEnd(context, where), page);
  if (order === 'NEED' && readsClients(viewer)) {
    const byNeed = await idsByNeed(context, viewer.clinicId);
    if (!isNarrowed(listing)) return rowsOfIds(context, byNeed, page);
    const found = await idsMatching(context, where);
    const ids = byNeed.filter((id) => found.has(id));
    return rowsOfIds(context, ids, page);
  }
  if (order !== 'RELEVANCE' || ranked === null) {
    const orderBy = [...orders[order === 'RELEVANCE' || order === 'NEED' ? 'NAME' : order]];
    return context.db.client.findMany({ ...page, where, orderBy } as Prisma.ClientFindManyArgs);
  }
  const kept = await context.db.client.findMany({ where, select: { id: true } });
  const ids = inOrderOf(ranked, kept).map(({ id }) => id);
  return rowsOfIds(context, ids, page);
}

/** How many clients a listing holds in all. */
export async function countClients(context: Context, listing: ClientListing) {
  const { where } = await matching(context, listing);
  return context.db.client.count({ where });
}

/** A client's own record; null for everybody else. */
export async function findOwnClient({ db }: Context, viewer: Viewer, selection: Selection) {
  if (viewer.kind !== 'CLIENT') return null;
  return db.client.findUnique({ ...selection, where: { id: viewer.clientId, AND: [clientsVisibleTo(viewer)] } });
}
