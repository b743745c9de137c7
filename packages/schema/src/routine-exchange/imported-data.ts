import type { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import { routinesVisibleTo } from '../routine/data.ts';

/** The routine that an import has made. */
export function importedRoutine(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  id: string,
  selection: { readonly include?: Prisma.RoutineInclude; readonly select?: Prisma.RoutineSelect },
) {
  return db.routine.findFirstOrThrow({ ...selection, where: { AND: [routinesVisibleTo(viewer), { id }] } });
}
