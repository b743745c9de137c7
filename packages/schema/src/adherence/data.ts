import { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import type { LocalDate } from '../plan/local-date.ts';
import { type Adherence, type AdherenceDay, adherenceOfDay, adherenceOfDays } from './domain.ts';

/** The days of a client, as the database counts them: lists without names are a third as long on their way here. */
interface ClientRow {
  readonly clientId: string;
  readonly today: LocalDate;
  readonly days: readonly [
    date: LocalDate,
    due: number,
    isPaused: boolean,
    ...outcomes: [number, number, number, number],
  ][];
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
      SELECT x.*, x."today" - ${days}::int + 1 AS "from"
      FROM (SELECT "id", "clinicId", "timeZone", ${last} AS "today" FROM "Client" WHERE ${which}) x
    ), held AS MATERIALIZED (
      -- a version holds until the day before a later one does, and a plan until the day before it ended
      SELECT c."id", v."id" AS "versionId", v."pausedFrom", v."pausedUntil", GREATEST(v."inForceFrom", c."from") AS "from",
        LEAST(min(v."inForceFrom") OVER (PARTITION BY p."id" ORDER BY v."number" ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) - 1,
          (p."endedAt" AT TIME ZONE c."timeZone")::date - 1, c."today") AS "until"
      FROM c
      JOIN "Plan" p ON p."clinicId" = c."clinicId" AND p."clientId" = c."id"
      JOIN "PlanVersion" v ON v."planId" = p."id"
    ), flare AS MATERIALIZED (
      SELECT c."id", f."startedOn", f."endedOn"
      FROM c JOIN "Flare" f ON f."clinicId" = c."clinicId" AND f."clientId" = c."id" AND COALESCE(f."endedOn" > c."from", true)
    ), phase AS MATERIALIZED (
      SELECT h.* FROM "PlanPhase" h WHERE h."planVersionId" IN (SELECT "versionId" FROM held WHERE "from" <= "until")
    ), held_day AS (
      SELECT h."id", h."versionId", h."from" + g."nth" AS "date",
        COALESCE(h."pausedFrom" <= h."from" + g."nth" AND COALESCE(h."from" + g."nth" <= h."pausedUntil", true), false) AS "isPaused"
      FROM held h CROSS JOIN LATERAL generate_series(0, h."until" - h."from") g ("nth")
    ), phase_day AS (
      -- the first flare-up that the day lies in, and then its phase, or the first one that is on
      SELECT DISTINCT ON (d."id", d."versionId", d."date") d."id", d."date", d."isPaused", h."timesPerDay", h."routineVersionId",
        CASE WHEN h."everyDays" IS NULL
        THEN ('{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}'::"Weekday"[])[extract(isodow FROM d."date")::int]
          = ANY(h."daysOfWeek")
        ELSE (d."date" - CASE WHEN h."isFlare" THEN f."startedOn" ELSE h."startsOn" END) % h."everyDays" = 0 END AS "isDue"
      FROM held_day d
      LEFT JOIN flare f ON f."id" = d."id" AND f."startedOn" <= d."date" AND COALESCE(d."date" < f."endedOn", true)
      LEFT JOIN phase h ON h."planVersionId" = d."versionId" AND CASE WHEN h."isFlare" THEN f."startedOn" IS NOT NULL
        ELSE h."startsOn" <= d."date" AND COALESCE(d."date" <= h."endsOn", true) END
      ORDER BY d."id", d."versionId", d."date", f."startedOn", h."isFlare" DESC NULLS LAST, h."position"
    ), asked AS (
      SELECT "id", "date", bool_or("isPaused") AS "isPaused",
        COALESCE(sum("timesPerDay") FILTER (WHERE "isDue" AND NOT "isPaused"), 0)::int AS "due",
        max("routineVersionId"::text) FILTER (WHERE "isDue" AND NOT "isPaused") AS "routineVersionId"
      FROM phase_day GROUP BY 1, 2
    ), log AS (
      SELECT c."id", COALESCE(s."dueOn", s."day") AS "date", s."dueKey",
        s."status" = 'DONE' AS "isDone",
        s."status" = 'PARTLY_DONE' OR s."status" = 'STARTED' AND EXISTS (
          SELECT FROM "SessionItem" i
          WHERE i."clinicId" = s."clinicId" AND i."clientId" = s."clientId" AND i."sessionId" = s."id") AS "isPartly",
        s."status" = 'SKIPPED' AS "isSkip", COALESCE(s."skipReason" = 'PAIN', false) AS "isForPain"
      FROM c JOIN "Session" s ON s."clinicId" = c."clinicId" AND s."clientId" = c."id"
        AND (s."dueOn" BETWEEN c."from" AND c."today" OR s."dueOn" IS NULL AND s."day" BETWEEN c."from" AND c."today")
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
    SELECT c."id"::text AS "clientId", c."today"::text AS "today", (c."from" + g."nth")::text AS "date",
      COALESCE(a."due", 0) AS "due", a."routineVersionId", COALESCE(a."isPaused", false) AS "isPaused",
      COALESCE(h."done", 0) AS "done", COALESCE(h."partlyDone", 0) AS "partlyDone",
      COALESCE(h."skippedForPain", 0) AS "skippedForPain", COALESCE(h."skippedOther", 0) AS "skippedOther"
    FROM c CROSS JOIN generate_series(0, ${days}::int - 1) g ("nth")
    LEFT JOIN asked a ON a."id" = c."id" AND a."date" = c."from" + g."nth"
    LEFT JOIN heard h ON h."id" = c."id" AND h."date" = c."from" + g."nth"`;
}

/** The days up to today of clients, each their own, oldest first. */
function clientRows({ db, now }: Pick<Context, 'db' | 'now'>, ids: readonly string[], days: number) {
  const which = Prisma.sql`"id" = ANY(${[...ids]}::uuid[])`;
  const today = Prisma.sql`(${now}::timestamptz AT TIME ZONE "timeZone")::date`;
  return db.$queryRaw<ClientRow[]>`
    SELECT x."clientId", x."today", json_agg(json_build_array(x."date", x."due", x."isPaused", x."done", x."partlyDone",
      x."skippedForPain", x."skippedOther") ORDER BY x."date") AS "days"
    FROM (${adherenceDays(which, today, days)}) x GROUP BY 1, 2`;
}

/** The adherence of clients over so many days up to today, by their ids. */
export async function adherences(
  context: Pick<Context, 'db' | 'now'>,
  ids: readonly string[],
  days: number,
): Promise<ReadonlyMap<string, Adherence>> {
  const rows = await clientRows(context, ids, days);
  return new Map(
    rows.map(({ clientId, today, days: own }) => {
      const counted = own.map(([date, due, isPaused, done, partlyDone, skippedForPain, skippedOther]): AdherenceDay => {
        const outcomes = { done, partlyDone, skippedForPain, skippedOther };
        return { date, isPaused, ...adherenceOfDay(due, outcomes, date < today) };
      });
      return [clientId, adherenceOfDays(counted, today)];
    }),
  );
}
