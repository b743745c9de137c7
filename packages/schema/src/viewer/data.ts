import type { PrismaClient } from '@reprise/prisma/client';
import type { ClientViewer, MemberViewer, TokenViewer } from './domain.ts';

/** What a cookie or bearer token says of itself, before anybody looked whether it still holds. */
export interface SignInClaims {
  readonly signInId: string;
  readonly identityId: string;
  readonly by: 'COOKIE' | 'BEARER';
}

/**
 * The person behind a sign-in, in one statement.
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
      clinicId: true,
      member: { select: { id: true, name: true, role: true } },
      client: { select: { id: true, name: true } },
    },
  });
  if (!signIn) return null;
  const { clinicId, member, client } = signIn;
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
