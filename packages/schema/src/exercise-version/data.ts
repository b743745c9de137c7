import type { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import { exercisesVisibleTo } from '../exercise/data.ts';
import type { Page } from '../listing.ts';
import { type Viewer, editsLibrary } from '../viewer/domain.ts';

/** The filter every read of exercise versions starts from: those of visible exercises; drafts for editors. */
export function exerciseVersionsVisibleTo(viewer: Viewer | null) {
  return {
    exercise: exercisesVisibleTo(viewer),
    ...(editsLibrary(viewer) ? {} : { number: { not: null } }),
  } satisfies Prisma.ExerciseVersionWhereInput;
}

/** The published versions of one line, the latest first. */
export const publishedVersions = { where: { number: { not: null } }, orderBy: { number: 'desc' } } as const;

const versionsOf = ({ viewer }: Context, exerciseId: string) =>
  ({
    AND: [exerciseVersionsVisibleTo(viewer), publishedVersions.where, { exerciseId }],
  }) satisfies Prisma.ExerciseVersionWhereInput;

/** One page of the published versions of an exercise. */
export function listExerciseVersions(context: Context, exerciseId: string, page: Page) {
  const { orderBy } = publishedVersions;
  return context.db.exerciseVersion.findMany({
    ...page,
    where: versionsOf(context, exerciseId),
    orderBy,
  } as Prisma.ExerciseVersionFindManyArgs);
}

/** How many published versions an exercise has. */
export function countExerciseVersions(context: Context, exerciseId: string) {
  return context.db.exerciseVersion.count({ where: versionsOf(context, exerciseId) });
}
