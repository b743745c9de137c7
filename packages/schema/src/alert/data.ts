import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import type { Context, MemberContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import type { Page } from '../listing.ts';
import { type Viewer, readsClients } from '../viewer/domain.ts';
import type { AlertRule } from './domain.ts';

/** The filter every read of alerts starts from: the clinic's, for those who treat its clients; never a client's. */
export function alertsVisibleTo(viewer: Viewer | null) {
  const clinicId = { in: readsClients(viewer) ? [viewer.clinicId] : [] };
  return { clinicId } satisfies Prisma.AlertWhereInput;
}

/** Those that nobody has looked at yet and that are not over by themselves. */
export const openAlerts = { acknowledgedAt: null, closedAt: null } satisfies Prisma.AlertWhereInput;

/** The latest first. */
export const latestAlerts = [{ raisedAt: 'desc' }, { id: 'desc' }] satisfies Prisma.AlertOrderByWithRelationInput[];

/** What a list of alerts shows. */
export interface AlertListing {
  readonly isOpen?: boolean | null;
  readonly rules?: readonly AlertRule[] | null;
  readonly leadMemberId?: string | null;
}

function matching(viewer: Viewer | null, { isOpen, rules, leadMemberId }: AlertListing) {
  return {
    AND: [
      alertsVisibleTo(viewer),
      ...(isOpen == null ? [] : [isOpen ? openAlerts : { NOT: openAlerts }]),
      ...(rules?.length ? [{ rule: { in: [...rules] } }] : []),
      ...(leadMemberId ? [{ client: { leadMemberId } }] : []),
    ],
  } satisfies Prisma.AlertWhereInput;
}

/** One page of the clinic's alerts, the latest first; looking through them is one audit event. */
export async function listAlerts(context: Context, listing: AlertListing, page: Page) {
  const { db, viewer, requestId } = context;
  const act = { action: 'listAlerts', subjectType: 'Alert', requestId };
  if (readsClients(viewer)) await audit(db, actorOf(viewer), act);
  const where = matching(viewer, listing);
  return db.alert.findMany({ ...page, where, orderBy: latestAlerts } as Prisma.AlertFindManyArgs);
}

/** How many alerts a listing holds in all. */
export function countAlerts({ db, viewer }: Context, listing: AlertListing) {
  return db.alert.count({ where: matching(viewer, listing) });
}

/**
 * Writes down that a member has looked at an alert, and what they did about it. What somebody has looked at
 * already stays theirs.
 *
 * @throws NotFoundError when it is not there, or not of the member's clinic
 */
export function acknowledgeAlert(
  { db, viewer, now, requestId }: MemberContext,
  { id, note }: { readonly id: string; readonly note: string | null },
  selection: { include?: Prisma.AlertInclude; select?: Prisma.AlertSelect },
) {
  return db.$transaction(async (tx) => {
    const own = { AND: [alertsVisibleTo(viewer), { id }] } satisfies Prisma.AlertWhereInput;
    const alert = await tx.alert.findFirst({ where: own, select: { clientId: true } });
    if (!alert) throw new NotFoundError('alert');
    const { count } = await tx.alert.updateMany({
      where: { AND: [own, { acknowledgedAt: null }] },
      data: { acknowledgedAt: now, acknowledgedById: viewer.memberId, note: note?.trim() || null, closedAt: now },
    });
    if (count > 0) {
      await audit(tx, actorOf(viewer), {
        action: 'acknowledgeAlert',
        subjectType: 'Alert',
        subjectId: id,
        clientId: alert.clientId,
        fields: ['acknowledgedAt', 'note'],
        requestId,
      });
    }
    return tx.alert.findFirstOrThrow({ ...selection, where: own });
  });
}

/** When the latest open alert was raised; null when none is open. */
export async function latestOpenAlertAt({ db, viewer }: Context): Promise<Date | null> {
  const where = { AND: [alertsVisibleTo(viewer), openAlerts] };
  const latest = await db.alert.findFirst({ where, orderBy: latestAlerts, select: { raisedAt: true } });
  return latest?.raisedAt ?? null;
}
