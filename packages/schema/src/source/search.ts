import { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import { rankedIds } from '../ranked-ids.ts';
import { PUBLIC_CLINIC_ID, libraryClinicIds } from '../viewer/domain.ts';
import type { SourceFilter } from './filter.ts';
import { normaliseDoi, normalisePmcid, normalisePmid } from './identifiers.ts';

function matchesFilter({ library, type, status, design }: SourceFilter): Prisma.Sql {
  const conditions = [
    ...(library ? [Prisma.sql`("clinicId" = ${PUBLIC_CLINIC_ID}::uuid) = ${library === 'PUBLIC'}`] : []),
    ...(type?.length ? [Prisma.sql`"type"::text = ANY(${type})`] : []),
    ...(status?.length ? [Prisma.sql`"status"::text = ANY(${status})`] : []),
    ...(design?.length ? [Prisma.sql`"design"::text = ANY(${design})`] : []),
  ];
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`true`;
}

/**
 * Finds the sources whose title, authors, container, publisher or year hold every word of a search, typing
 * errors forgiven, or that the search names by its DOI or PubMed id.
 *
 * @returns their ids, best first
 */
export function rankedSourceIds({ db, viewer }: Context, search: string, filter: SourceFilter): Promise<string[]> {
  const among = Prisma.sql`"clinicId" = ANY(${libraryClinicIds(viewer)}::uuid[]) AND ${matchesFilter(filter)}`;
  const or = Prisma.sql`("doi" = ${normaliseDoi(search)} OR "pmid" = ${normalisePmid(search)}
    OR "pmcid" = ${normalisePmcid(search)})`;
  return rankedIds(db, search, { table: 'Source', name: 'title', among, or });
}
