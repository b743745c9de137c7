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

export type SourceOrder = 'RELEVANCE' | 'TITLE' | 'TITLE_DESC' | 'NEWEST' | 'OLDEST' | 'ADDED' | 'REVIEW';

export interface SourceListing {
  readonly search?: string | null;
  readonly filter?: SourceFilter | null;
  readonly orderBy?: SourceOrder | null;
}
/** What reading a list needs of a request. */
type ListContext = Pick<Context, 'db' | 'viewer' | 'now'>;
interface Selection {
  readonly include?: Prisma.SourceInclude;
  readonly select?: Prisma.SourceSelect;
}

const orders = {
  TITLE: [{ title: 'asc' }, { id: 'asc' }],
  TITLE_DESC: [{ title: 'desc' }, { id: 'desc' }],
  NEWEST: [{ year: { sort: 'desc', nulls: 'last' } }, { title: 'asc' }, { id: 'asc' }],
  OLDEST: [{ year: { sort: 'asc', nulls: 'last' } }, { title: 'asc' }, { id: 'asc' }],
  ADDED: [{ createdAt: 'desc' }, { id: 'desc' }],
  REVIEW: [{ reviewBy: { sort: 'asc', nulls: 'last' } }, { title: 'asc' }, { id: 'asc' }],
} as const satisfies Record<string, Prisma.SourceOrderByWithRelationInput[]>;

/** The ids that a listing's search finds, best first; null when nothing is searched. */
async function found(context: ListContext, { search, filter }: SourceListing): Promise<string[] | null> {
  return search?.trim() ? rankedSourceIds(context, search, filter ?? {}) : null;
}

function listed({ viewer, now }: ListContext, { filter }: SourceListing, ranked: readonly string[] | null) {
  return {
    AND: [sourcesVisibleTo(viewer), ranked ? { id: { in: [...ranked] } } : filteredSources(filter ?? {}, now)],
  } satisfies Prisma.SourceWhereInput;
}

/** The `where` of a listing: what its search finds, or what its filter leaves. */
export async function listedSources(context: ListContext, listing: SourceListing) {
  return listed(context, listing, await found(context, listing));
}

/** One page of the sources of the viewer's library: best match first, or by title without a search. */
export async function listSources(context: Context, listing: SourceListing, page: Page & Selection) {
  const ranked = await found(context, listing);
  const order = listing.orderBy ?? 'RELEVANCE';
  if (ranked === null || order !== 'RELEVANCE') {
    const orderBy = [...orders[order === 'RELEVANCE' ? 'TITLE' : order]];
    const query = { ...page, where: listed(context, listing, ranked), orderBy };
    return context.db.source.findMany(query as Prisma.SourceFindManyArgs);
  }
  const { cursor: _cursor, skip: _skip, take: _take, ...selection } = page;
  const ids = pageOfIds(ranked, page);
  const where = { AND: [sourcesVisibleTo(context.viewer), { id: { in: ids } }] };
  return inOrderOf(ids, await context.db.source.findMany({ ...selection, where }));
}

/** How many sources a listing holds in all. */
export async function countSources(context: Context, listing: SourceListing): Promise<number> {
  const ranked = await found(context, listing);
  return ranked ? ranked.length : context.db.source.count({ where: listed(context, listing, null) });
}

/** One source of the viewer's library. */
export function findSource({ db, viewer }: Context, id: string, selection: Selection = {}) {
  return db.source.findFirst({ ...selection, where: { AND: [sourcesVisibleTo(viewer), { id }] } });
}
