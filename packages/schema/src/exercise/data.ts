import type { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import { type Page, inOrderOf, pageOfIds } from '../listing.ts';
import { PUBLIC_CLINIC_ID, type Viewer, editsLibrary, libraryClinicIds } from '../viewer/domain.ts';
import type { BodyPosition, BodyRegion, ExerciseCategory } from './domain.ts';
import { rankedExerciseIds } from './search.ts';

/** The filter every read of exercises starts from: what is published, and the own clinic's drafts. */
export function exercisesVisibleTo(viewer: Viewer | null) {
  const clinicId = { in: libraryClinicIds(viewer) };
  return (
    editsLibrary(viewer)
      ? { clinicId, OR: [{ status: 'PUBLISHED' }, { clinicId: viewer.clinicId }] }
      : { clinicId, status: 'PUBLISHED' }
  ) satisfies Prisma.ExerciseWhereInput;
}

export interface ExerciseFilter {
  readonly library?: 'PUBLIC' | 'OWN' | null;
  readonly category?: readonly ExerciseCategory[] | null;
  readonly position?: readonly BodyPosition[] | null;
  readonly region?: readonly BodyRegion[] | null;
  readonly muscle?: readonly string[] | null;
  readonly equipment?: readonly string[] | null;
  readonly noEquipment?: boolean | null;
  readonly source?: readonly string[] | null;
  readonly status?: readonly ('DRAFT' | 'PUBLISHED' | 'ARCHIVED')[] | null;
}
export type ExerciseOrder = 'RELEVANCE' | 'NAME' | 'NAME_DESC' | 'NEWEST';

export interface ExerciseListing {
  readonly search?: string | null;
  readonly filter?: ExerciseFilter | null;
  readonly orderBy?: ExerciseOrder | null;
}

const some = <Value>(list: readonly Value[] | null | undefined) => (list && list.length > 0 ? [...list] : null);

/** Turns a filter into a `where` on what each exercise shows. */
function filtered(filter: ExerciseFilter): Prisma.ExerciseWhereInput {
  const { library, noEquipment } = filter;
  const [category, position, region, muscle, equipment, source] = [
    some(filter.category),
    some(filter.position),
    some(filter.region),
    some(filter.muscle),
    some(filter.equipment),
    some(filter.source),
  ];
  const shown: Prisma.ExerciseVersionWhereInput[] = [
    ...(category ? [{ category: { in: category } }] : []),
    ...(position ? [{ positions: { hasSome: position } }] : []),
    ...(region ? [{ regions: { hasSome: region } }] : []),
    ...(muscle ? [{ OR: [{ primaryMuscles: { hasSome: muscle } }, { secondaryMuscles: { hasSome: muscle } }] }] : []),
    ...(equipment ? [{ equipment: { hasSome: equipment } }] : []),
    ...(noEquipment ? [{ equipment: { isEmpty: true } }] : []),
    ...(source ? [{ citations: { some: { sourceId: { in: source } } } }] : []),
  ];
  return {
    status: { in: some(filter.status) ?? ['PUBLISHED'] },
    ...(library ? { clinicId: library === 'PUBLIC' ? PUBLIC_CLINIC_ID : { not: PUBLIC_CLINIC_ID } } : {}),
    ...(shown.length > 0 ? { current: { AND: shown } } : {}),
  };
}

/** The `where` of a listing; `ranked` are the ids that the search found, best first, or null without one. */
async function matching({ db, viewer }: Context, { search, filter }: ExerciseListing) {
  const ranked = search?.trim() ? await rankedExerciseIds(db, viewer, search) : null;
  const where = {
    AND: [exercisesVisibleTo(viewer), filtered(filter ?? {}), ...(ranked ? [{ id: { in: ranked } }] : [])],
  } satisfies Prisma.ExerciseWhereInput;
  return { where, ranked };
}

const orders = {
  NAME: [{ name: 'asc' }, { id: 'asc' }],
  NAME_DESC: [{ name: 'desc' }, { id: 'desc' }],
  NEWEST: [{ createdAt: 'desc' }, { id: 'desc' }],
} as const satisfies Record<string, Prisma.ExerciseOrderByWithRelationInput[]>;

/** One page of the viewer's library. */
export async function listExercises(context: Context, listing: ExerciseListing, page: Page) {
  const { where, ranked } = await matching(context, listing);
  const order = listing.orderBy ?? 'RELEVANCE';
  if (order !== 'RELEVANCE' || ranked === null) {
    const orderBy = [...orders[order === 'RELEVANCE' ? 'NAME' : order]];
    return context.db.exercise.findMany({ ...page, where, orderBy } as Prisma.ExerciseFindManyArgs);
  }
  const kept = await context.db.exercise.findMany({ where, select: { id: true } });
  const ids = pageOfIds(
    inOrderOf(ranked, kept).map(({ id }) => id),
    page,
  );
  const { cursor: _cursor, skip: _skip, take: _take, ...selection } = page;
  const rows = await context.db.exercise.findMany({
    ...selection,
    where: { id: { in: ids } },
  } as Prisma.ExerciseFindManyArgs);
  return inOrderOf(ids, rows);
}

/** How many exercises a listing holds in all. */
export async function countExercises(context: Context, listing: ExerciseListing) {
  const { where } = await matching(context, listing);
  return context.db.exercise.count({ where });
}

interface Selection {
  include?: Prisma.ExerciseInclude;
  select?: Prisma.ExerciseSelect;
}

/** One exercise by id or slug; of two with one slug, the viewer's own. */
export function findExercise(
  { db, viewer }: Context,
  key: { id: string } | { slug: string },
  selection: Selection = {},
) {
  return db.exercise.findFirst({
    ...selection,
    where: { AND: [exercisesVisibleTo(viewer), key] },
    // the public clinic's id sorts before every other
    orderBy: { clinicId: 'desc' },
  });
}

/** The version that a line shows. Every line has one from the moment that it is made. */
export function shownVersion<Version>(version: Version | null): Version {
  if (version === null) throw new Error('a line without a version');
  return version;
}
