import { Prisma } from '@reprise/prisma/client';
import { copyCitations } from '../citation/copy-data.ts';
import type { ContentField, ExerciseContent } from './domain.ts';
import { type OwnLine, workingVersion } from './line-data.ts';
import { type Places, placesOf } from './pointing-data.ts';
import { contentData, contentOf } from './row.ts';

type Transaction = Prisma.TransactionClient;

function placed(places: Places, id: string): string {
  const clinicId = places.get(id);
  if (!clinicId) throw new Error('a row without a place');
  return clinicId;
}

interface VersionKey {
  readonly clinicId: string;
  readonly exerciseVersionId: string;
}

/** Writes the ladder and the pictures of a version that has none yet. */
export async function writeBelongings(
  tx: Transaction,
  key: VersionKey,
  { ladder, pictures }: Pick<ExerciseContent, 'ladder' | 'pictures'>,
  places: Places,
) {
  if (ladder.length > 0) {
    await tx.ladderRung.createMany({
      data: ladder.map(({ kind, exerciseId, criterion }, position) => ({
        ...key,
        kind,
        criterion,
        position,
        toClinicId: placed(places, exerciseId),
        toExerciseId: exerciseId,
      })),
    });
  }
  if (pictures.length > 0) {
    await tx.exercisePicture.createMany({
      data: pictures.map(({ mediaId, altText }, position) => ({
        ...key,
        mediaClinicId: placed(places, mediaId),
        mediaId,
        altText,
        position,
      })),
    });
  }
}

/** Opens a draft with a content, and with the citations of a version of the line; tells which became which. */
export async function openDraft(
  tx: Transaction,
  line: OwnLine,
  content: ExerciseContent,
  places: Places,
  { id: from, attribution }: Pick<ReturnType<typeof workingVersion>, 'id' | 'attribution'> = workingVersion(line),
) {
  const { clinicId, id: exerciseId } = line;
  const { id: exerciseVersionId } = await tx.exerciseVersion.create({
    data: { clinicId, exerciseId, ...contentData(content), attribution: attribution ?? Prisma.DbNull },
    select: { id: true },
  });
  const key = { clinicId, exerciseVersionId };
  await writeBelongings(tx, key, content, places);
  const copies = await copyCitations(tx, { exerciseVersionId: from }, key);
  await tx.exercise.update({
    where: { id: exerciseId },
    data: { draftVersionId: exerciseVersionId },
    select: { id: true },
  });
  return { versionId: exerciseVersionId, copies };
}

/** Writes another content into the open draft: of ladder and pictures only what changed. */
export async function rewriteDraft(
  tx: Transaction,
  key: VersionKey,
  content: ExerciseContent,
  fields: readonly ContentField[],
  places: Places,
) {
  await tx.exerciseVersion.update({
    where: { id: key.exerciseVersionId },
    data: contentData(content),
    select: { id: true },
  });
  const [ladderChanged, picturesChanged] = [fields.includes('ladder'), fields.includes('pictures')];
  if (ladderChanged) await tx.ladderRung.deleteMany({ where: key });
  if (picturesChanged) await tx.exercisePicture.deleteMany({ where: key });
  const { ladder, pictures } = content;
  await writeBelongings(
    tx,
    key,
    { ladder: ladderChanged ? ladder : [], pictures: picturesChanged ? pictures : [] },
    places,
  );
}

/** Opens the draft as it is shown, for a change beside its content; the open one when there is one. */
export async function draftOf(tx: Transaction, line: OwnLine) {
  if (line.draftVersionId) return { versionId: line.draftVersionId, copies: new Map<string, string>() };
  const version = workingVersion(line);
  return openDraft(tx, line, contentOf(version), placesOf(version));
}
