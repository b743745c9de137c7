import { Prisma, type PrismaClient } from '@reprise/prisma/client';
import { searchWords } from '../listing.ts';

/** The most hits that are ranked: nobody reads further. */
const MOST_HITS = 1000;

/** The ids of a clinic's clients whose names are like what is searched, typing errors forgiven, best first. */
export async function rankedClientIds(
  db: PrismaClient,
  clinicId: string,
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
    FROM "Client"
    WHERE "clinicId" = ${clinicId}::uuid AND ${everyWord}
    ORDER BY "searchText" LIKE ${`${phrase}%`} DESC, word_similarity(${phrase}, "searchText") DESC, "name", "id"
    LIMIT ${MOST_HITS}`;
  return rows.map(({ id }) => id);
}
