import type { Context } from '../context.ts';
import type { BodyLocation } from '../pain-score/domain.ts';
import { type LocalDate, plusDays } from '../plan/local-date.ts';
import { type PainPlaces, oftenFirst } from './domain.ts';

interface PlaceRow {
  /** Null in the row of all answers together. */
  readonly location: BodyLocation | null;
  readonly answers: number;
  readonly placed: number;
  readonly days: number;
  readonly sum: number;
  readonly max: number;
}

/** Where it hurt over so many days up to today: the same as `painPlaces` counts, in one statement. */
export async function readPainPlaces(
  { db }: Pick<Context, 'db'>,
  clientId: string,
  today: LocalDate,
  days: number,
): Promise<PainPlaces<BodyLocation>> {
  const from = plusDays(today, 1 - days);
  const rows = await db.$queryRaw<PlaceRow[]>`
    WITH own AS (
      SELECT (p."recordedAt" AT TIME ZONE c."timeZone")::date AS "date", p."intensity", p."bodyLocations"
      FROM "Client" c
      JOIN "PainScore" p ON p."clinicId" = c."clinicId" AND p."clientId" = c."id"
        AND p."recordedAt" >= ${from}::date::timestamp AT TIME ZONE c."timeZone"
        AND p."recordedAt" < (${today}::date + 1)::timestamp AT TIME ZONE c."timeZone"
      WHERE c."id" = ${clientId}::uuid
    )
    SELECT NULL AS "location", count(*)::int AS "answers",
      (count(*) FILTER (WHERE cardinality("bodyLocations") > 0))::int AS "placed", 0 AS "days", 0 AS "sum", 0 AS "max"
    FROM own
    UNION ALL
    SELECT l."location"::text, count(*)::int, 0, count(DISTINCT "date")::int, sum("intensity")::int, max("intensity")
    FROM own CROSS JOIN LATERAL (SELECT DISTINCT unnest("bodyLocations") AS "location") l
    GROUP BY 1`;
  const all = rows.find(({ location }) => location === null);
  const places = rows.flatMap(({ location, answers, days: named, sum, max }) =>
    location === null ? [] : [{ location, answers, days: named, mean: sum / answers, max }],
  );
  return { answers: all?.answers ?? 0, placed: all?.placed ?? 0, places: oftenFirst(places) };
}
