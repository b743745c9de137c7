import type { Context } from '../context.ts';
import { type PersonPlace, startSignIn } from '../sign-in/data.ts';
import { type SignInSuccess, successOf } from '../sign-in/sign-in.ts';
import { revokeWelcomeLinks } from '../welcome-link/data.ts';
import { ProviderRefusedError } from './errors.ts';

/**
 * Signs in the member whose address an OpenID Connect provider has verified; of several clinics, at the one that they
 * came to first. Clients never come in this way: the provider knows who works for the clinic, and a client's address
 * was checked by nobody. Who was invited has come in with it, for the provider has shown what the mail would have.
 *
 * @throws ProviderRefusedError when the admin did not vouch for the address just now, or no member has it
 */
export async function signInWithProvider(context: Context, assertion: string): Promise<SignInSuccess> {
  const { db, now } = context;
  const email = await context.readAssertion(assertion);
  if (!email) throw new ProviderRefusedError();
  const viewer = await db.$transaction(async (tx) => {
    const member = await tx.member.findFirst({
      where: { identity: { email }, deactivatedAt: null },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      include: { clinic: { select: { slug: true } } },
    });
    if (!member) throw new ProviderRefusedError();
    const { id, clinicId, identityId, name, role } = member;
    if (member.invitedAt) {
      await revokeWelcomeLinks(tx, id, now);
      const joining = { where: { id, deactivatedAt: null }, data: { invitedAt: null } };
      if ((await tx.member.updateMany(joining)).count === 0) throw new ProviderRefusedError();
    }
    const person = { id, name, role };
    const place: PersonPlace = { kind: 'MEMBER', clinicId, clinicSlug: member.clinic.slug, identityId, person };
    return startSignIn(tx, context, place);
  });
  return successOf(context, viewer);
}
