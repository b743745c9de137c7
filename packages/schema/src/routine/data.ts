import type { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import { type Page, inOrderOf, pageOfIds } from '../listing.ts';
import { PUBLIC_CLINIC_ID, type Viewer, editsLibrary, libraryClinicIds } from '../viewer/domain.ts';
import { rankedRoutineIds } from './search.ts';

/** The filter every read of routines starts from: what is published, and the own clinic's drafts. */
export function routinesVisibleTo(viewer: Viewer | null) {
  const clinicId = { in: libraryClinicIds(viewer) };
  return (
    editsLibrary(viewer)
      ? { clinicId, OR: [{ status: 'PUBLISHED' }, { clinicId: viewer.clinicId }] }
      : { clinicId, status: 'PUBLISHED' }
  ) satisfies Prisma.RoutineWhereInput;
}

/** The filter every read of routine versions starts from: those of visible routines; drafts for editors. */
export function routineVersionsVisibleTo(viewer: Viewer | null) {
  return {
    routine: routinesVisibleTo(viewer),
    ...(editsLibrary(viewer) ? {} : { number: { not: null } }),
  } satisfies Prisma.RoutineVersionWhereInput;
}

/** The filter every read of items starts from: those of visible routine versions. */
export function itemsVisibleTo(viewer: Viewer | null) {
  return {
    block: { routineVersion: routineVersionsVisibleTo(viewer) },
  } satisfies Prisma.ItemWhereInput;
}

export interface RoutineFilter {
  readonly library?: 'PUBLIC' | 'OWN' | null;
  readonly use?: readonly string[] | null;
  readonly equipment?: readonly string[] | null;
  readonly exercise?: string | null;
  readonly status?: readonly ('DRAFT' | 'PUBLISHED' | 'ARCHIVED')[] | null;
  readonly minutes?: MinutesWanted | null;
}

/** How long somebody has; either end may be left open. */
export interface MinutesWanted {
  readonly min?: number | null;
  readonly max?: number | null;
}
export interface RoutineListing {
  readonly orderBy?: keyof typeof orders | 'RELEVANCE' | null;
  readonly search?: string | null;
  readonly filter?: RoutineFilter | null;
}

const some = <Value>(list: readonly Value[] | null | undefined) => (list && list.length > 0 ? [...list] : null);

const withItem = (item: Prisma.ItemWhereInput): Prisma.RoutineVersionWhereInput => ({
  blocks: { some: { items: { some: item } } },
});

/** Those whose estimate, from its lower to its upper end, meets what somebody has. */
const timed = ({ min, max }: MinutesWanted): Prisma.RoutineWhereInput => ({
  ...(typeof max === 'number' ? { secondsMin: { lte: max * 60 } } : {}),
  ...(typeof min === 'number' ? { secondsMax: { gte: min * 60 } } : {}),
});

/** Turns a filter into a `where` on what each routine shows. */
function filtered(filter: RoutineFilter): Prisma.RoutineWhereInput {
  const { library, exercise, minutes } = filter;
  const use = some(filter.use);
  const equipment = some(filter.equipment);
  const shown: Prisma.RoutineVersionWhereInput[] = [
    ...(use ? [{ uses: { hasSome: use } }] : []),
    ...(equipment ? [withItem({ exerciseVersion: { equipment: { hasSome: equipment } } })] : []),
    ...(exercise ? [withItem({ exerciseId: exercise })] : []),
  ];
  return {
    status: { in: some(filter.status) ?? ['PUBLISHED'] },
    ...(library ? { clinicId: library === 'PUBLIC' ? PUBLIC_CLINIC_ID : { not: PUBLIC_CLINIC_ID } } : {}),
    ...(minutes ? timed(minutes) : {}),
    ...(shown.length > 0 ? { current: { AND: shown } } : {}),
  };
}

/** The `where` of a listing; `ranked` are the ids that the search found, best first, or null without one. */
async function matching({ db, viewer }: Context, { search, filter }: RoutineListing) {
  const ranked = search?.trim() ? await rankedRoutineIds(db, viewer, search) : null;
  const where = {
    AND: [routinesVisibleTo(viewer), filtered(filter ?? {}), ...(ranked ? [{ id: { in: ranked } }] : [])],
  } satisfies Prisma.RoutineWhereInput;
  return { where, ranked };
}

const orders = {
  TITLE: [{ title: 'asc' }, { id: 'asc' }],
  TITLE_DESC: [{ title: 'desc' }, { id: 'desc' }],
  SHORTEST: [{ secondsMin: 'asc' }, { id: 'asc' }],
  LONGEST: [{ secondsMin: 'desc' }, { id: 'desc' }],
  RECENTLY_CHANGED: [{ updatedAt: 'desc' }, { id: 'desc' }],
} as const satisfies Record<string, Prisma.RoutineOrderByWithRelationInput[]>;

/** One page of the routines of the viewer's library. */
export async function listRoutines(context: Context, listing: RoutineListing, page: Page) {
  const { where, ranked } = await matching(context, listing);
  const order = listing.orderBy ?? 'RELEVANCE';
  if (order !== 'RELEVANCE' || ranked === null) {
    const orderBy = [...orders[order === 'RELEVANCE' ? 'TITLE' : order]];
    return context.db.routine.findMany({ ...page, where, orderBy } as Prisma.RoutineFindManyArgs);
  }
  const kept = await context.db.routine.findMany({ where, select: { id: true } });
  const ids = pageOfIds(
    inOrderOf(ranked, kept).map(({ id }) => id),
    page,
  );
  const { cursor: _cursor, skip: _skip, take: _take, ...selection } = page;
  const rows = await context.db.routine.findMany({
    ...selection,
    where: { id: { in: ids } },
  } as Prisma.RoutineFindManyArgs);
  return inOrderOf(ids, rows);
}

/** How many routines a listing holds in all. */
export async function countRoutines(context: Context, listing: RoutineListing) {
  const { where } = await matching(context, listing);
  return context.db.routine.count({ where });
}

/** One routine by id or slug; of two with one slug, the viewer's own. */
export function findRoutine(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  key: { id: string } | { slug: string },
  selection: object = {},
) {
  return db.routine.findFirst({
    ...selection,
    where: { AND: [routinesVisibleTo(viewer), key] },
    // the public clinic's id sorts before every other
    orderBy: { clinicId: 'desc' },
  });
}
