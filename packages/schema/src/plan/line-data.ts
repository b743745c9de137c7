import type { Prisma } from '@reprise/prisma/client';
import { type Act, actorOf, audit } from '../audit-event/data.ts';
import { ConflictError } from '../conflict/errors.ts';
import type { ClientWriterContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { shownVersion } from '../exercise/data.ts';
import { isSame } from '../exercise/entries.ts';
import { type Selection, plansVisibleTo } from './data.ts';
import type { PlanContent } from './domain.ts';
import { PlanEndedError } from './errors.ts';
import { planContentColumns } from './row.ts';

export type Transaction = Prisma.TransactionClient;

const lineColumns = {
  id: true,
  clinicId: true,
  clientId: true,
  status: true,
  currentVersionId: true,
  current: { select: planContentColumns },
  client: { select: { timeZone: true, status: true } },
} as const satisfies Prisma.PlanSelect;
type LineRow = Prisma.PlanGetPayload<{ select: typeof lineColumns }>;

/** A plan as a change finds it. */
export type PlanLine = Omit<LineRow, 'current'> & { readonly current: NonNullable<LineRow['current']> };

/** Which plan is changed, and the number of the version that the change was made on. */
export interface PlanKey {
  readonly planId: string;
  readonly version: number;
}

/**
 * Reads a plan for a change, and holds it: of two changes at once the other one waits, and then finds
 * that the plan has moved on.
 *
 * @throws NotFoundError when it is not there or not the viewer's to see
 * @throws ConflictError when it is not at that version any more
 * @throws PlanEndedError when it has ended
 */
export async function heldPlan(
  tx: Transaction,
  { viewer }: ClientWriterContext,
  { planId, version }: PlanKey,
): Promise<PlanLine> {
  const row = await tx.plan.findFirst({
    where: { AND: [plansVisibleTo(viewer), { id: planId }] },
    select: lineColumns,
  });
  if (!row) throw new NotFoundError('plan');
  const current = shownVersion(row.current);
  if (current.number !== version) throw new ConflictError('Plan', planId, current.number);
  if (row.status === 'ENDED') throw new PlanEndedError();
  // writes nothing new: it locks the row, and counts none when another change came first
  const { count } = await tx.plan.updateMany({
    where: { id: planId, status: 'ACTIVE', currentVersionId: row.currentVersionId },
    data: { status: 'ACTIVE' },
  });
  if (count === 0) {
    const now = await tx.planVersion.aggregate({ where: { planId }, _max: { number: true } });
    throw new ConflictError('Plan', planId, now._max.number ?? current.number);
  }
  return { ...row, current };
}

/** The fields in which two versions of a plan differ. */
export function changedPlanFields(before: PlanContent, after: PlanContent): string[] {
  const fields = Object.keys(after) as (keyof PlanContent)[];
  return fields.filter((field) => !isSame(before[field], after[field]));
}

/** Writes down what was done to a plan, in the transaction that does it. */
export async function auditPlan(
  tx: Transaction,
  { viewer, requestId }: ClientWriterContext,
  { id, clientId }: { readonly id: string; readonly clientId: string },
  act: Pick<Act, 'action' | 'fields' | 'fromVersion' | 'toVersion'>,
) {
  await audit(tx, actorOf(viewer), { ...act, subjectType: 'Plan', subjectId: id, clientId, requestId });
}

/** The plan as the answer to a change asks for it. */
export function answerOf(tx: Transaction, id: string, selection: Selection) {
  return tx.plan.findUniqueOrThrow({ ...selection, where: { id } });
}
