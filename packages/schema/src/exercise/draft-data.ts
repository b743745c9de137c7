import { randomUUID } from 'node:crypto';
import { Prisma } from '@reprise/prisma/client';
import { type LibraryWriterContext, badInput } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { mediaVisibleTo } from '../media/data.ts';
import { exercisesVisibleTo } from './data.ts';
import type { ContentField, ContentPicture, ContentRung, ExerciseContent } from './domain.ts';
import { type OwnLine, workingVersion } from './line-data.ts';
import { contentData, contentOf } from './row.ts';

type Transaction = Prisma.TransactionClient;

/** In which clinic each row stands that a content points at, by its id. */
export type Places = ReadonlyMap<string, string>;

/** A rung and a picture as an edit gives them. */
export type GivenRung = Omit<ContentRung, 'name'>;
export interface GivenPicture {
  readonly mediaId: string;
  readonly altText?: string | null | undefined;
}

interface Pointing {
  readonly ladder?: readonly GivenRung[] | null | undefined;
  readonly pictures?: readonly GivenPicture[] | null | undefined;
}

/**
 * Looks up what the ladder and the pictures of an edit point at.
 *
 * @throws NotFoundError when a neighbour or a picture is not there or not the viewer's to see
 * @throws BAD_INPUT when a picture of the public library should get another text
 */
export async function pointedAt(tx: Transaction, { viewer }: LibraryWriterContext, { ladder, pictures }: Pointing) {
  const exerciseIds = (ladder ?? []).map(({ exerciseId }) => exerciseId);
  const mediaIds = (pictures ?? []).map(({ mediaId }) => mediaId);
  const exercises = exerciseIds.length
    ? await tx.exercise.findMany({
        where: { AND: [exercisesVisibleTo(viewer), { id: { in: exerciseIds } }] },
        select: { id: true, clinicId: true, name: true },
      })
    : [];
  const media = mediaIds.length
    ? await tx.media.findMany({
        where: { AND: [mediaVisibleTo(viewer), { id: { in: mediaIds } }] },
        select: { id: true, clinicId: true, altText: true },
      })
    : [];
  const exerciseOf = new Map(exercises.map((row) => [row.id, row]));
  const mediaOf = new Map(media.map((row) => [row.id, row]));
  const rungOf = (rung: GivenRung): ContentRung => {
    const to = exerciseOf.get(rung.exerciseId);
    if (!to) throw new NotFoundError('neighbour on the ladder');
    return { ...rung, name: to.name };
  };
  const pictureOf = ({ mediaId, altText }: GivenPicture): ContentPicture => {
    const row = mediaOf.get(mediaId);
    if (!row) throw new NotFoundError('picture');
    const text = altText?.trim() ?? row.altText;
    if (text !== row.altText && row.clinicId !== viewer.clinicId) {
      throw badInput('The text of a picture of the public library is not yours to change.');
    }
    return { mediaId, altText: text };
  };
  return {
    places: new Map([...exercises, ...media].map(({ id, clinicId }) => [id, clinicId])),
    ...(ladder ? { ladder: ladder.map(rungOf) } : {}),
    ...(pictures ? { pictures: pictures.map(pictureOf) } : {}),
  };
}

/** Where the rows stand that a version points at already. */
export function placesOf({ ladder, pictures }: ReturnType<typeof workingVersion>): Places {
  return new Map([
    ...ladder.map(({ toExerciseId, toClinicId }) => [toExerciseId, toClinicId] as const),
    ...pictures.map(({ mediaId, mediaClinicId }) => [mediaId, mediaClinicId] as const),
  ]);
}

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
      data: pictures.map(({ mediaId }, position) => ({
        ...key,
        mediaClinicId: placed(places, mediaId),
        mediaId,
        position,
      })),
    });
  }
}

/** Copies the citations of a version to another one, and tells which became which. */
export async function copyCitations(
  tx: Transaction,
  fromVersionId: string,
  key: VersionKey,
): Promise<ReadonlyMap<string, string>> {
  const citations = await tx.citation.findMany({
    where: { exerciseVersionId: fromVersionId },
    orderBy: { position: 'asc' },
  });
  const copies = new Map(citations.map(({ id }) => [id, randomUUID()]));
  if (citations.length > 0) {
    await tx.citation.createMany({
      data: citations.map(({ createdAt: _createdAt, left, right, ...citation }) => ({
        ...citation,
        ...key,
        id: copies.get(citation.id) ?? randomUUID(),
        left: left ?? Prisma.DbNull,
        right: right ?? Prisma.DbNull,
      })),
    });
  }
  return copies;
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
  const copies = await copyCitations(tx, from, key);
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

/** Writes what pictures of the own library show; one text for wherever they are shown. */
export async function describePictures(tx: Transaction, clinicId: string, pictures: readonly ContentPicture[]) {
  if (pictures.length === 0) return;
  const [ids, texts] = [pictures.map(({ mediaId }) => mediaId), pictures.map(({ altText }) => altText)];
  await tx.$executeRaw`
    UPDATE "Media" SET "altText" = given.text
    FROM unnest(${ids}::uuid[], ${texts}::text[]) AS given(id, text)
    WHERE "Media"."id" = given.id AND "Media"."clinicId" = ${clinicId}::uuid AND "Media"."altText" <> given.text`;
}

/** Opens the draft as it is shown, for a change beside its content; the open one when there is one. */
export async function draftOf(tx: Transaction, line: OwnLine) {
  if (line.draftVersionId) return { versionId: line.draftVersionId, copies: new Map<string, string>() };
  const version = workingVersion(line);
  return openDraft(tx, line, contentOf(version), placesOf(version));
}
