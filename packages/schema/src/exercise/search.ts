import { Prisma, type PrismaClient } from '@reprise/prisma/client';
import { searchWords } from '../listing.ts';
import { type Viewer, libraryClinicIds } from '../viewer/domain.ts';

/** The most hits that are ranked; nobody reads further, and facets stay exact below it. */
const MOST_HITS = 1000;

/** The ids of what a search finds among the names, aliases, muscles and equipment, best first. */
export async function rankedExerciseIds(
  db: PrismaClient,
  viewer: Viewer | null,
  search: string,
): Promise<string[]> {
  const words = searchWords(search);
  if (words.length === 0) return [];
  const phrase = words.join(' ');
  const everyWord = Prisma.join(
    words.map((word) => Prisma.sql`(${word} <% "searchText" OR "searchText" LIKE ${`%${word}%`})`),
    ' AND ',
  );
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id"::text
    FROM "Exercise"
    WHERE "clinicId" = ANY(${libraryClinicIds(viewer)}::uuid[]) AND ${everyWord}
    ORDER BY lower("name") LIKE ${`${phrase}%`} DESC,
      word_similarity(${phrase}, lower("name")) + similarity(${phrase}, lower("name")) DESC,
      word_similarity(${phrase}, "searchText") DESC, "name", "id"
    LIMIT ${MOST_HITS}`;
  return rows.map(({ id }) => id);
}
