import type { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import { type Page, inOrderOf, pageOfIds } from '../listing.ts';
import { type Viewer, libraryClinicIds } from '../viewer/domain.ts';
import { type SourceFilter, filteredSources } from './filter.ts';
import { rankedSourceIds } from './search.ts';

/** The filter every read of sources starts from: the public library, and the own clinic's. */
export function sourcesVisibleTo(viewer: Viewer | null) {
  return { clinicId: { in: libraryClinicIds(viewer) } } satisfies Prisma.SourceWhereInput;
}

/** The columns that a reference is made of. */
export const citableColumns = {
  type: true,
  title: true,
  authors: true,
  year: true,
  containerTitle: true,
  publisher: true,
  doi: true,
  pmid: true,
  pmcid: true,
  isbn: true,
  url: true,
  accessed: true,
  csl: true,
} as const satisfies Prisma.SourceSelect;

export interface SourceListing {
  readonly search?: string | null;
  readonly filter?: SourceFilter | null;
}
interface Selection {
  readonly include?: Prisma.SourceInclude;
  readonly select?: Prisma.SourceSelect;
}

/** The ids that a listing's search finds, best first; null when nothing is searched. */
async function found(context: Context, { search, filter }: SourceListing): Promise<string[] | null> {
  return search?.trim() ? rankedSourceIds(context, search, filter ?? {}) : null;
}

function listed({ viewer }: Context, { filter }: SourceListing) {
  return { AND: [sourcesVisibleTo(viewer), filteredSources(filter ?? {})] } satisfies Prisma.SourceWhereInput;
}

/** One page of the sources of the viewer's library: best match first, or by title without a search. */
export async function listSources(context: Context, listing: SourceListing, page: Page & Selection) {
  const ranked = await found(context, listing);
  const { cursor: _cursor, skip: _skip, take: _take, ...selection } = page;
  const ids = ranked && pageOfIds(ranked, page);
  const query = ids
    ? { ...selection, where: { AND: [sourcesVisibleTo(context.viewer), { id: { in: ids } }] } }
    : { ...page, where: listed(context, listing), orderBy: [{ title: 'asc' }, { id: 'asc' }] };
  const rows = await context.db.source.findMany(query as Prisma.SourceFindManyArgs);
  return ids ? inOrderOf(ids, rows) : rows;
}

/** How many sources a listing holds in all. */
export async function countSources(context: Context, listing: SourceListing): Promise<number> {
  const ranked = await found(context, listing);
  return ranked ? ranked.length : context.db.source.count({ where: listed(context, listing) });
}

/** One source of the viewer's library. */
export function findSource({ db, viewer }: Context, id: string, selection: Selection = {}) {
  return db.source.findFirst({ ...selection, where: { AND: [sourcesVisibleTo(viewer), { id }] } });
}
