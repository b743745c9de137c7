import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import type { Context } from '../context.ts';
import type { Page } from '../listing.ts';
import { type Viewer, readsClients } from '../viewer/domain.ts';

/** The filter every read of plans starts from: the clinic's for those who treat its clients, a client's own. */
export function plansVisibleTo(viewer: Viewer | null) {
  if (readsClients(viewer)) return { clinicId: viewer.clinicId } satisfies Prisma.PlanWhereInput;
  const clientId = { in: viewer?.kind === 'CLIENT' ? [viewer.clientId] : [] };
  return { clientId } satisfies Prisma.PlanWhereInput;
}

/** The filter every read of versions of plans starts from: those of visible plans. */
export function planVersionsVisibleTo(viewer: Viewer | null) {
  return { plan: plansVisibleTo(viewer) } satisfies Prisma.PlanVersionWhereInput;
}

/** Which plans and versions of plans were looked at. */
export interface SeenPlans {
  readonly planIds?: readonly string[];
  readonly versionIds?: readonly string[];
}

/** Writes down that somebody who treats clients looked at their plans; a client's own reading is their own. */
export async function auditPlanReads(
  { db, viewer, requestId }: Context,
  { planIds = [], versionIds = [] }: SeenPlans,
): Promise<void> {
  if (!readsClients(viewer) || planIds.length + versionIds.length === 0) return;
  const OR = [{ id: { in: [...planIds] } }, { versions: { some: { id: { in: [...versionIds] } } } }];
  const plans = await db.plan.findMany({
    where: { AND: [plansVisibleTo(viewer), { OR }] },
    select: { id: true, clientId: true },
  });
  const act = { action: 'readPlan', subjectType: 'Plan', requestId };
  await audit(db, actorOf(viewer), ...plans.map(({ id, clientId }) => ({ ...act, subjectId: id, clientId })));
}

/** A page of a plan's versions, the latest first; a member's look is an audit event. */
export async function listPlanVersions(context: Context, planId: string, page: Page) {
  await auditPlanReads(context, { planIds: [planId] });
  const where = { AND: [planVersionsVisibleTo(context.viewer), { planId }] } satisfies Prisma.PlanVersionWhereInput;
  return context.db.planVersion.findMany({
    ...page,
    where,
    orderBy: { number: 'desc' },
  } as Prisma.PlanVersionFindManyArgs);
}

/** How many versions a plan has that the viewer sees. */
export function countPlanVersions({ db, viewer }: Context, planId: string) {
  return db.planVersion.count({ where: { AND: [planVersionsVisibleTo(viewer), { planId }] } });
}

/** One version with what its days depend on; a member's look is an audit event. */
export async function readVersionDays(context: Context, id: string) {
  const version = await context.db.planVersion.findFirst({
    where: { AND: [planVersionsVisibleTo(context.viewer), { id }] },
    include: {
      phases: { orderBy: { position: 'asc' } },
      plan: { select: { client: { select: { timeZone: true } } } },
    },
  });
  if (version) await auditPlanReads(context, { versionIds: [id] });
  return version;
}

export interface Selection {
  readonly include?: Prisma.PlanInclude;
  readonly select?: Prisma.PlanSelect;
}

/** One plan; a member's look at it is an audit event. */
export async function readPlan(context: Context, id: string, selection: Selection) {
  const where = { AND: [plansVisibleTo(context.viewer), { id }] } satisfies Prisma.PlanWhereInput;
  const plan = await context.db.plan.findFirst({ ...selection, where });
  if (plan) await auditPlanReads(context, { planIds: [id] });
  return plan;
}
