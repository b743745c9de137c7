import type { Prisma } from '../generated/client/client.ts';
import type { ExerciseData } from '../library/shapes.ts';
import { exerciseSearchText } from '../search-text.ts';
import { citationRows } from './citations.ts';
import { PUBLIC_CLINIC_ID, fingerprint, seedId } from './ids.ts';
import type { DrawnPicture } from './pictures.ts';

const exerciseId = (slug: string) => seedId('exercise', slug);

/** The id of the version that holds just this content: other content makes another version. */
function versionId(exercise: ExerciseData, picture: DrawnPicture | undefined) {
  return seedId('exercise-version', `${exercise.slug}:${fingerprint([exercise, picture?.mediaId])}`);
}

const keyed = <Part>(prefix: string, parts: readonly Part[]) =>
  parts.map((part, index) => ({ key: `${prefix}-${index + 1}`, ...part }));

async function publish(
  tx: Prisma.TransactionClient,
  exercise: ExerciseData,
  picture: DrawnPicture | undefined,
  publishedAt: Date,
) {
  const { slug, name, aliases, primaryMuscles, secondaryMuscles, equipment } = exercise;
  const id = versionId(exercise, picture);
  const line = exerciseId(slug);
  const earlier = await tx.exerciseVersion.count({ where: { exerciseId: line } });
  await tx.exerciseVersion.create({
    data: {
      id,
      clinicId: PUBLIC_CLINIC_ID,
      exerciseId: line,
      number: earlier + 1,
      publishedAt,
      name,
      aliases: [...aliases],
      purpose: exercise.purpose,
      category: exercise.category,
      positions: [...exercise.positions],
      regions: [...exercise.regions],
      primaryMuscles: [...primaryMuscles],
      secondaryMuscles: [...secondaryMuscles],
      equipment: [...equipment],
      steps: keyed('step', exercise.steps),
      cautions: keyed('caution', exercise.cautions) as unknown as Prisma.InputJsonValue,
    },
  });
  await tx.exercise.update({
    where: { id: line },
    data: { name, searchText: exerciseSearchText(exercise), status: 'PUBLISHED', currentVersionId: id },
  });
}

/** Writes the public library's exercises: new content becomes a new version, the same content nothing. */
export async function seedExercises(
  tx: Prisma.TransactionClient,
  exercises: readonly ExerciseData[],
  pictures: readonly DrawnPicture[],
  publishedAt: Date,
) {
  const pictureOf = new Map(pictures.map((picture) => [picture.slug, picture]));
  await tx.media.createMany({ data: pictures.map(({ row }) => row), skipDuplicates: true });
  await tx.exercise.createMany({
    data: exercises.map(({ slug, name }) => ({
      id: exerciseId(slug),
      clinicId: PUBLIC_CLINIC_ID,
      slug,
      name,
      searchText: '',
    })),
    skipDuplicates: true,
  });
  const ids = exercises.map((exercise) => versionId(exercise, pictureOf.get(exercise.slug)));
  const known = await tx.exerciseVersion.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const there = new Set(known.map(({ id }) => id));
  const fresh = exercises.filter((_, index) => !there.has(ids[index] ?? ''));
  for (const exercise of fresh) await publish(tx, exercise, pictureOf.get(exercise.slug), publishedAt);
  const owned = { clinicId: PUBLIC_CLINIC_ID };
  await tx.ladderRung.createMany({
    data: fresh.flatMap((exercise) => {
      const exerciseVersionId = versionId(exercise, pictureOf.get(exercise.slug));
      return exercise.ladder.map(({ kind, to, criterion }, position) => ({
        ...owned,
        id: seedId('ladder-rung', `${exerciseVersionId}:${to}`),
        exerciseVersionId,
        kind,
        toClinicId: PUBLIC_CLINIC_ID,
        toExerciseId: exerciseId(to),
        criterion,
        position,
      }));
    }),
  });
  await tx.exercisePicture.createMany({
    data: fresh.flatMap((exercise) => {
      const picture = pictureOf.get(exercise.slug);
      if (!picture) return [];
      const exerciseVersionId = versionId(exercise, picture);
      const { mediaId, row } = picture;
      const where = { exerciseVersionId, mediaClinicId: PUBLIC_CLINIC_ID, mediaId, position: 0 };
      return [{ ...owned, ...where, altText: row.altText }];
    }),
  });
  await tx.citation.createMany({
    data: fresh.flatMap((exercise) =>
      citationRows({ exerciseVersionId: versionId(exercise, pictureOf.get(exercise.slug)) }, exercise.citations),
    ),
  });
}

/** The current version of every seeded exercise, by slug. */
export async function currentVersions(tx: Prisma.TransactionClient): Promise<Map<string, string>> {
  const rows = await tx.exercise.findMany({
    where: { clinicId: PUBLIC_CLINIC_ID },
    select: { slug: true, currentVersionId: true },
  });
  return new Map(rows.flatMap(({ slug, currentVersionId }) => (currentVersionId ? [[slug, currentVersionId]] : [])));
}
