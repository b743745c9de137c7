import type { Prisma } from '../generated/client/client.ts';
import type { ExerciseData, RoutineData } from '../library/shapes.ts';
import { routineSearchText } from '../search-text.ts';
import { citationRows } from './citations.ts';
import { doseColumns } from './dose-columns.ts';
import { PUBLIC_CLINIC_ID, fingerprint, seedId, steadyKey } from './ids.ts';

const owned = { clinicId: PUBLIC_CLINIC_ID };

/** The id of the version that holds just this content, with just these versions of its exercises pinned. */
function versionId({ seconds: _counted, ...routine }: RoutineData, pinned: ReadonlyMap<string, string>) {
  const versions = routine.blocks.flatMap(({ items }) => items.map(({ exercise }) => pinned.get(exercise)));
  return seedId('routine-version', `${routine.slug}:${fingerprint([routine, versions])}`);
}

/** Counts how often each word was said so far, itself included. */
function occurrences() {
  const counts = new Map<string, number>();
  return (word: string) => {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    return count;
  };
}

function blockRows(routine: RoutineData, routineVersionId: string, pinned: ReadonlyMap<string, string>) {
  const blocks: Prisma.BlockCreateManyInput[] = [];
  const items: Prisma.ItemCreateManyInput[] = [];
  const line = seedId('routine', routine.slug);
  const [nameCount, exerciseCount] = [occurrences(), occurrences()];
  routine.blocks.forEach(({ name, rounds, note, items: list }, position) => {
    const blockId = seedId('block', `${routineVersionId}:${position}`);
    blocks.push({
      ...owned,
      id: blockId,
      routineVersionId,
      key: steadyKey('block', line, name, nameCount(name)),
      position,
      name,
      roundsMin: rounds[0],
      roundsMax: rounds[1],
      note: note ?? null,
    });
    list.forEach((item, index) => {
      const exerciseId = seedId('exercise', item.exercise);
      items.push({
        ...owned,
        ...doseColumns(item.dose),
        id: seedId('item', `${blockId}:${index}`),
        routineVersionId,
        blockId,
        key: steadyKey('item', line, exerciseId, exerciseCount(exerciseId)),
        position: index,
        exerciseClinicId: PUBLIC_CLINIC_ID,
        exerciseId,
        exerciseVersionId: pinned.get(item.exercise) ?? '',
        note: item.note ?? null,
      });
    });
  });
  return { blocks, items };
}

async function publish(
  tx: Prisma.TransactionClient,
  routine: RoutineData,
  pinned: ReadonlyMap<string, string>,
  searchText: string,
  publishedAt: Date,
) {
  const id = versionId(routine, pinned);
  const line = seedId('routine', routine.slug);
  const { title, summary } = routine;
  const number = (await tx.routineVersion.count({ where: { routineId: line } })) + 1;
  const uses = [...routine.uses];
  const statedMinutes = routine.statedMinutes ?? null;
  await tx.routineVersion.create({
    data: { ...owned, id, routineId: line, number, publishedAt, title, summary, uses, statedMinutes },
  });
  const { blocks, items } = blockRows(routine, id, pinned);
  await tx.block.createMany({ data: blocks });
  await tx.item.createMany({ data: items });
  await tx.citation.createMany({ data: citationRows({ routineVersionId: id }, routine.citations) });
  await tx.routine.update({
    where: { id: line },
    data: { title, searchText, status: 'PUBLISHED', currentVersionId: id },
  });
}

/** Writes how long a routine takes, which lists go by, also beside a version that is there already. */
async function keepTime(tx: Prisma.TransactionClient, { slug, seconds: [secondsMin, secondsMax] }: RoutineData) {
  const id = seedId('routine', slug);
  await tx.routine.updateMany({
    where: { id, NOT: { secondsMin, secondsMax } },
    data: { secondsMin, secondsMax },
  });
}

/** Writes the public library's routines: new content, or a new version of an exercise, makes a new version. */
export async function seedRoutines(
  tx: Prisma.TransactionClient,
  routines: readonly RoutineData[],
  exercises: readonly ExerciseData[],
  pinned: ReadonlyMap<string, string>,
  publishedAt: Date,
) {
  const names = new Map(exercises.map(({ slug, name }) => [slug, name]));
  await tx.routine.createMany({
    data: routines.map(({ slug, title }) => ({ ...owned, id: seedId('routine', slug), slug, title, searchText: '' })),
    skipDuplicates: true,
  });
  for (const routine of routines) {
    await keepTime(tx, routine);
    const there = await tx.routineVersion.count({ where: { id: versionId(routine, pinned) } });
    if (there > 0) continue;
    const used = routine.blocks.flatMap(({ items }) => items.map(({ exercise }) => names.get(exercise) ?? ''));
    const searchText = routineSearchText({ title: routine.title, uses: routine.uses, exercises: used });
    await publish(tx, routine, pinned, searchText, publishedAt);
  }
}
