import type { Context } from '../context.ts';
import { PUBLIC_CLINIC_ID, editsLibrary, libraryClinicIds } from '../viewer/domain.ts';
import type { RoutineListing } from './data.ts';
import { rankedRoutineIds } from './search.ts';

export interface RoutineFacetRow {
  readonly facet: 'use' | 'equipment' | 'minutes';
  readonly value: string;
  readonly count: number;
}

/** The lengths, in minutes, up to which routines are counted. */
const MINUTES_UP_TO = [5, 10, 15, 20];

/** Counts, in one statement, how many routines each use, each piece of equipment and each length would leave. */
export async function countRoutineFacets(
  { db, viewer }: Context,
  { search, filter }: RoutineListing,
): Promise<RoutineFacetRow[]> {
  const found = search?.trim() ? await rankedRoutineIds(db, viewer, search) : null;
  const own = editsLibrary(viewer) ? viewer.clinicId : PUBLIC_CLINIC_ID;
  const list = (values: readonly string[] | null | undefined) => [...(values ?? [])];
  const status = filter?.status?.length ? list(filter.status) : ['PUBLISHED'];
  const exercise = filter?.exercise ?? null;
  const [leastMinutes, mostMinutes] = [filter?.minutes?.min ?? null, filter?.minutes?.max ?? null];
  const clinicIds = libraryClinicIds(viewer).filter(
    (id) => !filter?.library || (filter.library === 'PUBLIC') === (id === PUBLIC_CLINIC_ID),
  );
  return db.$queryRaw<RoutineFacetRow[]>`
    WITH asked AS (
      SELECT ${list(filter?.use)}::text[] AS use, ${list(filter?.equipment)}::text[] AS equipment
    ), base AS (
      SELECT v."id", v."uses", needs.equipment, r."secondsMin",
        (${mostMinutes}::int IS NULL OR r."secondsMin" <= ${mostMinutes}::int * 60)
          AND (${leastMinutes}::int IS NULL OR r."secondsMax" >= ${leastMinutes}::int * 60) AS in_minutes,
        asked.use = '{}' OR v."uses" && asked.use AS in_use,
        asked.equipment = '{}' OR needs.equipment && asked.equipment AS in_equipment
      FROM asked, "Routine" r JOIN "RoutineVersion" v ON v."id" = r."currentVersionId"
      CROSS JOIN LATERAL (
        SELECT coalesce(array_agg(DISTINCT q) FILTER (WHERE q IS NOT NULL), '{}') AS equipment,
          coalesce(bool_or(i."exerciseId" = ${exercise}::uuid), false) AS has_exercise
        FROM "Block" b JOIN "Item" i ON i."blockId" = b."id"
          JOIN "ExerciseVersion" e ON e."id" = i."exerciseVersionId"
          LEFT JOIN LATERAL unnest(e."equipment") q ON true
        WHERE b."routineVersionId" = v."id"
      ) needs
      WHERE r."clinicId" = ANY(${clinicIds}::uuid[])
        AND (r."status" = 'PUBLISHED' OR r."clinicId" = ${own}::uuid)
        AND r."status"::text = ANY(${status}::text[])
        AND (${exercise}::uuid IS NULL OR needs.has_exercise)
        AND (NOT ${found !== null}::boolean OR r."id" = ANY(${found ?? []}::uuid[]))
    ), counted AS (
      SELECT 'use' AS facet, u AS value, count(*)::int AS count FROM base, unnest("uses") u
        WHERE in_equipment AND in_minutes GROUP BY 2
      UNION ALL SELECT 'equipment', q, count(*)::int FROM base, unnest(equipment) q
        WHERE in_use AND in_minutes GROUP BY 2
      UNION ALL SELECT 'minutes', m::text, count(*)::int FROM base, unnest(${MINUTES_UP_TO}::int[]) m
        WHERE in_use AND in_equipment AND "secondsMin" <= m * 60 GROUP BY m
    )
    SELECT facet, value, count FROM counted
    ORDER BY facet, CASE facet WHEN 'minutes' THEN value::int END, count DESC, value`;
}
