import { citationsVisibleTo } from '../citation/data.ts';
import type { CitationStance, ClaimKind } from '../citation/domain.ts';
import { type LibraryWriterContext, badInput } from '../context.ts';
import type { Dose, IntRange } from '../dose/domain.ts';
import { NotFoundError } from '../errors.ts';
import { exerciseVersionsVisibleTo } from '../exercise-version/data.ts';
import { exercisesVisibleTo, shownVersion } from '../exercise/data.ts';
import { isSame } from '../exercise/entries.ts';
import { sourcesVisibleTo } from '../source/data.ts';
import type { ComposedCitation, ComposedExercise } from './composed.ts';
import type { Transaction } from './line-data.ts';
import { type ComposedRow, citationColumns, composedCitation } from './row.ts';
import type { KeylessBlock, KeylessItem } from './tidy.ts';

/** In which clinic each exercise and source stands that a routine points at, by its id. */
export type Places = ReadonlyMap<string, string>;

/** A citation, an item and a block as an edit gives them: exercises and sources by their ids. */
export interface GivenCitation {
  readonly sourceId: string;
  readonly kind: ClaimKind;
  readonly claim: string;
  readonly locatorLabel: string | null;
  readonly locatorValue: string | null;
  readonly stance: CitationStance;
  readonly dose: Dose | null;
}
export interface GivenItem {
  readonly key: string | null;
  readonly exerciseId: string;
  /** Null: the one that the item has, or the latest for a new item. */
  readonly exerciseVersionId: string | null;
  readonly dose: Dose;
  readonly note: string | null;
  /** Null: those that the item has. */
  readonly citations: readonly GivenCitation[] | null;
  readonly doseFromCitationId: string | null;
}
export interface GivenBlock {
  readonly key: string | null;
  readonly name: string;
  readonly rounds: IntRange;
  readonly restBetweenItemsSeconds: IntRange | null;
  readonly restBetweenRoundsSeconds: IntRange | null;
  readonly condition: string | null;
  readonly note: string | null;
  readonly items: readonly GivenItem[];
}

type Row = ComposedRow['blocks'][number]['items'][number];
const once = (ids: readonly string[]) => [...new Set(ids)];

/** Reads what a set of ids names, in one statement; in none when nothing is asked. */
async function rowsById<Found extends { readonly id: string }>(
  ids: readonly string[],
  find: (ids: string[]) => Promise<Found[]>,
): Promise<ReadonlyMap<string, Found>> {
  const rows = ids.length > 0 ? await find(once(ids)) : [];
  return new Map(rows.map((row) => [row.id, row]));
}

/** Takes what a map must hold, or says that it was not found. */
function found<Value>(map: ReadonlyMap<string, Value>, id: string, noun: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new NotFoundError(noun);
  return value;
}

const exerciseOfRow = (row: Row): ComposedExercise => ({
  id: row.exerciseId,
  versionId: row.exerciseVersionId,
  ...row.exerciseVersion,
});

/** Finds the exercises of items: those that the routine has already are taken as they are. */
async function exercisesOf(
  tx: Transaction,
  { viewer }: LibraryWriterContext,
  before: readonly Row[],
  items: readonly GivenItem[],
) {
  const rowOf = new Map(before.map((row) => [row.key, row]));
  const pinned = new Map(before.map((row) => [row.exerciseVersionId, exerciseOfRow(row)]));
  const kept = ({ key, exerciseId }: GivenItem) => {
    const row = key === null ? undefined : rowOf.get(key);
    return row?.exerciseId === exerciseId ? exerciseOfRow(row) : undefined;
  };
  const latest = items.filter((item) => item.exerciseVersionId === null && !kept(item));
  const versionIds = items.flatMap(({ exerciseVersionId: id }) => (id === null || pinned.has(id) ? [] : [id]));
  const lines = await rowsById(
    latest.map(({ exerciseId }) => exerciseId),
    (ids) =>
      tx.exercise.findMany({
        where: { AND: [exercisesVisibleTo(viewer), { id: { in: ids } }] },
        select: { id: true, clinicId: true, current: { select: { id: true, name: true, number: true } } },
      }),
  );
  const versions = await rowsById(versionIds, (ids) =>
    tx.exerciseVersion.findMany({
      where: {
        AND: [
          exerciseVersionsVisibleTo(viewer),
          { id: { in: ids }, OR: [{ number: { not: null } }, { currentOf: { isNot: null } }] },
        ],
      },
      select: { id: true, clinicId: true, exerciseId: true, name: true, number: true },
    }),
  );
  const exerciseOf = (item: GivenItem): ComposedExercise => {
    const { exerciseId: id, exerciseVersionId } = item;
    if (exerciseVersionId !== null) {
      const known = pinned.get(exerciseVersionId);
      if (known?.id === id) return known;
      const { exerciseId, name, number } = found(versions, exerciseVersionId, 'version of the exercise');
      if (exerciseId !== id) throw new NotFoundError('version of the exercise');
      return { id, versionId: exerciseVersionId, name, number };
    }
    const same = kept(item);
    if (same) return same;
    const { id: versionId, name, number } = shownVersion(found(lines, id, 'exercise').current);
    return { id, versionId, name, number };
  };
  return {
    exerciseOf,
    places: [
      ...[...lines.values()].map(({ id, clinicId }) => [id, clinicId] as const),
      ...[...versions.values()].map(({ exerciseId, clinicId }) => [exerciseId, clinicId] as const),
    ],
  };
}

/** Finds the sources that items cite, and the citations that their doses are from. */
async function citationsOf(
  tx: Transaction,
  { viewer }: LibraryWriterContext,
  before: readonly Row[],
  items: readonly GivenItem[],
) {
  const cited = before.flatMap(({ citations }) => citations);
  const citationsOfKey = new Map(before.map(({ key, citations }) => [key, citations.map(composedCitation)]));
  const titles = new Map(cited.map(({ sourceId, source }) => [sourceId, source.title]));
  const sourceIds = items.flatMap(({ citations }) => (citations ?? []).map(({ sourceId }) => sourceId));
  const sources = await rowsById(
    sourceIds.filter((id) => !titles.has(id)),
    (ids) =>
      tx.source.findMany({
        where: { AND: [sourcesVisibleTo(viewer), { id: { in: ids } }] },
        select: { id: true, clinicId: true, title: true },
      }),
  );
  const doses = await rowsById(
    items.flatMap(({ doseFromCitationId: id }) => (id === null ? [] : [id])),
    (ids) =>
      tx.citation.findMany({
        where: { AND: [citationsVisibleTo(viewer), { id: { in: ids } }] },
        select: citationColumns,
      }),
  );
  const ofItem = ({ key, citations, doseFromCitationId }: GivenItem): readonly ComposedCitation[] => {
    const own =
      citations?.map((given) => ({
        ...given,
        title: titles.get(given.sourceId) ?? found(sources, given.sourceId, 'source').title,
      })) ?? (key === null ? [] : (citationsOfKey.get(key) ?? []));
    if (doseFromCitationId === null) return own;
    const taken = composedCitation(found(doses, doseFromCitationId, 'citation'));
    if (taken.dose === null) throw badInput('doseFromCitationId takes a citation of a DOSE.');
    return own.some((one) => isSame(one, taken)) ? own : [...own, taken];
  };
  return {
    ofItem,
    places: [
      ...[...sources.values()].map(({ id, clinicId }) => [id, clinicId] as const),
      ...[...doses.values()].map(({ sourceId, sourceClinicId }) => [sourceId, sourceClinicId] as const),
    ],
  };
}

/** Where the rows stand that a version points at already. */
export function placesOf({ blocks }: Pick<ComposedRow, 'blocks'>): Places {
  const items = blocks.flatMap((block) => block.items);
  return new Map([
    ...items.map(({ exerciseId, exerciseClinicId }) => [exerciseId, exerciseClinicId] as const),
    ...items.flatMap(({ citations }) => citations.map((one) => [one.sourceId, one.sourceClinicId] as const)),
  ]);
}

/**
 * Looks up what the items of an edit point at, in at most four statements.
 *
 * @throws NotFoundError when an exercise, a version of it, a source or a citation is not there or not the viewer's to see
 */
export async function pointedAt(
  tx: Transaction,
  context: LibraryWriterContext,
  before: Pick<ComposedRow, 'blocks'> | null,
  blocks: readonly GivenBlock[],
): Promise<{ readonly blocks: readonly KeylessBlock[]; readonly places: Places }> {
  const rows = before?.blocks.flatMap((block) => block.items) ?? [];
  const items = blocks.flatMap((block) => block.items);
  const exercises = await exercisesOf(tx, context, rows, items);
  const citations = await citationsOf(tx, context, rows, items);
  const itemOf = (item: GivenItem): KeylessItem => ({
    key: item.key,
    exercise: exercises.exerciseOf(item),
    dose: item.dose,
    note: item.note,
    citations: citations.ofItem(item),
  });
  return {
    blocks: blocks.map((block) => ({ ...block, items: block.items.map(itemOf) })),
    places: new Map([...(before ? placesOf(before) : []), ...exercises.places, ...citations.places]),
  };
}
