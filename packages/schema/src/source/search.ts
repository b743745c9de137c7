import { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import { rankedIds } from '../ranked-ids.ts';
import { libraryClinicIds } from '../viewer/domain.ts';
import { type SourceFilter, sourceConditions } from './filter.ts';
import { normaliseDoi, normalisePmcid, normalisePmid } from './identifiers.ts';

/**
 * Finds the sources whose title, authors, container, publisher or year hold every word of a search, typing
 * errors forgiven, or that the search names by its DOI or PubMed id.
 *
 * @returns their ids, best first
 */
export function rankedSourceIds(
  { db, viewer, now }: Pick<Context, 'db' | 'viewer' | 'now'>,
  search: string,
  filter: SourceFilter,
): Promise<string[]> {
  const conditions = Object.values(sourceConditions(filter, now));
  const among = Prisma.sql`"clinicId" = ANY(${libraryClinicIds(viewer)}::uuid[]) AND ${Prisma.join(conditions, ' AND ')}`;
  const or = Prisma.sql`("doi" = ${normaliseDoi(search)} OR "pmid" = ${normalisePmid(search)}
    OR "pmcid" = ${normalisePmcid(search)})`;
  return rankedIds(db, search, { table: 'Source', name: 'title', among, or });
}
