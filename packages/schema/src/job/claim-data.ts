import type { PrismaClient } from '@reprise/prisma/client';

/**
 * Takes a job of the clock up, unless it was taken up less than `everyMilliseconds` ago: of all processes on a database
 * one gets it. What was taken up last is kept through restarts.
 */
export async function claimJob(db: PrismaClient, name: string, now: Date, everyMilliseconds: number): Promise<boolean> {
  const before = new Date(now.getTime() - everyMilliseconds);
  const taken = await db.$queryRaw<object[]>`
    INSERT INTO "Job" ("name", "takenUpAt") VALUES (${name}, ${now})
    ON CONFLICT ("name") DO UPDATE SET "takenUpAt" = EXCLUDED."takenUpAt" WHERE "Job"."takenUpAt" <= ${before}
    RETURNING "name"`;
  return taken.length > 0;
}
