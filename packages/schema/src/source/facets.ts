import { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import { PUBLIC_CLINIC_ID, libraryClinicIds } from '../viewer/domain.ts';
import type { SourceListing } from './data.ts';
import { type FacetName, facetNames, hasWarningAt, isPastReviewAt, sourceConditions } from './filter.ts';
import { rankedSourceIds } from './search.ts';

/** One value of a filter, and how many sources choosing it would leave. */
export interface SourceFacetRow {
  readonly facet: FacetName;
  readonly value: string;
  readonly count: number;
}

/**
 * Counts, in one statement, how many sources each value of each filter would leave. A filter does not narrow
 * its own facet, so that a second value can be added to the first.
 */
export async function countSourceFacets(context: Context, { search, filter }: SourceListing) {
  const { db, viewer, now } = context;
  const found = search?.trim() ? await rankedSourceIds(context, search, {}) : null;
  const conditions = sourceConditions(filter ?? {}, now);
  const marks = facetNames.map((name) => Prisma.sql`${conditions[name]} AS ${Prisma.raw(`"in_${name}"`)}`);
  const others = (name: FacetName) =>
    Prisma.raw(
      facetNames
        .filter((other) => other !== name)
        .map((other) => `"in_${other}"`)
        .join(' AND '),
    );
  const count = (name: FacetName, value: Prisma.Sql) => Prisma.sql`
    SELECT ${name} AS facet, ${value} AS value, count(*)::int AS count FROM base
    WHERE ${others(name)} AND ${value} IS NOT NULL GROUP BY 2`;
  return db.$queryRaw<SourceFacetRow[]>`
    WITH base AS (
      SELECT "clinicId", "type", "status", "design", "ocebmLevel", ${hasWarningAt(now)} AS warned,
        ${isPastReviewAt(now)} AS past, ${Prisma.join(marks)}
      FROM "Source"
      WHERE "clinicId" = ANY(${libraryClinicIds(viewer)}::uuid[])
        AND (NOT ${found !== null}::boolean OR "id" = ANY(${found ?? []}::uuid[]))
    ), counted AS (
      ${Prisma.join(
        [
          count('library', Prisma.raw(`CASE "clinicId" WHEN '${PUBLIC_CLINIC_ID}' THEN 'PUBLIC' ELSE 'OWN' END`)),
          count('type', Prisma.raw('"type"::text')),
          count('status', Prisma.raw('"status"::text')),
          count('design', Prisma.raw('"design"::text')),
          count('ocebmLevel', Prisma.raw('left("ocebmLevel", 1)')),
          count('warning', Prisma.raw(`CASE WHEN warned THEN 'ANY' END`)),
          count('warning', Prisma.raw(`CASE WHEN past THEN 'PAST_REVIEW' END`)),
        ],
        ' UNION ALL ',
      )}
    )
    SELECT facet, value, count FROM counted ORDER BY facet, count DESC, value`;
}
