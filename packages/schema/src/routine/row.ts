import type { Prisma } from '@reprise/prisma/client';
import type { IntRange } from '../dose/domain.ts';
import { doseOfRow } from '../dose/row.ts';

const inOrder = { position: 'asc' } as const;

/** What of a routine version is needed to count its time, run it and say what it needs. */
export const contentColumns = {
  blocks: {
    orderBy: inOrder,
    include: {
      items: {
        orderBy: inOrder,
        include: { exercise: true, exerciseVersion: { select: { equipment: true } } },
      },
    },
  },
} as const satisfies Prisma.RoutineVersionSelect;

/** A routine version with what `contentColumns` selects. */
export type ContentRow = Prisma.RoutineVersionGetPayload<{ select: typeof contentColumns }>;

/** A range of seconds of rest, or null where none is stated. */
export function restOf(min: number | null, max: number | null): IntRange | null {
  return min === null || max === null ? null : { min, max };
}

/** The routine as its domain sees it, each item carrying its exercise's row. */
export function contentOf({ blocks }: ContentRow) {
  return {
    blocks: blocks.map((block) => ({
      name: block.name,
      rounds: { min: block.roundsMin, max: block.roundsMax },
      restBetweenItemsSeconds: restOf(block.restBetweenItemsMin, block.restBetweenItemsMax),
      restBetweenRoundsSeconds: restOf(block.restBetweenRoundsMin, block.restBetweenRoundsMax),
      note: block.note,
      items: block.items.map((item) => ({
        id: item.id,
        exercise: item.exercise,
        dose: doseOfRow(item),
        note: item.note,
      })),
    })),
  };
}

/** Everything that the exercises of a routine need, by name. */
export function equipmentOf({ blocks }: ContentRow): string[] {
  const needed = blocks.flatMap(({ items }) => items.flatMap(({ exerciseVersion }) => exerciseVersion.equipment));
  return [...new Set(needed)].toSorted();
}
