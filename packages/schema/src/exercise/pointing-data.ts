import type { Prisma } from '@reprise/prisma/client';
import type { LibraryWriterContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { mediaVisibleTo } from '../media/data.ts';
import { exercisesVisibleTo } from './data.ts';
import type { ContentPicture, ContentRung } from './domain.ts';
import type { ContentRow } from './row.ts';

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
 * Looks up what the ladder and the pictures of an edit point at. A picture without a text keeps the one that it
 * has in the draft; one that is new there begins with its own.
 *
 * @throws NotFoundError when a neighbour or a picture is not there or not the viewer's to see
 */
export async function pointedAt(
  tx: Transaction,
  { viewer }: LibraryWriterContext,
  { ladder, pictures }: Pointing,
  before: readonly ContentPicture[],
) {
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
  const textOf = new Map(before.map((picture) => [picture.mediaId, picture.altText]));
  const rungOf = (rung: GivenRung): ContentRung => {
    const to = exerciseOf.get(rung.exerciseId);
    if (!to) throw new NotFoundError('neighbour on the ladder');
    return { ...rung, name: to.name };
  };
  const pictureOf = ({ mediaId, altText }: GivenPicture): ContentPicture => {
    const row = mediaOf.get(mediaId);
    if (!row) throw new NotFoundError('picture');
    return { mediaId, altText: altText?.trim() ?? textOf.get(mediaId) ?? row.altText };
  };
  return {
    places: new Map([...exercises, ...media].map(({ id, clinicId }) => [id, clinicId])),
    ...(ladder ? { ladder: ladder.map(rungOf) } : {}),
    ...(pictures ? { pictures: pictures.map(pictureOf) } : {}),
  };
}

/** Where the rows stand that a version points at already. */
export function placesOf({ ladder, pictures }: Pick<ContentRow, 'ladder' | 'pictures'>): Places {
  return new Map([
    ...ladder.map(({ toExerciseId, toClinicId }) => [toExerciseId, toClinicId] as const),
    ...pictures.map(({ mediaId, mediaClinicId }) => [mediaId, mediaClinicId] as const),
  ]);
}
