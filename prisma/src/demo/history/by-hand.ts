import type { Prisma } from '../../generated/client/client.ts';
import type { Day } from './days.ts';

// what a history writes has the id that it was recorded by, which no record of a person has

/** The last day that has sessions of a history; null before there is one. */
export async function lastWritten(tx: Prisma.TransactionClient, clinicId: string): Promise<Day | null> {
  const [last] = await tx.$queryRaw<{ day: Day | null }[]>`
    SELECT max("day")::text AS "day" FROM "Session" WHERE "clinicId" = ${clinicId}::uuid AND "id" = "clientKey"`;
  return last?.day ?? null;
}

/** The due sessions from a day on that people recorded themselves. */
export async function sessionsByHand(
  tx: Prisma.TransactionClient,
  clinicId: string,
  from: Day,
): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ dueKey: string }[]>`
    SELECT "dueKey" FROM "Session"
    WHERE "clinicId" = ${clinicId}::uuid AND "dueOn" >= ${from}::date AND "id" <> "clientKey" AND "dueKey" IS NOT NULL`;
  return new Set(rows.map(({ dueKey }) => dueKey));
}

/** The schedules of measures that people answered or ended themselves: nobody else answers them from then on. */
export async function measuresByHand(tx: Prisma.TransactionClient, clinicId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT s."id"::text FROM "MeasureSchedule" s
    WHERE s."clinicId" = ${clinicId}::uuid AND (s."endedAt" IS NOT NULL OR EXISTS (
      SELECT FROM "MeasureResponse" r
      WHERE r."clinicId" = s."clinicId" AND r."clientId" = s."clientId" AND r."scheduleId" = s."id" AND r."id" <> r."clientKey"))`;
  return new Set(rows.map(({ id }) => id));
}
