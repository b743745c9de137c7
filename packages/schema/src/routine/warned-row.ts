import type { Prisma } from '@reprise/prisma/client';
import { sourceWarning, warningText } from '../evidence/domain.ts';
import { exerciseCautions } from '../exercise/stored.ts';
import type { ComposedRoutine } from './composed.ts';
import type { WarnedExercise } from './warnings.ts';
import { composedColumns, composedOf } from './row.ts';

const agedSource = {
  select: { id: true, title: true, status: true, reviewBy: true, supersededBy: { select: { title: true } } },
} as const satisfies Prisma.SourceDefaultArgs;
type AgedSource = Prisma.SourceGetPayload<typeof agedSource>;

/** What of a routine version is needed to load and to warn: of citations only those of sources that may have aged. */
export function warnedColumns(now: Date) {
  const source = { OR: [{ status: { not: 'CURRENT' } }, { reviewBy: { lt: now } }] } satisfies Prisma.SourceWhereInput;
  const citations = { where: { source }, select: { source: agedSource } };
  return {
    ...composedColumns,
    citations,
    blocks: {
      ...composedColumns.blocks,
      include: {
        items: {
          ...composedColumns.blocks.include.items,
          include: {
            exerciseVersion: {
              select: { name: true, number: true, regions: true, category: true, cautions: true, citations },
            },
            citations: {
              ...composedColumns.blocks.include.items.include.citations,
              select: { ...composedColumns.blocks.include.items.include.citations.select, source: agedSource },
            },
          },
        },
      },
    },
  } satisfies Prisma.RoutineVersionSelect;
}
export type WarnedRow = Prisma.RoutineVersionGetPayload<{ select: ReturnType<typeof warnedColumns> }>;

/** What is the matter with a source, in a sentence; null when it may be leaned on. */
function agedText({ supersededBy, ...source }: AgedSource, now: Date): string | null {
  const warning = sourceWarning(source, now);
  return warning && warningText(warning, { ...source, supersededBy: supersededBy?.title ?? null });
}

/** The routine as its load and its warnings see it, and what is the matter with the sources that its items cite. */
export function warnedOf(row: WarnedRow, now: Date) {
  const sources = row.blocks.flatMap(({ items }) =>
    items.flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
  const rowOf = new Map(row.blocks.flatMap(({ items }) => items.map((item) => [item.key, item])));
  const plain = composedOf(row);
  const exerciseOf = (key: string): WarnedExercise => {
    const item = rowOf.get(key);
    if (!item) throw new Error('an item without a row');
    const { name, regions, category, cautions, citations } = item.exerciseVersion;
    const texts = citations.flatMap(({ source }) => agedText(source, now) ?? []);
    return { name, regions, category, cautions: exerciseCautions(cautions), agedEvidence: [...new Set(texts)] };
  };
  const routine: ComposedRoutine<WarnedExercise> = {
    ...plain,
    blocks: plain.blocks.map((block) => ({
      ...block,
      items: block.items.map((item) => ({ ...item, exercise: exerciseOf(item.key) })),
    })),
  };
  const agedSources = Object.fromEntries(
    sources.flatMap((source) => {
      const text = agedText(source, now);
      return text === null ? [] : [[source.id, text] as const];
    }),
  );
  const agedWhole = row.citations.flatMap(({ source }) => agedText(source, now) ?? []);
  return { routine, aged: { sources: agedSources, whole: [...new Set(agedWhole)] } };
}
