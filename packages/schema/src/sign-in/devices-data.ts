import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import type { ClientWriterContext, Context } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { limits } from '../limits.ts';
import { signInsHeldAt, signInsVisibleTo } from './data.ts';

interface Selection {
  readonly include?: Prisma.SignInInclude;
  readonly select?: Prisma.SignInSelect;
}

/** Where a client is signed in, the latest first. */
export function listDevices({ db, viewer, now }: Context, clientId: string, selection: Selection) {
  return db.signIn.findMany({
    ...selection,
    where: { AND: [signInsVisibleTo(viewer, now), { clientId }] },
    orderBy: { createdAt: 'desc' },
    take: limits.pageSize,
  });
}

/**
 * Ends the sign-in of one of a client's devices.
 *
 * @throws NotFoundError when no client of the clinic is signed in there
 */
export function signOutDevice({ db, viewer, now, requestId }: ClientWriterContext, id: string): Promise<number> {
  return db.$transaction(async (tx) => {
    const [ended] = await tx.signIn.updateManyAndReturn({
      where: { ...signInsHeldAt(now), id, clinicId: viewer.clinicId, clientId: { not: null } },
      data: { revokedAt: now },
      select: { clientId: true },
    });
    if (!ended) throw new NotFoundError('device');
    await audit(tx, actorOf(viewer), {
      action: 'signOutDevice',
      subjectType: 'SignIn',
      subjectId: id,
      clientId: ended.clientId,
      fields: ['revokedAt'],
      requestId,
    });
    return 1;
  });
}
