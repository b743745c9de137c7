import { Prisma, type PrismaClient } from '@reprise/prisma/client';
import { rankedIds } from '../ranked-ids.ts';

/** The ids of a clinic's clients whose names are like what is searched, best first. */
export function rankedClientIds(db: PrismaClient, clinicId: string, search: string) {
  const among = Prisma.sql`"clinicId" = ${clinicId}::uuid`;
  return rankedIds(db, search, { table: 'Client', name: 'name', among });
}
