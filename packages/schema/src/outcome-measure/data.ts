import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import type { Context, LibraryWriterContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { PUBLIC_CLINIC_ID, type Viewer, libraryClinicIds, readsClients } from '../viewer/domain.ts';

/** The clinics whose outcome measures are read: the public ones, and the own clinic's by those who treat its clients. */
const measureClinics = (viewer: Viewer | null) =>
  readsClients(viewer) ? [viewer.clinicId, PUBLIC_CLINIC_ID] : libraryClinicIds(viewer);

/** The filter every read of outcome measures starts from. */
export function outcomeMeasuresVisibleTo(viewer: Viewer | null) {
  return { clinicId: { in: measureClinics(viewer) } } satisfies Prisma.OutcomeMeasureWhereInput;
}

/** The filter every read of their versions starts from. */
export function measureVersionsVisibleTo(viewer: Viewer | null) {
  return { clinicId: { in: measureClinics(viewer) } } satisfies Prisma.OutcomeMeasureVersionWhereInput;
}

interface Selection {
  readonly include?: Prisma.OutcomeMeasureInclude;
  readonly select?: Prisma.OutcomeMeasureSelect;
}

const archived = (is: boolean | null | undefined) =>
  is == null ? {} : ({ archivedAt: is ? { not: null } : null } satisfies Prisma.OutcomeMeasureWhereInput);

/** The outcome measures of the viewer, by name. */
export function listOutcomeMeasures(
  { db, viewer }: Context,
  { isArchived, ...selection }: Selection & { readonly isArchived: boolean | null },
) {
  return db.outcomeMeasure.findMany({
    ...selection,
    where: { AND: [outcomeMeasuresVisibleTo(viewer), archived(isArchived)] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 200,
  });
}

/**
 * Puts one of the clinic's own measures away, or back: who is asked it already goes on being asked.
 *
 * @throws NotFoundError when it is not there, or not the clinic's own
 */
export function archiveOutcomeMeasure(
  { db, viewer, now, requestId }: LibraryWriterContext,
  { id, isArchived }: { readonly id: string; readonly isArchived: boolean },
  selection: Selection,
) {
  return db.$transaction(async (tx) => {
    const own = { clinicId: viewer.clinicId, id } satisfies Prisma.OutcomeMeasureWhereInput;
    const { count } = await tx.outcomeMeasure.updateMany({ where: own, data: { archivedAt: isArchived ? now : null } });
    if (count === 0) throw new NotFoundError('outcome measure');
    const action = isArchived ? 'archiveOutcomeMeasure' : 'restoreOutcomeMeasure';
    await audit(tx, actorOf(viewer), {
      action,
      subjectType: 'OutcomeMeasure',
      subjectId: id,
      fields: ['archivedAt'],
      requestId,
    });
    return tx.outcomeMeasure.findFirstOrThrow({ ...selection, where: own });
  });
}
