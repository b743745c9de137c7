import type { Prisma } from '@reprise/prisma/client';
import { exercisesVisibleTo } from '../exercise/data.ts';
import { type Viewer, editsLibrary } from '../viewer/domain.ts';

/** The filter every read of exercise versions starts from: those of visible exercises; drafts for editors. */
export function exerciseVersionsVisibleTo(viewer: Viewer | null) {
  return {
    exercise: exercisesVisibleTo(viewer),
    ...(editsLibrary(viewer) ? {} : { number: { not: null } }),
  } satisfies Prisma.ExerciseVersionWhereInput;
}
