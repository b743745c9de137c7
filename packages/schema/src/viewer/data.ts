import type { PrismaClient } from '@reprise/prisma/client';
import { DEVICE_SECONDS } from '../access-grant/domain.ts';
import { SIGN_IN_SECONDS, secondsAfter } from '../sign-in/domain.ts';
import type { ClientViewer, MemberViewer, TokenViewer } from './domain.ts';

/** How much of the use of a sign-in is told apart. */
const SEEN_MILLISECONDS = 3600 * 1000;

interface Used {
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastSeenAt: Date | null;
}

/** What a cookie or bearer token says of itself, before anybody looked whether it still holds. */
export interface SignInClaims {
  readonly signInId: string;
  readonly identityId: string;
  readonly by: 'COOKIE' | 'BEARER';
}

/** Writes down that a sign-in is used, at most once an hour; a device that was let in for long stays in for longer. */
async function noteUse(db: PrismaClient, id: string, signIn: Used, now: Date): Promise<void> {
  const { createdAt, expiresAt, lastSeenAt } = signIn;
  if (now.getTime() - (lastSeenAt ?? createdAt).getTime() < SEEN_MILLISECONDS) return;
  const isLong = expiresAt.getTime() - createdAt.getTime() > SIGN_IN_SECONDS * 1000;
  const data = { lastSeenAt: now, ...(isLong ? { expiresAt: secondsAfter(now, DEVICE_SECONDS) } : {}) };
  // never one that was ended meanwhile
  await db.signIn.updateMany({ where: { id, revokedAt: null }, data });
}

/**
 * The person behind a sign-in, in one statement, and one more an hour that writes down its use.
 *
 * @returns null when the sign-in was revoked or is over, the member deactivated or the client archived
 */
export async function viewerOfSignIn(
  db: PrismaClient,
  { signInId, identityId, by }: SignInClaims,
  now: Date,
): Promise<MemberViewer | ClientViewer | null> {
  const signIn = await db.signIn.findFirst({
    where: {
      id: signInId,
      identityId,
      revokedAt: null,
      expiresAt: { gt: now },
      OR: [{ member: { deactivatedAt: null } }, { client: { status: 'ACTIVE' } }],
    },
    select: {
      createdAt: true,
      expiresAt: true,
      lastSeenAt: true,
      clinicId: true,
      member: { select: { id: true, name: true, role: true } },
      client: { select: { id: true, name: true } },
    },
  });
  if (!signIn) return null;
  const { clinicId, member, client } = signIn;
  await noteUse(db, signInId, signIn, now);
  const shared = { clinicId, identityId, signInId, by };
  if (member) {
    return { kind: 'MEMBER', ...shared, memberId: member.id, name: member.name, role: member.role };
  }
  return client && { kind: 'CLIENT', ...shared, clientId: client.id, name: client.name };
}

/**
 * The program behind the SHA-256 of an API token's secret, in one statement.
 *
 * @returns null when the token was revoked or is over, or its maker deactivated
 */
export async function viewerOfToken(db: PrismaClient, secretHash: string, now: Date): Promise<TokenViewer | null> {
  const token = await db.apiToken.findFirst({
    where: { secretHash, revokedAt: null, expiresAt: { gt: now }, member: { deactivatedAt: null } },
    select: { id: true, clinicId: true, memberId: true, name: true, scopes: true },
  });
  if (!token) return null;
  const { id: tokenId, ...rest } = token;
  return { kind: 'TOKEN', tokenId, ...rest };
}
