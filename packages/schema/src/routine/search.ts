import { Prisma, type PrismaClient } from '@reprise/prisma/client';
import { searchWords } from '../listing.ts';
import { type Viewer, libraryClinicIds } from '../viewer/domain.ts';

/** The most hits that are ranked; nobody reads further. */
const MOST_HITS = 1000;

/** The ids of what a search finds among titles, uses and the exercises in a routine, best first. */
export async function rankedRoutineIds(
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
    FROM "Routine"
    WHERE "clinicId" = ANY(${libraryClinicIds(viewer)}::uuid[]) AND ${everyWord}
    ORDER BY lower("title") LIKE ${`${phrase}%`} DESC, word_similarity(${phrase}, lower("title")) DESC,
      word_similarity(${phrase}, "searchText") DESC, "title", "id"
    LIMIT ${MOST_HITS}`;
  return rows.map(({ id }) => id);
}
