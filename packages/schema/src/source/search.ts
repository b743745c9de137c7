import { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import { searchWords } from '../listing.ts';
import { PUBLIC_CLINIC_ID, libraryClinicIds } from '../viewer/domain.ts';
import type { SourceFilter } from './filter.ts';
import { normaliseDoi, normalisePmcid, normalisePmid } from './identifiers.ts';

/** The most hits that are ranked and counted; nobody reads further. */
const MOST_HITS = 1000;

function matchesWords(words: readonly string[]): Prisma.Sql {
  const everyWord = words.map(
    (word) => Prisma.sql`(${word} <% "searchText" OR "searchText" LIKE ${`%${word}%`})`,
  );
  return everyWord.length > 0 ? Prisma.sql`(${Prisma.join(everyWord, ' AND ')})` : Prisma.sql`false`;
}

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
export async function rankedSourceIds(
  { db, viewer }: Context,
  search: string,
  filter: SourceFilter,
): Promise<string[]> {
  const words = searchWords(search);
  const phrase = words.join(' ');
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id"::text
    FROM "Source"
    WHERE "clinicId" = ANY(${libraryClinicIds(viewer)}::uuid[]) AND ${matchesFilter(filter)}
      AND (${matchesWords(words)} OR "doi" = ${normaliseDoi(search)} OR "pmid" = ${normalisePmid(search)}
        OR "pmcid" = ${normalisePmcid(search)})
    ORDER BY word_similarity(${phrase}, "searchText") DESC, "title", "id"
    LIMIT ${MOST_HITS}`;
  return rows.map(({ id }) => id);
}
