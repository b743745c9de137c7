import { randomUUID } from 'node:crypto';
import type { Prisma } from '@reprise/prisma/client';
import { copyCitations } from '../citation/copy-data.ts';
import { emptyDose } from '../dose/domain.ts';
import { doseData } from '../dose/row.ts';
import { isSame } from '../exercise/entries.ts';
import type { ComposedCitation, ComposedRoutine, RoutineField } from './composed.ts';
import type { OwnRoutine, Transaction } from './line-data.ts';
import type { Places } from './pointing-data.ts';
import { type ComposedRow, composedCitation } from './row.ts';

/** Which version is written. */
export interface VersionKey {
  readonly clinicId: string;
  readonly routineVersionId: string;
}

/** The columns of a version for what it says; blocks, items and citations are rows of their own. */
export function versionData({ title, summary, uses, conditions, statedMinutes }: ComposedRoutine) {
  return { title, summary, uses: [...uses], conditions: [...conditions], statedMinutes };
}

function placed(places: Places, id: string): string {
  const clinicId = places.get(id);
  if (!clinicId) throw new Error('a row without a place');
  return clinicId;
}

type ItemRow = ComposedRow['blocks'][number]['items'][number];

/** The rows of an item's citations: one that says the same as before stays the same row. */
function citationRows(
  clinicId: string,
  itemId: string,
  citations: readonly ComposedCitation[],
  before: ItemRow | undefined,
  places: Places,
): Prisma.CitationCreateManyInput[] {
  const left = [...(before?.citations ?? [])];
  return citations.map((citation, position) => {
    const at = left.findIndex((row) => isSame(composedCitation(row), citation));
    const [row] = at < 0 ? [] : left.splice(at, 1);
    const { title: _title, dose, sourceId, ...said } = citation;
    return {
      ...said,
      ...doseData(dose ?? emptyDose),
      ...(row ? { id: row.id, createdAt: row.createdAt } : { id: randomUUID() }),
      clinicId,
      itemId,
      position,
      sourceClinicId: placed(places, sourceId),
      sourceId,
    };
  });
}

/**
 * Writes the blocks, items and citations of a version that has none, in three statements at most. What
 * goes by a key that `before` has keeps its row's id.
 */
export async function writeBlocks(
  tx: Transaction,
  key: VersionKey,
  { blocks }: Pick<ComposedRoutine, 'blocks'>,
  places: Places,
  before: Pick<ComposedRow, 'blocks'> | null = null,
) {
  const { clinicId } = key;
  const blockBefore = new Map(before?.blocks.map((row) => [row.key, row]));
  const itemBefore = new Map(before?.blocks.flatMap(({ items }) => items.map((row) => [row.key, row])));
  const blockRows: Prisma.BlockCreateManyInput[] = [];
  const itemRows: Prisma.ItemCreateManyInput[] = [];
  const citations: Prisma.CitationCreateManyInput[] = [];
  blocks.forEach(
    ({ items, rounds, restBetweenItemsSeconds: between, restBetweenRoundsSeconds: after, ...block }, at) => {
      const blockId = blockBefore.get(block.key)?.id ?? randomUUID();
      blockRows.push({
        ...key,
        id: blockId,
        key: block.key,
        name: block.name,
        condition: block.condition,
        note: block.note,
        position: at,
        roundsMin: rounds.min,
        roundsMax: rounds.max,
        restBetweenItemsMin: between?.min ?? null,
        restBetweenItemsMax: between?.max ?? null,
        restBetweenRoundsMin: after?.min ?? null,
        restBetweenRoundsMax: after?.max ?? null,
      });
      items.forEach((item, position) => {
        const row = itemBefore.get(item.key);
        const id = row?.id ?? randomUUID();
        itemRows.push({
          ...key,
          ...doseData(item.dose),
          id,
          blockId,
          key: item.key,
          position,
          exerciseClinicId: placed(places, item.exercise.id),
          exerciseId: item.exercise.id,
          exerciseVersionId: item.exercise.versionId,
          note: item.note,
        });
        citations.push(...citationRows(clinicId, id, item.citations, row, places));
      });
    },
  );
  if (blockRows.length > 0) await tx.block.createMany({ data: blockRows });
  if (itemRows.length > 0) await tx.item.createMany({ data: itemRows });
  if (citations.length > 0) await tx.citation.createMany({ data: citations });
}

/** Opens a draft with what a routine says, and with the citations of a version of the line; tells which became which. */
export async function openDraft(
  tx: Transaction,
  { id: routineId, clinicId }: Pick<OwnRoutine, 'id' | 'clinicId'>,
  routine: ComposedRoutine,
  places: Places,
  fromVersionId: string,
) {
  const { id: routineVersionId } = await tx.routineVersion.create({
    data: { clinicId, routineId, ...versionData(routine) },
    select: { id: true },
  });
  const key = { clinicId, routineVersionId };
  await writeBlocks(tx, key, routine, places);
  const copies = await copyCitations(tx, { routineVersionId: fromVersionId }, key);
  await tx.routine.update({
    where: { id: routineId },
    data: { draftVersionId: routineVersionId },
    select: { id: true },
  });
  return { versionId: routineVersionId, copies };
}

/** Writes what a routine says into the open draft: its blocks only when they changed. */
export async function rewriteDraft(
  tx: Transaction,
  key: VersionKey,
  routine: ComposedRoutine,
  fields: readonly RoutineField[],
  places: Places,
  before: ComposedRow,
) {
  const where = { id: key.routineVersionId };
  await tx.routineVersion.update({ where, data: versionData(routine), select: { id: true } });
  if (!fields.includes('blocks')) return;
  await tx.block.deleteMany({ where: key });
  await writeBlocks(tx, key, routine, places, before);
}
