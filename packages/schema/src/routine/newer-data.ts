import type { LibraryWriterContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { exercisesVisibleTo, shownVersion } from '../exercise/data.ts';
import type { DraftKey } from '../line/edit-data.ts';
import { type ComposedExercise, type ComposedRoutine, itemsOf } from './composed.ts';
import { type Selection, type Transaction, answerOf, editableRoutine, workingVersion } from './line-data.ts';
import { hasNewerVersion } from './newer.ts';
import { placesOf } from './pointing-data.ts';
import { composedOf } from './row.ts';
import { writeWorking } from './write-data.ts';

/** Reads what the exercises of a routine show by now, in one statement; by their ids. */
async function newestExercises(tx: Transaction, { viewer }: LibraryWriterContext, routine: ComposedRoutine) {
  const ids = [...new Set(itemsOf(routine).map(({ exercise }) => exercise.id))];
  const rows = await tx.exercise.findMany({
    where: { AND: [exercisesVisibleTo(viewer), { id: { in: ids } }] },
    select: { id: true, status: true, current: { select: { id: true, name: true, number: true } } },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Which items take the newer version of their exercise; null: every one for which there is one. */
interface TakenVersions extends DraftKey {
  readonly itemKeys: readonly string[] | null;
}

/**
 * Makes items of the draft, which it opens when there is none, pin what their exercises show by now; dose,
 * note and citations stay. An item for which there is nothing newer stays as it is. The number of
 * statements does not grow with the number of items.
 *
 * @throws NotFoundError when no item has one of the keys
 * @throws ConflictError when the draft is not at that revision any more; nothing is written
 */
export function takeNewerExerciseVersions(
  context: LibraryWriterContext,
  { id, revision, itemKeys }: TakenVersions,
  selection: Selection,
) {
  return context.db.$transaction(async (tx) => {
    const line = await editableRoutine(tx, context, { id, revision });
    const row = await workingVersion(tx, line);
    const before = composedOf(row);
    const taking = new Set(itemKeys ?? itemsOf(before).map(({ key }) => key));
    if (itemsOf(before).filter(({ key }) => taking.has(key)).length < taking.size) throw new NotFoundError('item');
    const exercises = await newestExercises(tx, context, before);
    const newest = (pinned: ComposedExercise): ComposedExercise => {
      const exercise = exercises.get(pinned.id);
      if (!exercise || !hasNewerVersion(pinned, exercise)) return pinned;
      const { id: versionId, name, number } = shownVersion(exercise.current);
      return { id: pinned.id, versionId, name, number };
    };
    const routine = {
      ...before,
      blocks: before.blocks.map((block) => ({
        ...block,
        items: block.items.map((item) => (taking.has(item.key) ? { ...item, exercise: newest(item.exercise) } : item)),
      })),
    };
    const action = 'takeNewerExerciseVersions';
    await writeWorking(tx, context, { action, line, row, before, routine, places: placesOf(row) });
    return answerOf(tx, id, selection);
  });
}
