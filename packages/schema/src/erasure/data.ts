import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import { clientsVisibleTo } from '../client/data.ts';
import { lockClient } from '../client/lock-data.ts';
import type { Context, PersonContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import type { Page } from '../listing.ts';
import { type Viewer, isOwner, readsClients } from '../viewer/domain.ts';

/** What a query asks of requests for erasure. */
export interface Selection {
  readonly include?: Prisma.ErasureRequestInclude;
  readonly select?: Prisma.ErasureRequestSelect;
}

const isOpen = { withdrawnAt: null } as const satisfies Prisma.ErasureRequestWhereInput;

/** The clinic's for those who treat clients, a client's own; those that were taken back, too. */
function erasureRequestsOf(viewer: Viewer | null) {
  if (readsClients(viewer)) return { clinicId: viewer.clinicId } satisfies Prisma.ErasureRequestWhereInput;
  const clientId = { in: viewer?.kind === 'CLIENT' ? [viewer.clientId] : [] };
  return { clientId } satisfies Prisma.ErasureRequestWhereInput;
}

/** The filter every read of requests starts from: those that wait. */
export function erasureRequestsVisibleTo(viewer: Viewer | null) {
  return { ...erasureRequestsOf(viewer), ...isOpen } satisfies Prisma.ErasureRequestWhereInput;
}

/** The client that somebody means: their own record for a client, whichever they say. */
function meantBy(viewer: PersonContext['viewer'], clientId: string | null): string {
  if (viewer.kind === 'CLIENT' && (clientId === null || clientId === viewer.clientId)) return viewer.clientId;
  if (viewer.kind === 'MEMBER' && clientId !== null) return clientId;
  throw new NotFoundError('client');
}

/**
 * Asks that a client be erased; nothing is erased until an OWNER confirms it. Who asks again gets the open request.
 *
 * @throws NotFoundError
 */
export function requestErasure(
  { db, viewer, now, requestId }: PersonContext,
  asked: { readonly clientId: string | null; readonly reason: string | null },
  selection: Selection,
) {
  const clientId = meantBy(viewer, asked.clientId);
  return db.$transaction(async (tx) => {
    await lockClient(tx, viewer, clientId);
    const visible = { AND: [{ id: clientId }, clientsVisibleTo(viewer)] };
    if ((await tx.client.count({ where: visible })) === 0) throw new NotFoundError('client');
    const open = await tx.erasureRequest.findFirst({ where: { ...isOpen, clientId }, select: { id: true } });
    if (open) return tx.erasureRequest.findUniqueOrThrow({ ...selection, where: open });
    const { clinicId, kind: askedByKind } = viewer;
    const askedById = viewer.kind === 'MEMBER' ? viewer.memberId : viewer.clientId;
    const { id } = await tx.erasureRequest.create({
      data: { clinicId, clientId, askedByKind, askedById, askedAt: now, reason: asked.reason },
      select: { id: true },
    });
    await audit(tx, actorOf(viewer), {
      action: 'requestErasure',
      subjectType: 'ErasureRequest',
      subjectId: id,
      clientId,
      requestId,
    });
    return tx.erasureRequest.findUniqueOrThrow({ ...selection, where: { id } });
  });
}

/**
 * Takes a request back, by the client whose record it is or by a member; doing it again changes nothing.
 *
 * @throws NotFoundError
 */
export function withdrawErasure({ db, viewer, now, requestId }: PersonContext, id: string): Promise<string> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.erasureRequest.updateMany({
      where: { AND: [{ id }, erasureRequestsVisibleTo(viewer)] },
      data: { withdrawnAt: now },
    });
    const where = { AND: [{ id }, erasureRequestsOf(viewer)] };
    const request = await tx.erasureRequest.findFirst({ where, select: { clientId: true } });
    if (!request) throw new NotFoundError('request');
    const act = { action: 'withdrawErasure', subjectType: 'ErasureRequest', subjectId: id, requestId };
    if (count > 0) await audit(tx, actorOf(viewer), { ...act, ...request, fields: ['withdrawnAt'] });
    return request.clientId;
  });
}

/** The request that a client be erased, while it is open. */
export function findErasureRequest({ db, viewer }: Context, clientId: string, selection: Selection) {
  return db.erasureRequest.findFirst({
    ...selection,
    where: { AND: [erasureRequestsVisibleTo(viewer), { clientId }] },
  });
}

const openRequests = ({ viewer }: Context) =>
  ({
    AND: [erasureRequestsVisibleTo(viewer), isOwner(viewer) ? {} : { id: { in: [] } }],
  }) satisfies Prisma.ErasureRequestWhereInput;

/** One page of the clinic's open requests, the oldest first; for OWNERs. */
export function listErasureRequests(context: Context, page: Page) {
  const orderBy = [{ askedAt: 'asc' }, { id: 'asc' }];
  const where = openRequests(context);
  return context.db.erasureRequest.findMany({ ...page, where, orderBy } as Prisma.ErasureRequestFindManyArgs);
}

/** How many requests wait for an OWNER. */
export function countErasureRequests(context: Context) {
  return context.db.erasureRequest.count({ where: openRequests(context) });
}
