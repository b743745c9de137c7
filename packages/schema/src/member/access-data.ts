import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import type { MemberContext } from '../context.ts';
import { revokeWelcomeLinks } from '../welcome-link/data.ts';

/** Ends every sign-in, API token and link of a member, each sign-in and token with an audit event of its own. */
export async function endAccessOf(
  tx: Prisma.TransactionClient,
  { viewer, now, requestId }: MemberContext,
  memberId: string,
): Promise<void> {
  const ended = { where: { clinicId: viewer.clinicId, memberId, revokedAt: null }, data: { revokedAt: now } };
  const signIns = await tx.signIn.updateManyAndReturn({ ...ended, select: { id: true } });
  const tokens = await tx.apiToken.updateManyAndReturn({ ...ended, select: { id: true } });
  await revokeWelcomeLinks(tx, memberId, now);
  const act = { fields: ['revokedAt'], requestId };
  const acts = [
    ...signIns.map(({ id }) => ({ ...act, action: 'signOutMember', subjectType: 'SignIn', subjectId: id })),
    ...tokens.map(({ id }) => ({ ...act, action: 'revokeApiToken', subjectType: 'ApiToken', subjectId: id })),
  ];
  if (acts.length > 0) await audit(tx, actorOf(viewer), ...acts);
}
