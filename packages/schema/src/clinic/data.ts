import type { Prisma, PrismaClient } from '@reprise/prisma/client';
import type { Viewer } from '../viewer/domain.ts';

/** The filter every read of clinics starts from: one's own. */
export function clinicsVisibleTo(viewer: Viewer | null) {
  return { id: { in: viewer ? [viewer.clinicId] : [] } } satisfies Prisma.ClinicWhereInput;
}

/** The viewer's own clinic. */
export function findOwnClinic(
  db: PrismaClient,
  viewer: Viewer,
  selection: { include?: Prisma.ClinicInclude; select?: Prisma.ClinicSelect },
) {
  return db.clinic.findUniqueOrThrow({ ...selection, where: { id: viewer.clinicId } });
}
