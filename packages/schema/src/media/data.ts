import type { Prisma, PrismaClient } from '@reprise/prisma/client';
import { type Viewer, libraryClinicIds } from '../viewer/domain.ts';

/** The filter every read of pictures starts from: those of the viewer's library. */
export function mediaVisibleTo(viewer: Viewer | null) {
  return { clinicId: { in: libraryClinicIds(viewer) } } satisfies Prisma.MediaWhereInput;
}

/** What is kept of a picture, by the SHA-256 of its bytes. */
export function findMedia(db: PrismaClient, viewer: Viewer | null, hash: string) {
  return db.media.findFirst({
    where: { AND: [{ hash }, mediaVisibleTo(viewer)] },
    select: { contentType: true },
  });
}
