import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import type { MemberContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { erasureRequestsVisibleTo } from './data.ts';

/** Who is no longer in anybody's records has no account either. */
async function eraseIdentity(tx: Prisma.TransactionClient, id: string): Promise<void> {
  await tx.identity.deleteMany({ where: { id, members: { none: {} }, clients: { none: {} } } });
}

/**
 * Erases a client for good, as was asked: their record and all that hangs from it, their ways in, their account.
 * What stays is that it happened, and their id, so that a restored backup does not bring them back.
 *
 * @throws NotFoundError when no such request is open
 */
export async function eraseClient({ db, viewer, now, requestId, rememberErased }: MemberContext, id: string) {
  const erased = await db.$transaction(async (tx) => {
    const request = await tx.erasureRequest.findFirst({
      where: { AND: [{ id }, erasureRequestsVisibleTo(viewer)] },
      select: { clientId: true, client: { select: { identityId: true } } },
    });
    if (!request) throw new NotFoundError('request');
    const { clientId, client } = request;
    const { clinicId, memberId } = viewer;
    await tx.signIn.deleteMany({ where: { clinicId, clientId } });
    const { count } = await tx.client.deleteMany({ where: { clinicId, id: clientId } });
    if (count === 0) throw new NotFoundError('request');
    if (client.identityId) await eraseIdentity(tx, client.identityId);
    await audit(tx, actorOf(viewer), {
      action: 'eraseClient',
      subjectType: 'Client',
      subjectId: clientId,
      clientId,
      requestId,
    });
    return tx.erasedClient.create({ data: { clientId, clinicId, erasedAt: now, erasedById: memberId } });
  });
  rememberErased({ ...erased, erasedAt: erased.erasedAt.toISOString() });
  return erased;
}
