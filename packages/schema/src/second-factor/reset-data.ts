import type { MemberContext } from '../context.ts';
import { type Selection, auditMember, changeMember } from '../member/keep-data.ts';

/**
 * Turns a member's second factor off for them, who has lost the app and the recovery codes; their sign-ins end, so
 * that whoever holds the lost device is out. Doing it again changes nothing.
 *
 * @throws NotFoundError
 */
export function resetSecondFactor(context: MemberContext, id: string, selection: Selection) {
  return changeMember(context, id, selection, async (tx) => {
    const { clinicId } = context.viewer;
    const { count } = await tx.secondFactor.deleteMany({ where: { clinicId, memberId: id } });
    if (count === 0) return;
    await auditMember(tx, context, { id, action: 'resetSecondFactor', fields: ['secondFactor'] });
    await tx.signIn.updateMany({
      where: { clinicId, memberId: id, revokedAt: null, id: { not: context.viewer.signInId } },
      data: { revokedAt: context.now },
    });
  });
}
