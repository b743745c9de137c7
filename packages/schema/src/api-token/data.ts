import type { Prisma, PrismaClient } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import { type MemberContext, badInput } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { limits } from '../limits.ts';
import { type Viewer, isOwner } from '../viewer/domain.ts';
import { MOST_TOKEN_DAYS, type TokenScope, tokenExpiry } from './domain.ts';
import { newSecret, secretHash } from './secret.ts';

/** The filter every read of API tokens starts from: the clinic's, for its OWNERs. */
export function apiTokensVisibleTo(viewer: Viewer | null) {
  return { clinicId: { in: isOwner(viewer) ? [viewer.clinicId] : [] } } satisfies Prisma.ApiTokenWhereInput;
}

interface Selection {
  include?: Prisma.ApiTokenInclude;
  select?: Prisma.ApiTokenSelect;
}

/** The clinic's tokens, the latest first. */
export function listApiTokens(db: PrismaClient, viewer: Viewer, selection: Selection) {
  const where = apiTokensVisibleTo(viewer);
  return db.apiToken.findMany({ ...selection, where, orderBy: { createdAt: 'desc' }, take: limits.pageSize });
}

interface NewApiToken {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly expiresAt?: Date | null;
}

/** Makes a token; its secret is in this answer and nowhere else. */
export function createApiToken(
  { db, viewer, now, requestId }: MemberContext,
  { name, scopes, expiresAt: asked }: NewApiToken,
  selection: Selection,
) {
  const expiresAt = tokenExpiry(asked, now);
  if (!expiresAt) throw badInput(`A token lasts at most ${MOST_TOKEN_DAYS} days, and not into the past.`);
  const secret = newSecret();
  return db.$transaction(async (tx) => {
    const token = await tx.apiToken.create({
      ...selection,
      data: {
        clinicId: viewer.clinicId,
        memberId: viewer.memberId,
        name,
        scopes: [...new Set(scopes)],
        createdAt: now,
        expiresAt,
        secretHash: secretHash(secret),
        lastFour: secret.slice(-4),
      },
    });
    await audit(tx, actorOf(viewer), {
      action: 'createApiToken',
      subjectType: 'ApiToken',
      subjectId: token.id,
      fields: ['name', 'scopes', 'expiresAt'],
      requestId,
    });
    return { ...token, secret };
  });
}

/**
 * Ends a token at once; ending it again changes nothing.
 *
 * @throws NotFoundError when the clinic has no such token
 */
export function revokeApiToken({ db, viewer, now, requestId }: MemberContext, id: string, selection: Selection) {
  return db.$transaction(async (tx) => {
    const own = { AND: [{ id }, apiTokensVisibleTo(viewer)] };
    const { count } = await tx.apiToken.updateMany({ where: { ...own, revokedAt: null }, data: { revokedAt: now } });
    const act = { action: 'revokeApiToken', subjectType: 'ApiToken', fields: ['revokedAt'] };
    if (count > 0) await audit(tx, actorOf(viewer), { ...act, subjectId: id, requestId });
    const token = await tx.apiToken.findFirst({ ...selection, where: own });
    if (!token) throw new NotFoundError('API token');
    return token;
  });
}
