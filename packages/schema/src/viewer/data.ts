import type { PrismaClient } from '@reprise/prisma/client';
import { DEVICE_SECONDS } from '../access-grant/domain.ts';
import { SIGN_IN_SECONDS, secondsAfter } from '../sign-in/domain.ts';
import type { ClientViewer, MemberRole, MemberViewer, TokenViewer } from './domain.ts';

/** How much of the use of a sign-in is told apart. */
const SEEN_MILLISECONDS = 3600 * 1000;

interface Used {
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastSeenAt: Date | null;
}

interface SignInRow extends Used {
  readonly clinicId: string;
  readonly memberId: string | null;
  readonly role: MemberRole | null;
  readonly clientId: string | null;
  readonly name: string;
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
  const [signIn] = await db.$queryRaw<SignInRow[]>`
    SELECT s."createdAt", s."expiresAt", s."lastSeenAt", s."clinicId"::text, m."id"::text AS "memberId", m."role"::text,
      c."id"::text AS "clientId", COALESCE(m."name", c."name") AS "name"
    FROM "SignIn" s
    LEFT JOIN "Member" m ON m."clinicId" = s."clinicId" AND m."id" = s."memberId" AND m."deactivatedAt" IS NULL
    LEFT JOIN "Client" c ON c."clinicId" = s."clinicId" AND c."id" = s."clientId" AND c."status" = 'ACTIVE'
    WHERE s."id" = ${signInId}::uuid AND s."identityId" = ${identityId}::uuid AND s."revokedAt" IS NULL
      AND s."expiresAt" > ${now} AND num_nonnulls(m."id", c."id") = 1`;
  if (!signIn) return null;
  const { clinicId, memberId, role, clientId, name } = signIn;
  await noteUse(db, signInId, signIn, now);
  const shared = { clinicId, name, identityId, signInId, by };
  if (memberId && role) return { kind: 'MEMBER', ...shared, memberId, role };
  return clientId ? { kind: 'CLIENT', ...shared, clientId } : null;
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
