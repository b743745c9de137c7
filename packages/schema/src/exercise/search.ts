import { Prisma, type PrismaClient } from '@reprise/prisma/client';
import { rankedIds } from '../ranked-ids.ts';
import { type Viewer, libraryClinicIds } from '../viewer/domain.ts';

/** The ids of what a search finds among the names, aliases, muscles and equipment, best first. */
export function rankedExerciseIds(db: PrismaClient, viewer: Viewer | null, search: string) {
  const among = Prisma.sql`"clinicId" = ANY(${libraryClinicIds(viewer)}::uuid[])`;
  return rankedIds(db, search, { table: 'Exercise', name: 'name', among });
}
