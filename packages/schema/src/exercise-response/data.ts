import type { Context } from '../context.ts';
import { type LocalDate, plusDays } from '../plan/local-date.ts';
import { type ExerciseResponse, painFollowing } from './domain.ts';

/** The most exercises that one answer holds. */
const EXERCISES_MAX = 100;

interface ResponseRow {
  readonly exerciseId: string;
  readonly name: string;
  readonly slug: string;
  readonly sessions: number;
  readonly done: number;
  readonly skippedForPain: number;
  readonly skippedOther: number;
  readonly duringSum: number;
  readonly during: number;
  readonly afterSum: number;
  readonly after: number;
  readonly riseSum: number;
  readonly rise: number;
  readonly morningSum: number;
  readonly morning: number;
}

/** What a client's exercise came to, with what it is called now. */
export interface NamedResponse extends ExerciseResponse {
  readonly name: string;
  readonly slug: string;
}

/** A client's exercises of so many days up to today, those done most often first: as `exerciseResponses` counts. */
export async function readExerciseResponses(
  { db }: Pick<Context, 'db'>,
  clientId: string,
  today: LocalDate,
  days: number,
): Promise<readonly NamedResponse[]> {
  const from = plusDays(today, 1 - days);
  const rows = await db.$queryRaw<ResponseRow[]>`
    WITH c AS (
      SELECT "id", "clinicId", "timeZone" FROM "Client" WHERE "id" = ${clientId}::uuid
    ), s AS (
      SELECT s."id", s."clinicId", s."clientId", s."day" FROM c
      JOIN "Session" s ON s."clinicId" = c."clinicId" AND s."clientId" = c."id"
        AND s."day" BETWEEN ${from}::date AND ${today}::date
    ), item AS (
      -- an item that was done again is as it was last: as in standingItems
      SELECT DISTINCT ON (s."id", i."itemKey") s."id" AS "sessionId", s."day", i."itemKey", i."skipReason",
        COALESCE(v."exerciseId", m."exerciseId") AS "exerciseId"
      FROM s
      JOIN "SessionItem" i ON i."clinicId" = s."clinicId" AND i."clientId" = s."clientId" AND i."sessionId" = s."id"
      JOIN "Item" m ON m."clinicId" = i."itemClinicId" AND m."id" = i."itemId"
      LEFT JOIN "ExerciseVersion" v ON v."clinicId" = i."exerciseClinicId" AND v."id" = i."exerciseVersionId"
      ORDER BY s."id", i."itemKey", i."recordedAt" DESC, i."id" DESC
    ), per AS (
      SELECT "exerciseId", "sessionId", "day", bool_or("skipReason" IS NULL) AS "isDone",
        COALESCE(bool_or("skipReason" = 'PAIN'), false) AS "isForPain", bool_or("skipReason" <> 'PAIN') AS "isOther"
      FROM item GROUP BY 1, 2, 3
    ), told AS (
      SELECT s."id" AS "sessionId", s."day", p.* FROM s
      JOIN LATERAL (
        SELECT p."id", p."moment", p."intensity", p."recordedAt", p."itemKey", p."itemClinicId", p."itemId"
        FROM "PainScore" p
        WHERE p."clinicId" = s."clinicId" AND p."clientId" = s."clientId" AND p."sessionId" = s."id"
      ) p ON true
    ), stands AS (
      SELECT DISTINCT ON ("sessionId", "moment") "sessionId", "moment", "intensity"
      FROM told WHERE "moment" IN ('BEFORE', 'AFTER') ORDER BY "sessionId", "moment", "recordedAt" DESC, "id" DESC
    ), morning AS (
      SELECT DISTINCT ON ("day") "day", "intensity" FROM (
        SELECT "day", "intensity", "recordedAt", "id" FROM told WHERE "moment" = 'NEXT_MORNING'
        UNION ALL
        SELECT (p."recordedAt" AT TIME ZONE c."timeZone")::date - 1, p."intensity", p."recordedAt", p."id" FROM c
        JOIN "PainScore" p ON p."clinicId" = c."clinicId" AND p."clientId" = c."id" AND p."sessionId" IS NULL
          AND p."moment" = 'NEXT_MORNING' AND p."recordedAt" >= ${from}::date::timestamp AT TIME ZONE c."timeZone"
      ) m ORDER BY "day", "recordedAt" DESC, "id" DESC
    ), during AS (
      SELECT COALESCE(i."exerciseId", m."exerciseId") AS "exerciseId", sum(t."intensity") AS "sum", count(*) AS "count"
      FROM told t JOIN "Item" m ON m."clinicId" = t."itemClinicId" AND m."id" = t."itemId"
      LEFT JOIN LATERAL (
        SELECT "exerciseId" FROM item WHERE item."sessionId" = t."sessionId" AND item."itemKey" = t."itemKey"
        ORDER BY "exerciseId" LIMIT 1
      ) i ON true
      WHERE t."moment" = 'DURING' GROUP BY 1
    ), mornings AS (
      SELECT d."exerciseId", sum(m."intensity") AS "sum", count(*) AS "count"
      FROM (SELECT DISTINCT "exerciseId", "day" FROM per WHERE "isDone") d JOIN morning m ON m."day" = d."day"
      GROUP BY 1
    ), counted AS (
      SELECT per."exerciseId", count(*)::int AS "sessions", (count(*) FILTER (WHERE "isDone"))::int AS "done",
        (count(*) FILTER (WHERE "isForPain"))::int AS "skippedForPain",
        (count(*) FILTER (WHERE "isOther" AND NOT "isForPain"))::int AS "skippedOther",
        COALESCE(sum(a."intensity") FILTER (WHERE "isDone"), 0)::int AS "afterSum",
        (count(a."intensity") FILTER (WHERE "isDone"))::int AS "after",
        COALESCE(sum(a."intensity" - b."intensity") FILTER (WHERE "isDone"), 0)::int AS "riseSum",
        (count(a."intensity" - b."intensity") FILTER (WHERE "isDone"))::int AS "rise"
      FROM per
      LEFT JOIN stands a ON a."sessionId" = per."sessionId" AND a."moment" = 'AFTER'
      LEFT JOIN stands b ON b."sessionId" = per."sessionId" AND b."moment" = 'BEFORE'
      GROUP BY 1
    )
    SELECT n.*, n."exerciseId"::text AS "exerciseId", e."name", e."slug",
      COALESCE(d."sum", 0)::int AS "duringSum", COALESCE(d."count", 0)::int AS "during",
      COALESCE(m."sum", 0)::int AS "morningSum", COALESCE(m."count", 0)::int AS "morning"
    FROM counted n JOIN "Exercise" e ON e."id" = n."exerciseId"
    LEFT JOIN during d ON d."exerciseId" = n."exerciseId"
    LEFT JOIN mornings m ON m."exerciseId" = n."exerciseId"
    ORDER BY n."done" DESC, e."name", n."exerciseId" LIMIT ${EXERCISES_MAX}`;
  return rows.map((row) => ({
    exerciseId: row.exerciseId,
    name: row.name,
    slug: row.slug,
    sessions: row.sessions,
    done: row.done,
    skippedForPain: row.skippedForPain,
    skippedOther: row.skippedOther,
    during: painFollowing(row.duringSum, row.during),
    after: painFollowing(row.afterSum, row.after),
    rise: painFollowing(row.riseSum, row.rise),
    nextMorning: painFollowing(row.morningSum, row.morning),
  }));
}
