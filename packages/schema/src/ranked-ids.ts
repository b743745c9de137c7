import { Prisma, type PrismaClient } from '@reprise/prisma/client';
import { searchWords } from './listing.ts';

/** The most hits that are ranked and counted; nobody reads further. */
const MOST_HITS = 1000;

/** Where a search looks: a table with a `searchText`, and the column of the name that it is known by. */
interface SearchPlace {
  readonly table: 'Client' | 'Exercise' | 'Routine' | 'Source';
  readonly name: 'name' | 'title';
  /** The rows that may be found at all. */
  readonly among: Prisma.Sql;
  /** Finds a row without its words, such as by an identifier. */
  readonly or?: Prisma.Sql;
}

function holdsEveryWord(words: readonly string[]): Prisma.Sql {
  const each = words.map((word) => Prisma.sql`(${word} <% "searchText" OR "searchText" LIKE ${`%${word}%`})`);
  return each.length > 0 ? Prisma.join(each, ' AND ') : Prisma.sql`false`;
}

/** The ids of the rows that hold every word of a search, typing errors forgiven, best first. */
export async function rankedIds(
  db: PrismaClient,
  search: string,
  { table, name, among, or = Prisma.sql`false` }: SearchPlace,
): Promise<string[]> {
  const words = searchWords(search);
  const phrase = words.join(' ');
  const called = Prisma.raw(`lower("${name}")`);
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id"::text
    FROM ${Prisma.raw(`"${table}"`)}
    WHERE ${among} AND ((${holdsEveryWord(words)}) OR ${or})
    ORDER BY ${called} LIKE ${`${phrase}%`} DESC,
      word_similarity(${phrase}, ${called}) + similarity(${phrase}, ${called}) DESC,
      word_similarity(${phrase}, "searchText") DESC, ${called}, "id"
    LIMIT ${MOST_HITS}`;
  return rows.map(({ id }) => id);
}
