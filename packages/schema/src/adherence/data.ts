import { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import type { LocalDate } from '../plan/local-date.ts';
import { type Adherence, type AdherenceDay, type DayOutcomes, adherenceOfDay, adherenceOfDays } from './domain.ts';

/** A day of a client, as the database counts it. */
interface DayRow extends DayOutcomes {
  readonly clientId: string;
  readonly today: LocalDate;
  readonly date: LocalDate;
  readonly due: number;
  readonly isPaused: boolean;
}

/**
 * The days of clients up to one of their own, as SQL: what was due through all versions of all plans and all
 * flare-ups, by which routine version, and what was recorded. The same as `dueSessionsOfVersions` and
 * `dayOutcomes` count. Where two plans ask for something on one day, the routine version made later stands for it.
 *
 * @param which of the clients, and `last` their last day, both in terms of "Client"
 */
export function adherenceDays(which: Prisma.Sql, last: Prisma.Sql, days: number): Prisma.Sql {
  return Prisma.sql`
    WITH c AS (
      SELECT "id", "clinicId", "timeZone", ${last} AS "today" FROM "Client" WHERE ${which}
    ), d AS (
      SELECT c.*, c."today" - g."back" AS "date" FROM c CROSS JOIN generate_series(0, ${days}::int - 1) g ("back")
    ), asked AS (
      SELECT d."id", d."date", bool_or(v."isPaused") AS "isPaused",
        sum(n."due")::int AS "due", max(h."routineVersionId"::text) FILTER (WHERE n."due" > 0) AS "routineVersionId"
      FROM d
      JOIN "Plan" p ON p."clinicId" = d."clinicId" AND p."clientId" = d."id"
        AND (p."endedAt" IS NULL OR d."date" < (p."endedAt" AT TIME ZONE d."timeZone")::date)
      CROSS JOIN LATERAL (
        SELECT "id", COALESCE("pausedFrom" <= d."date" AND COALESCE(d."date" <= "pausedUntil", true), false) AS "isPaused"
        FROM "PlanVersion" WHERE "planId" = p."id" AND "inForceFrom" <= d."date" ORDER BY "number" DESC LIMIT 1
      ) v
      LEFT JOIN LATERAL (
        SELECT "startedOn" FROM "Flare"
        WHERE "clinicId" = d."clinicId" AND "clientId" = d."id"
          AND "startedOn" <= d."date" AND COALESCE(d."date" < "endedOn", true)
        ORDER BY "startedOn" LIMIT 1
      ) f ON true
      LEFT JOIN LATERAL (
        SELECT * FROM "PlanPhase"
        WHERE "planVersionId" = v."id" AND CASE WHEN "isFlare" THEN f."startedOn" IS NOT NULL
          ELSE "startsOn" <= d."date" AND COALESCE(d."date" <= "endsOn", true) END
        ORDER BY "isFlare" DESC, "position" LIMIT 1
      ) h ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN v."isPaused" OR NOT (
          CASE WHEN h."everyDays" IS NULL
          THEN ('{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}'::"Weekday"[])[extract(isodow FROM d."date")::int]
            = ANY(h."daysOfWeek")
          ELSE (d."date" - CASE WHEN h."isFlare" THEN f."startedOn" ELSE h."startsOn" END) % h."everyDays" = 0 END)
          THEN 0 ELSE h."timesPerDay" END AS "due"
      ) n
      GROUP BY 1, 2
    ), log AS (
      SELECT c."id", COALESCE(s."dueOn", s."day") AS "date", s."dueKey",
        s."status" = 'DONE' AS "isDone",
        s."status" = 'PARTLY_DONE' OR s."status" = 'STARTED' AND EXISTS (
          SELECT FROM "SessionItem" i
          WHERE i."clinicId" = s."clinicId" AND i."clientId" = s."clientId" AND i."sessionId" = s."id") AS "isPartly",
        s."status" = 'SKIPPED' AS "isSkip", COALESCE(s."skipReason" = 'PAIN', false) AS "isForPain"
      FROM c JOIN "Session" s ON s."clinicId" = c."clinicId" AND s."clientId" = c."id"
        AND (s."dueOn" BETWEEN c."today" - ${days}::int + 1 AND c."today"
          OR s."dueOn" IS NULL AND s."day" BETWEEN c."today" - ${days}::int + 1 AND c."today")
    ), answered AS (
      SELECT "id", "date", count(*) FILTER (WHERE "isDone") AS "done", count(*) FILTER (WHERE "isPartly") AS "partlyDone",
        CASE WHEN "dueKey" IS NULL THEN count(*) FILTER (WHERE "isForPain")
          WHEN bool_or("isDone" OR "isPartly") THEN 0 ELSE bool_or("isForPain")::int END AS "skippedForPain",
        CASE WHEN "dueKey" IS NULL THEN count(*) FILTER (WHERE "isSkip" AND NOT "isForPain")
          WHEN bool_or("isDone" OR "isPartly" OR "isForPain") THEN 0 ELSE bool_or("isSkip")::int END AS "skippedOther"
      FROM log GROUP BY "id", "date", "dueKey"
    ), heard AS (
      SELECT "id", "date", sum("done")::int AS "done", sum("partlyDone")::int AS "partlyDone",
        sum("skippedForPain")::int AS "skippedForPain", sum("skippedOther")::int AS "skippedOther"
      FROM answered GROUP BY 1, 2
    )
    SELECT d."id"::text AS "clientId", d."today"::text AS "today", d."date"::text AS "date",
      COALESCE(a."due", 0) AS "due", a."routineVersionId", COALESCE(a."isPaused", false) AS "isPaused",
      COALESCE(h."done", 0) AS "done", COALESCE(h."partlyDone", 0) AS "partlyDone",
      COALESCE(h."skippedForPain", 0) AS "skippedForPain", COALESCE(h."skippedOther", 0) AS "skippedOther"
    FROM d
    LEFT JOIN asked a ON a."id" = d."id" AND a."date" = d."date"
    LEFT JOIN heard h ON h."id" = d."id" AND h."date" = d."date"`;
}

/** The days up to today of clients, each their own. */
function dayRows({ db, now }: Pick<Context, 'db' | 'now'>, ids: readonly string[], days: number) {
  const which = Prisma.sql`"id" = ANY(${[...ids]}::uuid[])`;
  const today = Prisma.sql`(${now}::timestamptz AT TIME ZONE "timeZone")::date`;
  return db.$queryRaw<DayRow[]>`
    SELECT "clientId", "today", "date", "due", "isPaused", "done", "partlyDone", "skippedForPain", "skippedOther"
    FROM (${adherenceDays(which, today, days)}) x ORDER BY "clientId", "date"`;
}

/** The adherence of clients over so many days up to today, by their ids. */
export async function adherences(
  context: Pick<Context, 'db' | 'now'>,
  ids: readonly string[],
  days: number,
): Promise<ReadonlyMap<string, Adherence>> {
  const found = new Map<string, { readonly today: LocalDate; readonly days: AdherenceDay[] }>();
  for (const { clientId, today, date, due, isPaused, ...outcomes } of await dayRows(context, ids, days)) {
    const client = found.get(clientId) ?? { today, days: [] };
    found.set(clientId, client);
    client.days.push({ date, isPaused, ...adherenceOfDay(due, outcomes, date < today) });
  }
  return new Map([...found].map(([id, { today, days: own }]) => [id, adherenceOfDays(own, today)]));
}
