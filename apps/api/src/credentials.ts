import { secretHash, SECRET_PREFIX } from '@reprise/schema/api-token/secret';
import type { TokenClaims } from '@reprise/schema/context';
import type { Viewer } from '@reprise/schema/viewer';
import { type SignInClaims, viewerOfSignIn, viewerOfToken } from '@reprise/schema/viewer/data';
import type { PrismaClient } from '@reprise/prisma';
import { GraphQLError } from 'graphql';
import { decode, encode } from 'next-auth/jwt';
import { sessionToken } from './session-cookie.ts';

/** Makes the bearer token of a sign-in: what next-auth would put into its cookie. */
export function issueToken(secret: string, claims: TokenClaims, expiresAt: Date): Promise<string> {
  const maxAge = Math.round((expiresAt.getTime() - Date.now()) / 1000);
  return encode({ token: { ...claims }, secret, maxAge });
}

async function signInClaims(token: string, secret: string, by: SignInClaims['by']): Promise<SignInClaims | null> {
  const claims = await decode({ token, secret }).catch(() => null);
  const { sub, sid } = claims ?? {};
  return typeof sub === 'string' && typeof sid === 'string' ? { signInId: sid, identityId: sub, by } : null;
}

function badToken(): GraphQLError {
  return new GraphQLError('This bearer token is not known, has expired or was revoked. Sign in again.', {
    extensions: {
      code: 'UNAUTHENTICATED',
      http: { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } },
    },
  });
}

/** Whoever a bearer token speaks for. */
async function viewerOfBearer(db: PrismaClient, token: string, secret: string, now: Date): Promise<Viewer | null> {
  if (token.startsWith(SECRET_PREFIX)) return viewerOfToken(db, secretHash(token), now);
  const claims = await signInClaims(token, secret, 'BEARER');
  return claims && viewerOfSignIn(db, claims, now);
}

/**
 * Whoever makes a request: a bearer token goes before a cookie. A cookie that no longer holds makes nobody
 * of its bearer, so that the public library stays open; a program must notice that its token is bad.
 *
 * @throws UNAUTHENTICATED for a bad bearer token
 */
export async function viewerOfRequest(
  db: PrismaClient,
  headers: Headers,
  secret: string,
  now: Date,
): Promise<Viewer | null> {
  const [, bearer] = /^Bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '') ?? [];
  if (bearer) {
    const viewer = await viewerOfBearer(db, bearer, secret, now);
    if (!viewer) throw badToken();
    return viewer;
  }
  const cookie = sessionToken(headers.get('cookie'));
  const claims = cookie && (await signInClaims(cookie, secret, 'COOKIE'));
  return claims ? viewerOfSignIn(db, claims, now) : null;
}
