import { Prisma, type PrismaClient } from '@reprise/prisma/client';
import { rankedIds } from '../ranked-ids.ts';
import { type Viewer, libraryClinicIds } from '../viewer/domain.ts';

/** The ids of what a search finds among titles, uses and the exercises in a routine, best first. */
export function rankedRoutineIds(db: PrismaClient, viewer: Viewer | null, search: string) {
  const among = Prisma.sql`"clinicId" = ANY(${libraryClinicIds(viewer)}::uuid[])`;
  return rankedIds(db, search, { table: 'Routine', name: 'title', among });
}
