import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import { type MemberContext, refusal } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { tidyLine } from '../exercise/tidy.ts';
import { changedColumns } from '../source/changes.ts';
import type { MemberRole } from '../viewer/domain.ts';
import { endAccessOf } from './access-data.ts';
import { membersVisibleTo } from './data.ts';
import { LastOwnerError } from './errors.ts';

type Transaction = Prisma.TransactionClient;

/** What a query asks of members. */
export interface Selection {
  readonly include?: Prisma.MemberInclude;
  readonly select?: Prisma.MemberSelect;
}

/** Those who keep the clinic: OWNERs who have come in and still do. */
const keepers = { role: 'OWNER', deactivatedAt: null, invitedAt: null } as const satisfies Prisma.MemberWhereInput;

/**
 * Locks the clinic's members until the transaction ends, so that changes of who keeps it are made one after another,
 * each by somebody who still keeps it.
 */
export async function lockMembers(tx: Transaction, { viewer }: MemberContext): Promise<void> {
  // leaves rows that point at the clinic free to be written meanwhile
  await tx.$queryRaw`SELECT 1 FROM "Clinic" WHERE "id" = ${viewer.clinicId}::uuid FOR NO KEY UPDATE`;
  const self = { ...keepers, id: viewer.memberId, clinicId: viewer.clinicId };
  if ((await tx.member.count({ where: self })) === 0) throw refusal(viewer);
}

/**
 * A member of the clinic, whose members are locked.
 *
 * @throws NotFoundError
 */
export async function heldMember(tx: Transaction, { viewer }: MemberContext, id: string) {
  const member = await tx.member.findFirst({ where: { AND: [membersVisibleTo(viewer), { id }] } });
  if (!member) throw new NotFoundError('member');
  return member;
}

/** @throws LastOwnerError when nobody but this member keeps the clinic */
async function demandAnotherKeeper(tx: Transaction, { viewer }: MemberContext, id: string): Promise<void> {
  const others = { ...keepers, clinicId: viewer.clinicId, id: { not: id } };
  if ((await tx.member.count({ where: others })) === 0) throw new LastOwnerError();
}

/** Writes down that an owner did something with a member. */
export function auditMember(
  tx: Transaction,
  { viewer, requestId }: MemberContext,
  { id, action, fields }: { readonly id: string; readonly action: string; readonly fields: readonly string[] },
) {
  return audit(tx, actorOf(viewer), { action, subjectType: 'Member', subjectId: id, fields, requestId });
}

/** Runs a change of one member under the lock, and answers the member. */
export function changeMember(
  context: MemberContext,
  id: string,
  selection: Selection,
  change: (tx: Transaction, member: Awaited<ReturnType<typeof heldMember>>) => Promise<void>,
) {
  return context.db.$transaction(async (tx) => {
    await lockMembers(tx, context);
    await change(tx, await heldMember(tx, context, id));
    return tx.member.findUniqueOrThrow({ ...selection, where: { id } });
  });
}

/**
 * Gives a member another name or role.
 *
 * @throws NotFoundError, LastOwnerError
 */
export function updateMember(
  context: MemberContext,
  {
    id,
    name,
    role,
  }: { readonly id: string; readonly name?: string | undefined; readonly role?: MemberRole | undefined },
  selection: Selection,
) {
  return changeMember(context, id, selection, async (tx, member) => {
    const columns = { ...(name ? { name: tidyLine(name) } : {}), ...(role ? { role } : {}) };
    const fields = changedColumns(member, columns);
    if (fields.length === 0) return;
    if (columns.role === 'CLINICIAN' && member.role === 'OWNER') await demandAnotherKeeper(tx, context, id);
    await tx.member.update({ where: { id }, data: columns, select: { id: true } });
    await auditMember(tx, context, { id, action: 'updateMember', fields });
  });
}

/**
 * Lets a member in no longer: their sign-ins, API tokens and links end at once and for good. Their clients stay theirs
 * until they are handed over. Doing it again changes nothing.
 *
 * @throws NotFoundError, LastOwnerError
 */
export function deactivateMember(context: MemberContext, id: string, selection: Selection) {
  return changeMember(context, id, selection, async (tx, member) => {
    if (member.deactivatedAt) return;
    if (member.role === 'OWNER') await demandAnotherKeeper(tx, context, id);
    // their links before themselves, as somebody does who comes in by one just now
    await endAccessOf(tx, context, id);
    await tx.member.update({ where: { id }, data: { deactivatedAt: context.now }, select: { id: true } });
    await auditMember(tx, context, { id, action: 'deactivateMember', fields: ['deactivatedAt'] });
  });
}

/**
 * Lets a member in again, by the password that they had; who never came in is invited anew. Doing it again changes
 * nothing.
 *
 * @throws NotFoundError
 */
export function reactivateMember(context: MemberContext, id: string, selection: Selection) {
  return changeMember(context, id, selection, async (tx, member) => {
    if (!member.deactivatedAt) return;
    await tx.member.update({ where: { id }, data: { deactivatedAt: null }, select: { id: true } });
    await auditMember(tx, context, { id, action: 'reactivateMember', fields: ['deactivatedAt'] });
  });
}
