import { copyCitations } from '../citation/copy-data.ts';
import { type RowsBefore, type VersionKey, rowsOf } from './block-rows-data.ts';
import type { ComposedRoutine, RoutineField } from './composed.ts';
import { type OwnRoutine, type Transaction, workingVersion } from './line-data.ts';
import { type Places, placesOf } from './pointing-data.ts';
import { type ComposedRow, composedOf } from './row.ts';

/** The columns of a version for what it says; blocks, items and citations are rows of their own. */
export function versionData({ title, summary, uses, conditions, statedMinutes }: ComposedRoutine) {
  return { title, summary, uses: [...uses], conditions: [...conditions], statedMinutes };
}

/**
 * Writes the blocks, items and items' citations of a version that has none, in three statements at most.
 * Tells which citation of `before` became which.
 */
export async function writeBlocks(
  tx: Transaction,
  key: VersionKey,
  routine: Pick<ComposedRoutine, 'blocks'>,
  places: Places,
  before: RowsBefore | null,
): Promise<ReadonlyMap<string, string>> {
  const { blocks, items, citations, copies } = rowsOf(key, routine, places, before);
  if (blocks.length > 0) await tx.block.createMany({ data: blocks });
  if (items.length > 0) await tx.item.createMany({ data: items });
  if (citations.length > 0) await tx.citation.createMany({ data: citations });
  return copies;
}

/** Opens a draft with what a routine says, and with the citations of a version of the line; tells which became which. */
export async function openDraft(
  tx: Transaction,
  { id: routineId, clinicId }: Pick<OwnRoutine, 'id' | 'clinicId'>,
  routine: ComposedRoutine,
  places: Places,
  from: Pick<ComposedRow, 'blocks'> & { readonly id: string },
) {
  const { id: versionId } = await tx.routineVersion.create({
    data: { clinicId, routineId, ...versionData(routine) },
    select: { id: true },
  });
  const key = { clinicId, routineVersionId: versionId };
  const ofItems = await writeBlocks(tx, key, routine, places, { ...from, areRewritten: false });
  const ofWhole = await copyCitations(tx, { routineVersionId: from.id }, key);
  await tx.routine.update({ where: { id: routineId }, data: { draftVersionId: versionId }, select: { id: true } });
  return { versionId, copies: new Map([...ofWhole, ...ofItems]) };
}

/** Writes what a routine says into the open draft: its blocks only when they changed. */
export async function rewriteDraft(
  tx: Transaction,
  key: VersionKey,
  routine: ComposedRoutine,
  fields: readonly RoutineField[],
  places: Places,
  before: Pick<ComposedRow, 'blocks'>,
) {
  const where = { id: key.routineVersionId };
  await tx.routineVersion.update({ where, data: versionData(routine), select: { id: true } });
  if (!fields.includes('blocks')) return;
  await tx.block.deleteMany({ where: key });
  await writeBlocks(tx, key, routine, places, { ...before, areRewritten: true });
}

/**
 * Opens the draft as it is shown, for a change beside what it says; the open one when there is one. Tells
 * which citation became which, of the whole and of its items.
 */
export async function routineDraftOf(tx: Transaction, line: OwnRoutine) {
  if (line.draftVersionId) return { versionId: line.draftVersionId, copies: new Map<string, string>() };
  const version = await workingVersion(tx, line);
  return openDraft(tx, line, composedOf(version), placesOf(version), version);
}
