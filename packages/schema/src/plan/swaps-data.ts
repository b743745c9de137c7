import type { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';

interface Selection {
  readonly select?: Prisma.ExerciseVersionSelect;
  readonly include?: Prisma.ExerciseVersionInclude;
}

const ladderKinds = ['EASIER', 'HARDER'] as const;
export type SwapKind = (typeof ladderKinds)[number];

/**
 * The easier and then the harder neighbours of each exercise version, as they are published now, in two
 * statements. Who sees a plan may do what stands beside what it points at.
 */
export async function swapsOf(
  { db }: Context,
  versionIds: readonly string[],
  selection: Selection,
): Promise<ReadonlyMap<string, readonly Swap[]>> {
  const rungs = await db.ladderRung.findMany({
    where: {
      exerciseVersionId: { in: [...versionIds] },
      kind: { in: [...ladderKinds] },
      to: { status: 'PUBLISHED', current: { number: { not: null } } },
    },
    orderBy: [{ kind: 'asc' }, { position: 'asc' }],
    select: { kind: true, exerciseVersionId: true, to: { select: { currentVersionId: true } } },
  });
  const ids = [...new Set(rungs.flatMap(({ to }) => to.currentVersionId ?? []))];
  const rows = ids.length > 0 ? await db.exerciseVersion.findMany({ ...selection, where: { id: { in: ids } } }) : [];
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const all = rungs.flatMap(({ kind, exerciseVersionId: from, to }) => {
    const row = rowOf.get(to.currentVersionId ?? '');
    return row && kind !== 'VARIATION' ? [{ kind, from, row }] : [];
  });
  return new Map(versionIds.map((id) => [id, all.filter(({ from }) => from === id)]));
}

/** One neighbour that an item may be swapped for. */
export interface Swap {
  readonly kind: SwapKind;
  readonly row: Prisma.ExerciseVersionGetPayload<object>;
}
