import type { Prisma } from '@reprise/prisma/client';
import type { IntRange } from '../dose/domain.ts';
import { doseColumns, doseOfRow } from '../dose/row.ts';
import type { ComposedCitation, ComposedRoutine } from './composed.ts';

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

/** The columns of a citation for what it says, and for copying it. */
export const citationColumns = {
  id: true,
  createdAt: true,
  sourceClinicId: true,
  sourceId: true,
  source: { select: { title: true } },
  kind: true,
  claim: true,
  locatorLabel: true,
  locatorValue: true,
  stance: true,
  ...doseColumns,
} as const satisfies Prisma.CitationSelect;
export type CitationRow = Prisma.CitationGetPayload<{ select: typeof citationColumns }>;

/** The columns and rows that hold all that a version of a routine says. */
export const composedColumns = {
  title: true,
  summary: true,
  uses: true,
  conditions: true,
  statedMinutes: true,
  blocks: {
    orderBy: inOrder,
    include: {
      items: {
        orderBy: inOrder,
        include: {
          exerciseVersion: { select: { name: true, number: true } },
          citations: { orderBy: inOrder, select: citationColumns },
        },
      },
    },
  },
} as const satisfies Prisma.RoutineVersionSelect;
export type ComposedRow = Prisma.RoutineVersionGetPayload<{ select: typeof composedColumns }>;

/** Reads what a citation says. */
export function composedCitation(row: CitationRow): ComposedCitation {
  const { sourceId, source, kind, claim, locatorLabel, locatorValue, stance } = row;
  const dose = kind === 'DOSE' ? doseOfRow(row) : null;
  return { sourceId, title: source.title, kind, claim, locatorLabel, locatorValue, stance, dose };
}

/** Reads what a version of a routine says from its rows. */
export function composedOf({ blocks, title, summary, uses, conditions, statedMinutes }: ComposedRow): ComposedRoutine {
  return {
    title,
    summary,
    uses,
    conditions,
    statedMinutes,
    blocks: blocks.map((block) => ({
      key: block.key,
      name: block.name,
      rounds: { min: block.roundsMin, max: block.roundsMax },
      restBetweenItemsSeconds: restOf(block.restBetweenItemsMin, block.restBetweenItemsMax),
      restBetweenRoundsSeconds: restOf(block.restBetweenRoundsMin, block.restBetweenRoundsMax),
      condition: block.condition,
      note: block.note,
      items: block.items.map((item) => ({
        key: item.key,
        exercise: { id: item.exerciseId, versionId: item.exerciseVersionId, ...item.exerciseVersion },
        dose: doseOfRow(item),
        note: item.note,
        citations: item.citations.map(composedCitation),
      })),
    })),
  };
}
