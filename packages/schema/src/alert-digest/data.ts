import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import type { MemberContext } from '../context.ts';

interface Selection {
  readonly include?: Prisma.MemberInclude;
  readonly select?: Prisma.MemberSelect;
}

/** Keeps at which hour the member who asks wants to be told of open alerts; null ends it. */
export function setAlertDigest({ db, viewer, requestId }: MemberContext, hour: number | null, selection: Selection) {
  return db.$transaction(async (tx) => {
    const where = { clinicId: viewer.clinicId, id: viewer.memberId };
    await tx.member.updateMany({ where, data: { digestHour: hour } });
    const subject = { subjectType: 'Member', subjectId: viewer.memberId };
    await audit(tx, actorOf(viewer), { action: 'setAlertDigest', fields: ['digestHour'], requestId, ...subject });
    return tx.member.findFirstOrThrow({ ...selection, where });
  });
}
