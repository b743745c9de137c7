import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import { type Selection as ClientSelection, readClient } from '../client/data.ts';
import { lockClient } from '../client/lock-data.ts';
import { clientsKeptBy } from '../client/write-data.ts';
import type { Context, MemberContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { limits } from '../limits.ts';
import { secondsAfter } from '../sign-in/domain.ts';
import { type Viewer, readsClients } from '../viewer/domain.ts';
import { ACCESS_SECONDS, type AccessKind } from './domain.ts';
import { ClientArchivedError } from './errors.ts';
import { newAccessSecret } from './secret.ts';

/** What a query asks of access grants. */
export interface Selection {
  readonly include?: Prisma.AccessGrantInclude;
  readonly select?: Prisma.AccessGrantSelect;
}

/** Those that can still be redeemed. */
export function accessGrantsOpenAt(now: Date) {
  return { usedAt: null, revokedAt: null, expiresAt: { gt: now } } satisfies Prisma.AccessGrantWhereInput;
}

/** The filter every read of access grants starts from: the clinic's open ones, for those who treat clients. */
export function accessGrantsVisibleTo(viewer: Viewer | null, now: Date) {
  const clinicId = { in: readsClients(viewer) ? [viewer.clinicId] : [] };
  return { ...accessGrantsOpenAt(now), clinicId } satisfies Prisma.AccessGrantWhereInput;
}

/** A client's open grants, the latest first. */
export function listAccessGrants({ db, viewer, now }: Context, clientId: string, selection: Selection) {
  return db.accessGrant.findMany({
    ...selection,
    where: { AND: [accessGrantsVisibleTo(viewer, now), { clientId }] },
    orderBy: { createdAt: 'desc' },
    take: limits.pageSize,
  });
}

/**
 * Locks a client of the clinic's until the transaction ends, so that ways in are made and used one after another.
 *
 * @throws NotFoundError, ClientArchivedError
 */
async function lockClientInCare(tx: Prisma.TransactionClient, { viewer }: MemberContext, id: string) {
  await lockClient(tx, viewer, id);
  const where = { ...clientsKeptBy(viewer), id };
  const select = {
    name: true,
    status: true,
    locale: true,
    contactEmail: true,
    clinic: { select: { name: true } },
  } as const;
  const client = await tx.client.findFirst({ where, select });
  if (!client) throw new NotFoundError('client');
  if (client.status === 'ARCHIVED') throw new ClientArchivedError();
  return client;
}

/** The mutation that makes a way in; its name is that of the audit event. */
export type GrantAction = 'createAccessCode' | 'createAccessLink' | 'inviteClient';

/** Makes a way in within a transaction; an open one of the same kind ends with it. */
export async function grantAccess(
  tx: Prisma.TransactionClient,
  context: MemberContext,
  { clientId, kind, action }: { readonly clientId: string; readonly kind: AccessKind; readonly action: GrantAction },
) {
  const { viewer, now, requestId, hashAccessSecret, adminOrigin } = context;
  const client = await lockClientInCare(tx, context, clientId);
  const open = { ...accessGrantsOpenAt(now), clinicId: viewer.clinicId, clientId, kind };
  await tx.accessGrant.updateMany({ where: open, data: { revokedAt: now } });
  const secret = newAccessSecret(kind);
  const { id } = await tx.accessGrant.create({
    data: {
      clinicId: viewer.clinicId,
      clientId,
      kind,
      secretHash: hashAccessSecret(secret),
      createdById: viewer.memberId,
      createdAt: now,
      expiresAt: secondsAfter(now, ACCESS_SECONDS),
    },
    select: { id: true },
  });
  const act = { action, subjectType: 'AccessGrant', subjectId: id, clientId, fields: [], requestId };
  await audit(tx, actorOf(viewer), act);
  // behind the hash sign, which no browser sends to a server
  return { id, client, secret, address: `${adminOrigin}/enter#${secret}` };
}

/**
 * Makes a code or a link for a client; its secret is in this answer and nowhere else.
 *
 * @throws NotFoundError, ClientArchivedError
 */
export function createAccessGrant(context: MemberContext, clientId: string, kind: AccessKind, selection: Selection) {
  const action = kind === 'CODE' ? 'createAccessCode' : 'createAccessLink';
  return context.db.$transaction(async (tx) => {
    const { id, secret, address } = await grantAccess(tx, context, { clientId, kind, action });
    const grant = await tx.accessGrant.findUniqueOrThrow({ ...selection, where: { id } });
    return { ...grant, secret: kind === 'CODE' ? secret : null, address };
  });
}

/**
 * Ends every open code and link of a client; says nothing of those that were over already.
 *
 * @throws NotFoundError
 */
export async function revokeAccess(context: MemberContext, clientId: string, selection: ClientSelection) {
  const { db, viewer, now, requestId } = context;
  await db.$transaction(async (tx) => {
    const where = { ...clientsKeptBy(viewer), id: clientId };
    if ((await tx.client.count({ where })) === 0) throw new NotFoundError('client');
    const revoked = await tx.accessGrant.updateManyAndReturn({
      where: { ...accessGrantsOpenAt(now), clinicId: viewer.clinicId, clientId },
      data: { revokedAt: now },
      select: { id: true },
    });
    const act = { action: 'revokeAccess', subjectType: 'AccessGrant', clientId, fields: ['revokedAt'], requestId };
    if (revoked.length > 0) await audit(tx, actorOf(viewer), ...revoked.map(({ id }) => ({ ...act, subjectId: id })));
  });
  const client = await readClient(context, clientId, selection);
  if (!client) throw new NotFoundError('client');
  return client;
}
