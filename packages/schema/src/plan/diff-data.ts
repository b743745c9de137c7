import type { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import { doseColumns, doseOfRow } from '../dose/row.ts';
import { auditPlanReads, planVersionsVisibleTo } from './data.ts';
import { type PlanChange, type PlanWords, planDiff } from './diff.ts';
import { type PlanContentRow, planContentColumns, planContentOf } from './row.ts';

const diffColumns = { ...planContentColumns, planId: true } as const satisfies Prisma.PlanVersionSelect;
type DiffRow = Prisma.PlanVersionGetPayload<{ select: typeof diffColumns }>;

/** The names of exercises that items are swapped for, by the ids of their versions. */
export function swappedNames({ phases }: Pick<PlanContentRow, 'phases'>): (readonly [string, string])[] {
  return phases.flatMap(({ changes }) =>
    changes.flatMap(({ exerciseVersionId: id, exerciseVersion }) =>
      id && exerciseVersion ? [[id, exerciseVersion.name] as const] : [],
    ),
  );
}

/** Reads what versions of plans point at, in words, in one statement. */
function wordsOf(context: Context, rows: readonly DiffRow[]): Promise<PlanWords> {
  const ids = rows.flatMap((row) => row.phases.map(({ routineVersionId }) => routineVersionId));
  return wordsFor(context, ids, new Map(rows.flatMap(swappedNames)));
}

/** Routine versions in words, in one statement. */
export async function wordsFor(
  { db }: Context,
  routineVersionIds: readonly string[],
  exercises: PlanWords['exercises'],
): Promise<PlanWords> {
  const versions = await db.routineVersion.findMany({
    where: { id: { in: [...new Set(routineVersionIds)] } },
    select: {
      id: true,
      routineId: true,
      title: true,
      number: true,
      blocks: {
        select: { items: { select: { key: true, exerciseVersion: { select: { name: true } }, ...doseColumns } } },
      },
    },
  });
  return {
    exercises,
    routines: new Map(
      versions.map(({ id, routineId, title, number, blocks }) => {
        const items = blocks.flatMap((block) => block.items);
        const said = items.map(
          (item) => [item.key, { name: item.exerciseVersion.name, dose: doseOfRow(item) }] as const,
        );
        return [id, { routineId, title, number: number ?? 0, items: new Map(said) }] as const;
      }),
    ),
  };
}

const visible = ({ viewer }: Context, where: Prisma.PlanVersionWhereInput) => ({
  where: { AND: [planVersionsVisibleTo(viewer), where] },
  select: diffColumns,
});

/** Lists in what one version of a plan differs from another; null when either is not the viewer's to see. */
export async function diffPlanVersions(context: Context, fromId: string, toId: string) {
  const rows = await context.db.planVersion.findMany(visible(context, { id: { in: [fromId, toId] } }));
  const [from, to] = [rows.find(({ id }) => id === fromId), rows.find(({ id }) => id === toId)];
  if (!from || !to) return null;
  await auditPlanReads(context, { versionIds: [fromId, toId] });
  return planDiff(planContentOf(from), planContentOf(to), await wordsOf(context, rows));
}

/** What each of some versions changed of the one before it, in three statements; the first of a plan changed nothing. */
export async function changesOfVersions(
  context: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly PlanChange[]>> {
  const rows = await context.db.planVersion.findMany(visible(context, { id: { in: [...ids] } }));
  const OR = rows.map(({ planId, number }) => ({ planId, number: number - 1 }));
  const before = await context.db.planVersion.findMany(visible(context, { OR }));
  const words = await wordsOf(context, [...rows, ...before]);
  return new Map(
    rows.map((row) => {
      const old = before.find(({ planId, number }) => planId === row.planId && number === row.number - 1);
      return [row.id, old ? planDiff(planContentOf(old), planContentOf(row), words) : []];
    }),
  );
}
