import { searchable } from '@reprise/prisma/search-text';
import { badInput } from './context.ts';
import { limits } from './limits.ts';

/** The paging arguments of a connection. */
interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** What Pothos hands a connection's resolver for the page: where to start and how many rows. */
export interface Page {
  readonly cursor?: { readonly id?: unknown } | undefined;
  readonly skip: number;
  readonly take: number;
}

/** Options that every connection shares: its longest page, its usual page, and what a page costs. */
export const paging = {
  maxSize: limits.pageSize,
  defaultSize: limits.defaultPageSize,
  complexity: (args: PageArguments) => ({
    field: 1,
    multiplier: pageSize(args),
  }),
} as const;

/**
 * Gives the length of the page that is asked for.
 *
 * @throws BAD_INPUT when it is negative or longer than `limits.pageSize`
 */
export function pageSize({ first, last }: PageArguments): number {
  const size = first ?? last ?? limits.defaultPageSize;
  if (size < 0 || size > limits.pageSize) {
    throw badInput(`A page holds 0 to ${limits.pageSize} elements, not ${size}.`);
  }
  return size;
}

/** Cuts one page out of ids that are already in order, as the database does for a list that it orders. */
export function pageOfIds(ids: readonly string[], { cursor, skip, take }: Page): string[] {
  const backwards = take < 0;
  const line = backwards ? ids.toReversed() : ids;
  const at = cursor?.id === undefined ? 0 : line.findIndex((id) => id === cursor.id);
  if (at < 0) return [];
  const page = line.slice(at + skip, at + skip + Math.abs(take));
  return backwards ? page.reverse() : page;
}

/** Puts rows into the order of the ids that they were fetched by. */
export function inOrderOf<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The words of a search text: lower case, without accents, at most eight. */
export function searchWords(text: string): string[] {
  if (text.length > limits.searchCharacters) {
    throw badInput(`A search takes at most ${limits.searchCharacters} characters.`);
  }
  return searchable(text).split(' ').filter(Boolean).slice(0, 8);
}
