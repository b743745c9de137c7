import type { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import type { Page } from '../listing.ts';
import { type Viewer, isOwner } from '../viewer/domain.ts';
import { actorOf, audit } from './data.ts';
import { type AuditKind, auditVerbs } from './domain.ts';

/** The filter every read of audit events starts from: the clinic's, for its OWNERs. */
export function auditEventsVisibleTo(viewer: Viewer | null) {
  return { clinicId: { in: isOwner(viewer) ? [viewer.clinicId] : [] } } satisfies Prisma.AuditEventWhereInput;
}

/** What a list of audit events is narrowed to. */
export interface AuditFilter {
  /** Whose record was touched. */
  readonly clientId?: string | null | undefined;
  /** Who did it, themselves: not by their programs. */
  readonly memberId?: string | null | undefined;
  readonly kinds?: readonly AuditKind[] | null | undefined;
  readonly action?: string | null | undefined;
  readonly from?: Date | null | undefined;
  /** The first moment that is too late. */
  readonly to?: Date | null | undefined;
}

const begins = (verbs: readonly string[]) => verbs.map((verb) => ({ action: { startsWith: verb } }));

function ofKind(kind: AuditKind): Prisma.AuditEventWhereInput {
  return kind === 'CHANGED'
    ? { NOT: { OR: begins(Object.values(auditVerbs).flat()) } }
    : { OR: begins(auditVerbs[kind]) };
}

function matching(viewer: Viewer | null, { clientId, memberId, kinds, action, from, to }: AuditFilter) {
  return {
    AND: [
      auditEventsVisibleTo(viewer),
      clientId ? { clientId } : {},
      memberId ? { actorKind: 'MEMBER', actorId: memberId } : {},
      kinds?.length ? { OR: kinds.map(ofKind) } : {},
      action ? { action } : {},
      from || to ? { at: { ...(from ? { gte: from } : {}), ...(to ? { lt: to } : {}) } } : {},
    ],
  } satisfies Prisma.AuditEventWhereInput;
}

/** One page of the clinic's audit events, the latest first; looking through them is one, too. */
export async function listAuditEvents({ db, viewer, requestId }: Context, filter: AuditFilter, page: Page) {
  const orderBy = [{ at: 'desc' }, { id: 'desc' }];
  const where = matching(viewer, filter);
  const events = await db.auditEvent.findMany({ ...page, where, orderBy } as Prisma.AuditEventFindManyArgs);
  const act = { action: 'listAuditEvents', subjectType: 'AuditEvent', requestId };
  if (isOwner(viewer)) await audit(db, actorOf(viewer), act);
  return events;
}

/** How many audit events a list holds in all. */
export function countAuditEvents({ db, viewer }: Context, filter: AuditFilter): Promise<number> {
  return db.auditEvent.count({ where: matching(viewer, filter) });
}
