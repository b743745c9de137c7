import { PUBLIC_CLINIC_ID, editsLibrary, libraryClinicIds } from '../viewer/domain.ts';
import type { Context } from '../context.ts';
import type { ExerciseListing } from './data.ts';
import { rankedExerciseIds } from './search.ts';

export const facetNames = ['category', 'position', 'region', 'muscle', 'equipment', 'source'] as const;
export type FacetName = (typeof facetNames)[number];

export interface FacetRow {
  readonly facet: FacetName;
  readonly value: string;
  /** The source's title; null for the other facets. */
  readonly title: string | null;
  readonly count: number;
}

/**
 * Counts, in one statement, how many exercises each value of each filter would leave. A filter does not
 * narrow its own facet, so that a second value can be added to the first.
 */
export async function countFacets({ db, viewer }: Context, { search, filter }: ExerciseListing): Promise<FacetRow[]> {
  const found = search?.trim() ? await rankedExerciseIds(db, viewer, search) : null;
  const own = editsLibrary(viewer) ? viewer.clinicId : PUBLIC_CLINIC_ID;
  const list = (values: readonly string[] | null | undefined) => [...(values ?? [])];
  const status = filter?.status?.length ? list(filter.status) : ['PUBLISHED'];
  const clinicIds = libraryClinicIds(viewer).filter(
    (id) => !filter?.library || (filter.library === 'PUBLIC') === (id === PUBLIC_CLINIC_ID),
  );
  return db.$queryRaw<FacetRow[]>`
    WITH asked AS (
      SELECT ${list(filter?.category)}::text[] AS category, ${list(filter?.position)}::text[] AS position,
        ${list(filter?.region)}::text[] AS region, ${list(filter?.muscle)}::text[] AS muscle,
        ${list(filter?.equipment)}::text[] AS equipment, ${list(filter?.source)}::uuid[] AS source
    ), base AS (
      SELECT v."id", v."category"::text AS category, v."positions"::text[] AS positions,
        v."regions"::text[] AS regions, v."primaryMuscles" || v."secondaryMuscles" AS muscles, v."equipment",
        asked.category = '{}' OR v."category"::text = ANY(asked.category) AS in_category,
        asked.position = '{}' OR v."positions"::text[] && asked.position AS in_position,
        asked.region = '{}' OR v."regions"::text[] && asked.region AS in_region,
        asked.muscle = '{}' OR v."primaryMuscles" || v."secondaryMuscles" && asked.muscle AS in_muscle,
        (asked.equipment = '{}' OR v."equipment" && asked.equipment)
          AND (NOT ${filter?.noEquipment ?? false}::boolean OR v."equipment" = '{}') AS in_equipment,
        asked.source = '{}' OR EXISTS (
          SELECT FROM "Citation" c WHERE c."exerciseVersionId" = v."id" AND c."sourceId" = ANY(asked.source)
        ) AS in_source
      FROM asked, "Exercise" e JOIN "ExerciseVersion" v ON v."id" = e."currentVersionId"
      WHERE e."clinicId" = ANY(${clinicIds}::uuid[])
        AND (e."status" = 'PUBLISHED' OR e."clinicId" = ${own}::uuid)
        AND e."status"::text = ANY(${status}::text[])
        AND (NOT ${found !== null}::boolean OR e."id" = ANY(${found ?? []}::uuid[]))
    ), counted AS (
      SELECT 'category' AS facet, category AS value, NULL AS title, count(*)::int AS count FROM base
        WHERE in_position AND in_region AND in_muscle AND in_equipment AND in_source GROUP BY 2
      UNION ALL SELECT 'position', p, NULL, count(*)::int FROM base, unnest(positions) p
        WHERE in_category AND in_region AND in_muscle AND in_equipment AND in_source GROUP BY 2
      UNION ALL SELECT 'region', r, NULL, count(*)::int FROM base, unnest(regions) r
        WHERE in_category AND in_position AND in_muscle AND in_equipment AND in_source GROUP BY 2
      UNION ALL SELECT 'muscle', m, NULL, count(DISTINCT "id")::int FROM base, unnest(muscles) m
        WHERE in_category AND in_position AND in_region AND in_equipment AND in_source GROUP BY 2
      UNION ALL SELECT 'equipment', q, NULL, count(*)::int FROM base, unnest("equipment") q
        WHERE in_category AND in_position AND in_region AND in_muscle AND in_source GROUP BY 2
      UNION ALL SELECT 'source', s."id"::text, s."title", count(DISTINCT base."id")::int FROM base
        JOIN "Citation" c ON c."exerciseVersionId" = base."id" JOIN "Source" s ON s."id" = c."sourceId"
        WHERE in_category AND in_position AND in_region AND in_muscle AND in_equipment GROUP BY s."id", s."title"
    )
    SELECT facet, value, title, count FROM counted ORDER BY facet, count DESC, title, value`;
}
