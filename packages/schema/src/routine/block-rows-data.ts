import { randomUUID } from 'node:crypto';
import type { Prisma } from '@reprise/prisma/client';
import { emptyDose } from '../dose/domain.ts';
import { doseData } from '../dose/row.ts';
import { isSame } from '../exercise/entries.ts';
import type { ComposedBlock, ComposedItem, ComposedRoutine } from './composed.ts';
import type { Places } from './pointing-data.ts';
import { type ComposedRow, composedCitation } from './row.ts';

/** Which version is written. */
export interface VersionKey {
  readonly clinicId: string;
  readonly routineVersionId: string;
}

/** What was there before: rows that are rewritten keep their ids, rows that are copied get new ones. */
export interface RowsBefore extends Pick<ComposedRow, 'blocks'> {
  readonly areRewritten: boolean;
}

function placed(places: Places, id: string): string {
  const clinicId = places.get(id);
  if (!clinicId) throw new Error('a row without a place');
  return clinicId;
}

function blockRow(key: VersionKey, id: string, block: ComposedBlock, position: number): Prisma.BlockCreateManyInput {
  const { restBetweenItemsSeconds: between, restBetweenRoundsSeconds: after, rounds } = block;
  return {
    ...key,
    id,
    key: block.key,
    name: block.name,
    condition: block.condition,
    note: block.note,
    position,
    roundsMin: rounds.min,
    roundsMax: rounds.max,
    restBetweenItemsMin: between?.min ?? null,
    restBetweenItemsMax: between?.max ?? null,
    restBetweenRoundsMin: after?.min ?? null,
    restBetweenRoundsMax: after?.max ?? null,
  };
}

/** The rows of all blocks, items and items' citations of a version, and which citation becomes which. */
export function rowsOf(
  key: VersionKey,
  { blocks }: Pick<ComposedRoutine, 'blocks'>,
  places: Places,
  before: RowsBefore | null,
) {
  const isRewritten = before?.areRewritten ?? false;
  const idOf = (row: { readonly id: string } | undefined) => (isRewritten && row ? row.id : randomUUID());
  const blockBefore = new Map(before?.blocks.map((row) => [row.key, row]));
  const itemBefore = new Map(before?.blocks.flatMap(({ items }) => items.map((row) => [row.key, row])));
  const rows = {
    blocks: [] as Prisma.BlockCreateManyInput[],
    items: [] as Prisma.ItemCreateManyInput[],
    citations: [] as Prisma.CitationCreateManyInput[],
    copies: new Map<string, string>(),
  };
  // a citation that says the same as before stays the same row
  const cite = (itemId: string, { key: itemKey, citations }: ComposedItem) => {
    const left = [...(itemBefore.get(itemKey)?.citations ?? [])];
    citations.forEach(({ dose, ...citation }, position) => {
      const at = left.findIndex((row) => isSame(composedCitation(row), { ...citation, dose }));
      const [row] = at < 0 ? [] : left.splice(at, 1);
      const { title: _title, sourceId, ...said } = citation;
      const id = idOf(row);
      if (row) rows.copies.set(row.id, id);
      rows.citations.push({
        ...said,
        ...doseData(dose ?? emptyDose),
        ...(isRewritten && row ? { createdAt: row.createdAt } : {}),
        id,
        clinicId: key.clinicId,
        itemId,
        position,
        sourceClinicId: placed(places, sourceId),
        sourceId,
      });
    });
  };
  blocks.forEach((block, at) => {
    const blockId = idOf(blockBefore.get(block.key));
    rows.blocks.push(blockRow(key, blockId, block, at));
    block.items.forEach((item, position) => {
      const id = idOf(itemBefore.get(item.key));
      const { id: exerciseId, versionId: exerciseVersionId } = item.exercise;
      rows.items.push({
        ...key,
        ...doseData(item.dose),
        id,
        blockId,
        key: item.key,
        position,
        exerciseClinicId: placed(places, exerciseId),
        exerciseId,
        exerciseVersionId,
        note: item.note,
      });
      cite(id, item);
    });
  });
  return rows;
}
