import type { Prisma } from '@reprise/prisma/client';
import { articlesVisibleTo } from '../article/data.ts';
import { exerciseVersionsVisibleTo } from '../exercise-version/data.ts';
import { exercisesVisibleTo } from '../exercise/data.ts';
import { routineVersionsVisibleTo, routinesVisibleTo } from '../routine/data.ts';
import type { Viewer } from '../viewer/domain.ts';

/** The filter every read of citations starts from: whoever sees what a claim is about sees its citation. */
export function citationsVisibleTo(viewer: Viewer | null) {
  const routineVersion = routineVersionsVisibleTo(viewer);
  return {
    OR: [
      { exerciseVersion: exerciseVersionsVisibleTo(viewer) },
      { routineVersion },
      { item: { block: { routineVersion } } },
      { articlePoint: { article: articlesVisibleTo(viewer) } },
    ],
  } satisfies Prisma.CitationWhereInput;
}

/**
 * Narrows to the citations in what the library shows now: current versions, of what is not archived. A
 * draft shows while nothing is published, to who edits it.
 */
export function citationsShownTo(viewer: Viewer | null) {
  const inUse = { status: { not: 'ARCHIVED' } } as const;
  const routineVersion = { currentOf: { AND: [routinesVisibleTo(viewer), inUse] } };
  return {
    OR: [
      { exerciseVersion: { currentOf: { AND: [exercisesVisibleTo(viewer), inUse] } } },
      { routineVersion },
      { item: { block: { routineVersion } } },
      { articlePoint: { article: articlesVisibleTo(viewer) } },
    ],
  } satisfies Prisma.CitationWhereInput;
}
