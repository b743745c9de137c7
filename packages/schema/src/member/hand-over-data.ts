import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import { clientsVisibleTo } from '../client/data.ts';
import { revisedBy } from '../client/revised-by.ts';
import type { Context, MemberContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import type { Page } from '../listing.ts';
import { lockMembers } from './keep-data.ts';

/** Whose clients go to whom. */
export interface HandOver {
  /** Null for those whom nobody leads. */
  readonly fromId: string | null;
  readonly toId: string;
  /** Null for all of them. */
  readonly clientIds: readonly string[] | null;
}

/**
 * Hands clients of one lead to another: those that are named, or all, with the archived ones of a member and without
 * those of nobody. When one that is named is not of that lead, none is handed over. Each is an audit event.
 *
 * @throws NotFoundError
 */
export function handOverClients(context: MemberContext, { fromId, toId, clientIds }: HandOver): Promise<number> {
  const { db, viewer, requestId } = context;
  return db.$transaction(async (tx) => {
    await lockMembers(tx, context);
    const { clinicId } = viewer;
    if (fromId && (await tx.member.count({ where: { clinicId, id: fromId } })) === 0) throw new NotFoundError('member');
    const heir = { clinicId, id: toId, deactivatedAt: null };
    if ((await tx.member.count({ where: heir })) === 0) throw new NotFoundError('member');
    const named = clientIds && [...new Set(clientIds)];
    const inCare = fromId === null ? { status: 'ACTIVE' as const } : {};
    const which = named ? { id: { in: named } } : inCare;
    const moved = await tx.client.updateManyAndReturn({
      where: { clinicId, leadMemberId: fromId, ...which },
      data: { leadMemberId: toId, revision: { increment: 1 }, ...revisedBy(actorOf(viewer)) },
      select: { id: true, revision: true },
    });
    if (named && moved.length < named.length) throw new NotFoundError('client');
    const act = { action: 'handOverClient', subjectType: 'Client', fields: ['leadMemberId'], requestId };
    const acts = moved.map(({ id, revision }) => ({
      ...act,
      subjectId: id,
      clientId: id,
      fromVersion: revision - 1,
      toVersion: revision,
    }));
    if (acts.length > 0) await audit(tx, actorOf(viewer), ...acts);
    return moved.length;
  });
}

/** The clinic's clients in care whom nobody leads. */
function unled({ viewer }: Context) {
  return {
    AND: [clientsVisibleTo(viewer), { leadMemberId: null, status: 'ACTIVE' }],
  } satisfies Prisma.ClientWhereInput;
}

/** One page of the clients whom nobody leads, by name; looking through them is an audit event. */
export async function listUnledClients(context: MemberContext, page: Page) {
  const { db, viewer, requestId } = context;
  await audit(db, actorOf(viewer), { action: 'listClients', subjectType: 'Client', requestId });
  const orderBy = [{ name: 'asc' }, { id: 'asc' }];
  return db.client.findMany({ ...page, where: unled(context), orderBy } as Prisma.ClientFindManyArgs);
}

/** How many clients in care nobody leads. */
export function countUnledClients(context: Context): Promise<number> {
  return context.db.client.count({ where: unled(context) });
}
