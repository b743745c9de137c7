import { secretHash, SECRET_PREFIX } from '@reprise/schema/api-token/secret';
import type { TokenClaims } from '@reprise/schema/context';
import type { Viewer } from '@reprise/schema/viewer';
import { type SignInClaims, viewerOfSignIn, viewerOfToken } from '@reprise/schema/viewer/data';
import type { PrismaClient } from '@reprise/prisma';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { decode, encode } from 'next-auth/jwt';
import { sessionToken } from './session-cookie.ts';

/** Makes the bearer token of a sign-in: what next-auth would put into its cookie. */
export function issueToken(secret: string, claims: TokenClaims, expiresAt: Date): Promise<string> {
  const maxAge = Math.round((expiresAt.getTime() - Date.now()) / 1000);
  return encode({ token: { ...claims }, secret, maxAge });
}

/** How many tokens are remembered with what they say. */
const TOKENS_REMEMBERED = 5000;

/** What a token says, whichever way it came; null for what is no token of ours, or is over. */
export type ReadToken = (token: string, now: Date) => Promise<Omit<SignInClaims, 'by'> | null>;

/** Reads tokens of sign-ins. What one says never changes, so that it is decrypted once; that it holds is asked elsewhere. */
export function tokenReader(secret: string): ReadToken {
  const known = new LRUCache<string, { readonly signInId: string; readonly identityId: string; readonly exp: number }>({
    max: TOKENS_REMEMBERED,
  });
  return async (token, now) => {
    const before = known.get(token);
    if (before) return before.exp * 1000 > now.getTime() ? before : null;
    const { sub, sid, exp } = (await decode({ token, secret }).catch(() => null)) ?? {};
    if (typeof sub !== 'string' || typeof sid !== 'string' || typeof exp !== 'number') return null;
    const claims = { signInId: sid, identityId: sub, exp };
    known.set(token, claims);
    return claims;
  };
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
async function viewerOfBearer(
  db: PrismaClient,
  token: string,
  readToken: ReadToken,
  now: Date,
): Promise<Viewer | null> {
  if (token.startsWith(SECRET_PREFIX)) return viewerOfToken(db, secretHash(token), now);
  const claims = await readToken(token, now);
  return claims && viewerOfSignIn(db, { ...claims, by: 'BEARER' }, now);
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
  readToken: ReadToken,
  now: Date,
): Promise<Viewer | null> {
  const [, bearer] = /^Bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '') ?? [];
  if (bearer) {
    const viewer = await viewerOfBearer(db, bearer, readToken, now);
    if (!viewer) throw badToken();
    return viewer;
  }
  const cookie = sessionToken(headers.get('cookie'));
  const claims = cookie && (await readToken(cookie, now));
  return claims ? viewerOfSignIn(db, { ...claims, by: 'COOKIE' }, now) : null;
}
