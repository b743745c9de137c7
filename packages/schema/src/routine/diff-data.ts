import type { Prisma } from '@reprise/prisma/client';
import { listedCitations } from '../citation/listed.ts';
import type { Context } from '../context.ts';
import { listChanges } from '../exercise/diff.ts';
import { routineVersionsVisibleTo } from './data.ts';
import { type RoutineChange, diffRoutine } from './diff.ts';
import { citationColumns, composedCitation, composedColumns, composedOf } from './row.ts';

/** In what one version of a routine differs from another. */
export interface RoutineDiff {
  readonly fromId: string;
  readonly toId: string;
  readonly changes: readonly RoutineChange[];
}

/** Lists in what one version differs from another; null when either is not the viewer's to see. One statement. */
export async function diffRoutineVersions(
  { db, viewer }: Context,
  fromId: string,
  toId: string,
): Promise<RoutineDiff | null> {
  const rows = await db.routineVersion.findMany({
    where: { AND: [routineVersionsVisibleTo(viewer), { id: { in: [fromId, toId] } }] },
    select: {
      id: true,
      ...composedColumns,
      citations: { select: citationColumns, orderBy: { position: 'asc' } },
    },
  });
  const [from, to] = [rows.find(({ id }) => id === fromId), rows.find(({ id }) => id === toId)];
  if (!from || !to) return null;
  const [was, is] = [from, to].map(({ citations }) => listedCitations(citations.map(composedCitation)));
  const changes = [
    ...diffRoutine(composedOf(from), composedOf(to)),
    ...listChanges('citations' as const, 'Citation', was ?? [], is ?? []),
  ];
  return { fromId, toId, changes };
}

interface Selection {
  readonly include?: Prisma.RoutineVersionInclude;
  readonly select?: Prisma.RoutineVersionSelect;
}

/** One version, which the viewer sees. */
export function findRoutineVersion({ db, viewer }: Context, id: string, selection: Selection) {
  return db.routineVersion.findFirstOrThrow({
    ...selection,
    where: { AND: [routineVersionsVisibleTo(viewer), { id }] },
  });
}
