import { randomBytes } from 'node:crypto';
import type { Prisma, PrismaClient } from '@reprise/prisma/client';
import { secretHash } from '../api-token/secret.ts';
import { actorOf, audit } from '../audit-event/data.ts';
import type { Context, MemberContext } from '../context.ts';
import { addressOf } from '../member/data.ts';
import { type PersonPlace, startSignIn } from '../sign-in/data.ts';
import { secondsAfter } from '../sign-in/domain.ts';
import { type Viewer, isOwner } from '../viewer/domain.ts';
import { WELCOME_DAYS } from './domain.ts';
import { LinkExpiredError } from './errors.ts';

/** The links that nobody used, took back or let run out. */
function welcomeLinksUnusedAt(now: Date) {
  return { usedAt: null, revokedAt: null, expiresAt: { gt: now } } satisfies Prisma.WelcomeLinkWhereInput;
}

/** The filter every read of links starts from: the clinic's unused ones, for its OWNERs. */
export function welcomeLinksVisibleTo(viewer: Viewer | null, now: Date) {
  const clinicId = { in: isOwner(viewer) ? [viewer.clinicId] : [] };
  return { ...welcomeLinksUnusedAt(now), clinicId } satisfies Prisma.WelcomeLinkWhereInput;
}

/**
 * The links that can be redeemed: by whoever has the secret, so that no viewer is needed. Who has a second factor
 * has come in before, and no link lets them in without it.
 */
function welcomeLinksOpenAt(now: Date) {
  return {
    ...welcomeLinksUnusedAt(now),
    member: { deactivatedAt: null, NOT: { secondFactor: { confirmedAt: { not: null } } } },
  } satisfies Prisma.WelcomeLinkWhereInput;
}

/** Ends the links of a member that are open; says how many. */
export async function revokeWelcomeLinks(tx: Prisma.TransactionClient, memberId: string, now: Date): Promise<number> {
  const { count } = await tx.welcomeLink.updateMany({
    where: { ...welcomeLinksUnusedAt(now), memberId },
    data: { revokedAt: now },
  });
  return count;
}

/** Makes a link in place of those before it, and answers its address: the secret is there and nowhere else. */
export async function createWelcomeLink(
  tx: Prisma.TransactionClient,
  { viewer, now, adminOrigin }: MemberContext,
  memberId: string,
): Promise<string> {
  await revokeWelcomeLinks(tx, memberId, now);
  const secret = randomBytes(32).toString('base64url');
  await tx.welcomeLink.create({
    data: {
      clinicId: viewer.clinicId,
      memberId,
      secretHash: secretHash(secret),
      createdAt: now,
      expiresAt: secondsAfter(now, WELCOME_DAYS * 24 * 3600),
    },
    select: { id: true },
  });
  // behind the hash sign, which no browser sends to a server
  return `${adminOrigin}/welcome#${secret}`;
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
    const memberId = place.person.id;
    // one statement on one table decides: the row is claimed by whoever changes it first
    const claim = { where: { ...welcomeLinksUnusedAt(now), id }, data: { usedAt: now } };
    if ((await tx.welcomeLink.updateMany(claim)).count === 0) throw new LinkExpiredError();
    const joining = { where: { id: memberId, deactivatedAt: null }, data: { invitedAt: null } };
    if ((await tx.member.updateMany(joining)).count === 0) throw new LinkExpiredError();
    if (passwordHash !== null) {
      const first = { id: place.identityId, passwordHash: null };
      const { count } = await tx.identity.updateMany({ where: first, data: { passwordHash } });
      if (count === 0) throw new LinkExpiredError();
    }
    const viewer = await startSignIn(tx, context, place);
    await audit(tx, actorOf(viewer), {
      action: 'redeemWelcomeLink',
      subjectType: 'Member',
      subjectId: memberId,
      fields: passwordHash === null ? [] : ['password'],
      requestId,
    });
    return viewer;
  });
}
