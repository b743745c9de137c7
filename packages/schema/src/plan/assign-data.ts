import type { Prisma } from '@reprise/prisma/client';
import { clientsVisibleTo } from '../client/data.ts';
import { ConflictError } from '../conflict/errors.ts';
import type { ClientWriterContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { ArchivedError } from '../line/errors.ts';
import { endHeldPlan } from './change-data.ts';
import { type Selection, plansVisibleTo } from './data.ts';
import { CLINIC_ALERTS } from './domain.ts';
import { ActivePlanError } from './errors.ts';
import type { GivenPlan } from './given.ts';
import { type Transaction, answerOf, auditPlan, heldPlan } from './line-data.ts';
import { localDateAt } from './local-date.ts';
import { type PointedPlan, pointedPlan } from './pointing-data.ts';
import { writePlanVersion } from './version-data.ts';

/** A plan that is to be given to a client. */
export interface Assignment {
  readonly clientId: string;
  readonly plan: GivenPlan;
  /** Ends the plan that is going on; otherwise that one stands in the way. */
  readonly replacesActive: boolean;
}

const clientColumns = {
  id: true,
  clinicId: true,
  name: true,
  status: true,
  timeZone: true,
  precautions: true,
  clinic: { select: { greenMax: true, amberMax: true, stopRule: true } },
  plans: { where: { status: 'ACTIVE' }, select: { id: true, current: { select: { number: true } } } },
} as const satisfies Prisma.ClientSelect;
export type AssignedClient = Prisma.ClientGetPayload<{ select: typeof clientColumns }>;

/** What is to be assigned, with what it points at; `today` is the client's. */
export async function pointedAssignment(
  tx: Transaction,
  context: ClientWriterContext,
  { clientId, plan }: Pick<Assignment, 'clientId' | 'plan'>,
) {
  const where = { AND: [clientsVisibleTo(context.viewer), { id: clientId }] };
  const client = await tx.client.findFirst({ where, select: clientColumns });
  if (!client) throw new NotFoundError('client');
  if (client.status === 'ARCHIVED') throw new ArchivedError('Client');
  const { greenMax, amberMax, stopRule } = client.clinic;
  const given = { ...plan, stopRule: plan.stopRule ?? stopRule };
  const today = localDateAt(context.now, client.timeZone);
  const pointing = { today, before: null, bands: { greenMax, amberMax }, letsSwap: true, alerts: CLINIC_ALERTS };
  return { client, today, pointed: await pointedPlan(tx, context, given, pointing) };
}

async function assigned(tx: Transaction, context: ClientWriterContext, assignment: Assignment) {
  const { client, today, pointed } = await pointedAssignment(tx, context, assignment);
  const [active] = client.plans;
  if (active && !assignment.replacesActive) throw new ActivePlanError(active.id);
  if (active) {
    const line = await heldPlan(tx, context, { planId: active.id, version: active.current?.number ?? 0 });
    await endHeldPlan(tx, context, line, 'A new plan took its place.');
  }
  return newPlan(tx, context, client, today, pointed);
}

async function newPlan(
  tx: Transaction,
  context: ClientWriterContext,
  { id: clientId, clinicId }: AssignedClient,
  today: string,
  pointed: PointedPlan,
) {
  const { id } = await tx.plan.create({ data: { clinicId, clientId }, select: { id: true } });
  const first = { number: 1, authorId: context.viewer.memberId, reason: null, inForceFrom: today };
  await writePlanVersion(tx, { ...first, clinicId, planId: id }, pointed);
  const said = Object.entries(pointed.content).flatMap(([field, value]) => (value === null ? [] : [field]));
  await auditPlan(
    tx,
    context,
    { id, clientId },
    { action: 'assignRoutine', fields: ['version 1', ...said], toVersion: 1 },
  );
  return id;
}

/** Of two who assign at once the second finds the place taken, or the plan that it would replace moved on. */
const isMeanwhile = (error: unknown) =>
  error instanceof ConflictError || (error as { code?: unknown } | null)?.code === 'P2002';

/**
 * Gives a client a plan, in one transaction, from today on.
 *
 * @throws ActivePlanError when the client has one that is going on, or somebody assigned one meanwhile
 * @throws ArchivedError when the client is archived
 */
export async function assignRoutine(context: ClientWriterContext, assignment: Assignment, selection: Selection) {
  const { db, viewer } = context;
  try {
    return await db.$transaction(async (tx) => answerOf(tx, await assigned(tx, context, assignment), selection));
  } catch (error) {
    if (!isMeanwhile(error)) throw error;
    const { clientId } = assignment;
    const where = { AND: [plansVisibleTo(viewer), { clientId, status: 'ACTIVE' as const }] };
    const active = await db.plan.findFirst({ where, select: { id: true } });
    if (!active) throw error;
    throw new ActivePlanError(active.id);
  }
}
