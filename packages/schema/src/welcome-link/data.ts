import type { Prisma, PrismaClient } from '@reprise/prisma/client';
import { secretHash } from '../api-token/secret.ts';
import { actorOf, audit } from '../audit-event/data.ts';
import type { Context } from '../context.ts';
import { addressOf } from '../member/data.ts';
import { type PersonPlace, startSignIn } from '../sign-in/data.ts';
import { LinkExpiredError } from './errors.ts';

/** The links that can be redeemed: by whoever has the secret, so that no viewer is needed. */
export function welcomeLinksOpenAt(now: Date) {
  return {
    usedAt: null,
    expiresAt: { gt: now },
    member: { deactivatedAt: null },
  } satisfies Prisma.WelcomeLinkWhereInput;
}

/** A link that can still be redeemed, with its member; null when there is none with that secret. */
export async function findWelcomeLink(db: PrismaClient, secret: string, now: Date) {
  const link = await db.welcomeLink.findFirst({
    where: { ...welcomeLinksOpenAt(now), secretHash: secretHash(secret) },
    select: {
      id: true,
      clinic: { select: { id: true, slug: true } },
      member: { select: { id: true, name: true, role: true, identity: true } },
    },
  });
  if (!link) return null;
  const { clinic, member } = link;
  const { identity, ...person } = member;
  const place: PersonPlace = {
    kind: 'MEMBER',
    clinicId: clinic.id,
    clinicSlug: clinic.slug,
    identityId: identity.id,
    person,
  };
  return { id: link.id, place, email: addressOf(identity), passwordHash: identity.passwordHash };
}

/**
 * Uses a link up and signs its member in; with a hash it also sets their first password.
 *
 * @throws LinkExpiredError when somebody else used it meanwhile
 */
export function spendWelcomeLink(
  context: Context,
  { id, place }: { readonly id: string; readonly place: PersonPlace },
  passwordHash: string | null,
) {
  const { db, now, requestId } = context;
  return db.$transaction(async (tx) => {
    const claim = { where: { ...welcomeLinksOpenAt(now), id }, data: { usedAt: now } };
    if ((await tx.welcomeLink.updateMany(claim)).count === 0) throw new LinkExpiredError();
    if (passwordHash !== null) {
      const first = { id: place.identityId, passwordHash: null };
      const { count } = await tx.identity.updateMany({ where: first, data: { passwordHash } });
      if (count === 0) throw new LinkExpiredError();
    }
    const viewer = await startSignIn(tx, context, place);
    await audit(tx, actorOf(viewer), {
      action: 'redeemWelcomeLink',
      subjectType: 'Member',
      subjectId: place.person.id,
      fields: passwordHash === null ? [] : ['password'],
      requestId,
    });
    return viewer;
  });
}
