import { actorOf, audit } from '../audit-event/data.ts';
import type { Context } from '../context.ts';
import { startSignIn } from '../sign-in/data.ts';
import { LockedOutError } from '../sign-in/errors.ts';
import { type SignInSuccess, successOf } from '../sign-in/sign-in.ts';
import type { ClientViewer, MemberViewer } from '../viewer/domain.ts';
import { accessGrantsOpenAt } from './data.ts';
import { DEVICE_SECONDS, accessSecret } from './domain.ts';
import { AccessRefusedError } from './errors.ts';

/**
 * Uses a code or link up, and signs its client in.
 *
 * @throws AccessRefusedError when it cannot be used, or somebody else was first
 */
function spendAccessGrant(context: Context, secret: string): Promise<MemberViewer | ClientViewer> {
  const { db, now, requestId, hashAccessSecret } = context;
  return db.$transaction(async (tx) => {
    // one statement on one table decides: the row is claimed by whoever changes it first
    const [grant] = await tx.accessGrant.updateManyAndReturn({
      where: { ...accessGrantsOpenAt(now), secretHash: hashAccessSecret(secret) },
      data: { usedAt: now },
      select: { id: true, clinicId: true, clientId: true },
    });
    if (!grant) throw new AccessRefusedError();
    const { clinicId, clientId } = grant;
    await tx.$queryRaw`SELECT 1 FROM "Client" WHERE "id" = ${clientId}::uuid FOR UPDATE`;
    const client = await tx.client.findUniqueOrThrow({
      where: { id: clientId },
      select: { name: true, status: true, identityId: true, clinic: { select: { slug: true } } },
    });
    if (client.status === 'ARCHIVED') throw new AccessRefusedError();
    const identityId = client.identityId ?? (await tx.identity.create({ data: {}, select: { id: true } })).id;
    if (client.identityId === null) {
      await tx.client.update({ where: { id: clientId }, data: { identityId }, select: { id: true } });
    }
    const person = { id: clientId, name: client.name, role: null };
    const place = { kind: 'CLIENT', clinicId, clinicSlug: client.clinic.slug, identityId, person } as const;
    const viewer = await startSignIn(tx, context, place, DEVICE_SECONDS);
    await audit(tx, actorOf(viewer), {
      action: 'redeemAccessCode',
      subjectType: 'AccessGrant',
      subjectId: grant.id,
      clientId,
      fields: ['usedAt'],
      requestId,
    });
    return viewer;
  });
}

/**
 * Signs a client in by a code, or by the secret of a link, for 90 days from the last use of the device.
 *
 * @throws LockedOutError after too many wrong tries from one address, or by everybody together
 * @throws AccessRefusedError in the same words whatever is wrong
 */
export async function redeemAccessCode(context: Context, text: string): Promise<SignInSuccess> {
  const retryAfterSeconds = await context.accessLimit.consume(context.address);
  if (retryAfterSeconds > 0) throw new LockedOutError(retryAfterSeconds);
  const viewer = await spendAccessGrant(context, accessSecret(text));
  await context.accessLimit.reset(context.address);
  return successOf(context, viewer);
}
