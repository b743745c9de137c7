import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import type { LibraryWriterContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { type Selection, mediaKeptBy } from './data.ts';
import { MediaInUseError, NotAPosterError } from './errors.ts';
import { removeUnusedFile } from './upload-data.ts';

type Transaction = Prisma.TransactionClient;

/** What is said of a picture or video; what is left out stays as it is. */
export interface MediaWords {
  readonly altText?: string | null;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly sourceUrl?: string | null;
  readonly licence?: string | null;
  readonly posterId?: string | null;
}

/** The names of the exercises that show something in any version. */
async function shownIn(tx: Transaction, mediaId: string) {
  const rows = await tx.exercise.findMany({
    where: { versions: { some: { pictures: { some: { mediaId } } } } },
    select: { name: true },
    orderBy: { name: 'asc' },
  });
  return rows.map(({ name }) => name);
}

async function posterFor(tx: Transaction, { viewer }: LibraryWriterContext, isVideo: boolean, posterId: string) {
  if (!isVideo) throw new NotAPosterError('Only a video has a poster.');
  const poster = await tx.media.findFirst({
    where: { AND: [{ id: posterId }, mediaKeptBy(viewer)] },
    select: { durationMilliseconds: true, contentType: true },
  });
  if (!poster) throw new NotFoundError('poster');
  if (poster.durationMilliseconds !== null) throw new NotAPosterError('A poster is a picture, not a video.');
}

function changed(words: MediaWords, before: Required<MediaWords>) {
  const given = Object.entries(words).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const text = typeof value === 'string' ? value.trim() : value;
    return [[name, name === 'sourceUrl' || name === 'posterId' ? text || null : (text ?? '')] as const];
  });
  return given.filter(([name, value]) => before[name as keyof MediaWords] !== value);
}

/**
 * Writes what a picture or video of the own clinic shows, and whose it is.
 *
 * @throws NotFoundError, NotAPosterError
 */
export function updateMedia(context: LibraryWriterContext, id: string, words: MediaWords, selection: Selection) {
  const { db, viewer, requestId } = context;
  return db.$transaction(async (tx) => {
    const own = { AND: [{ id }, mediaKeptBy(viewer)] };
    const before = await tx.media.findFirst({
      where: own,
      select: {
        altText: true,
        title: true,
        author: true,
        sourceUrl: true,
        licence: true,
        posterId: true,
        durationMilliseconds: true,
      },
    });
    if (!before) throw new NotFoundError('picture or video');
    const data = Object.fromEntries(changed(words, before));
    if (data['posterId']) await posterFor(tx, context, before.durationMilliseconds !== null, data['posterId']);
    const fields = Object.keys(data).sort();
    if (fields.length > 0) {
      await tx.media.updateMany({ where: own, data });
      await audit(tx, actorOf(viewer), {
        action: 'updateMedia',
        subjectType: 'Media',
        subjectId: id,
        fields,
        requestId,
      });
    }
    return tx.media.findFirstOrThrow({ ...selection, where: own });
  });
}

/** Deletes a row that nothing shows; a poster that stands for nothing else goes with its video. */
async function deleteRows(tx: Transaction, { viewer }: LibraryWriterContext, id: string, selection: Selection) {
  const own = { AND: [{ id }, mediaKeptBy(viewer)] };
  const kept = await tx.media.findFirst({
    where: own,
    select: { hash: true, posterId: true, posterOf: { select: { title: true } }, logoOf: { select: { name: true } } },
  });
  if (!kept) throw new NotFoundError('picture or video');
  const names = [...(await shownIn(tx, id)), ...kept.posterOf.map(({ title }) => title || 'a video')];
  names.push(...kept.logoOf.map(({ name }) => `the logo of ${name}`));
  if (names.length > 0)
    throw new MediaInUseError(names, 'take it out there first. What a published version shows is kept.');
  const media = await tx.media.findFirstOrThrow({ ...selection, where: own });
  await tx.media.deleteMany({ where: own });
  const poster = kept.posterId
    ? await tx.media.findFirst({
        where: { id: kept.posterId, posterOf: { none: {} }, shown: { none: {} }, AND: [mediaKeptBy(viewer)] },
        select: { id: true, hash: true },
      })
    : null;
  if (poster) await tx.media.deleteMany({ where: { id: poster.id } });
  return { media, gone: [{ id, hash: kept.hash }, ...(poster ? [poster] : [])] };
}

/**
 * Deletes a picture or video of the own clinic, row and file.
 *
 * @throws NotFoundError, or MediaInUseError while a version shows it or a video has it as its poster
 */
export async function deleteMedia(context: LibraryWriterContext, id: string, selection: Selection) {
  const { db, viewer, requestId } = context;
  const { media, gone } = await db.$transaction(async (tx) => {
    const deleted = await deleteRows(tx, context, id, selection);
    const act = { action: 'deleteMedia', subjectType: 'Media', requestId };
    await audit(tx, actorOf(viewer), ...deleted.gone.map((row) => ({ ...act, subjectId: row.id })));
    return deleted;
  });
  for (const { hash } of gone) await removeUnusedFile(context, hash);
  return media;
}
