import type { Prisma, PrismaClient } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import type { LibraryWriterContext, MediaFiles } from '../context.ts';

/** Somebody may wait for the same file's lock, and a bucket may be slow. */
const PATIENT = { maxWait: 20_000, timeout: 60_000 };

/** What is known of an upload once it was looked at and made ours. */
export interface UploadedMedia {
  readonly hash: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  /** Of a video. */
  readonly durationMilliseconds: number | null;
  readonly title: string;
}

const shown = {
  id: true,
  hash: true,
  contentType: true,
  width: true,
  height: true,
  durationMilliseconds: true,
  altText: true,
  title: true,
  author: true,
  licence: true,
  sourceUrl: true,
} as const;

/** Holds one file against those who would add or forget it meanwhile, until the transaction ends. */
async function lockFile(tx: Prisma.TransactionClient, hash: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${hash}, 0))`;
}

/** Forgets a file that no row of any clinic names any more. */
export async function removeUnusedFile({ db, mediaFiles }: { db: PrismaClient; mediaFiles: MediaFiles }, hash: string) {
  await db.$transaction(async (tx) => {
    await lockFile(tx, hash);
    if ((await tx.media.count({ where: { hash } })) === 0) await mediaFiles.remove(hash);
  }, PATIENT);
}

/**
 * Keeps an upload: the file first, then its row and audit event in one transaction; when that fails, the file
 * goes again. The same bytes a second time are the same row, and change nothing.
 *
 * @param keepFile puts the file into the storage; doing it twice does no harm
 */
export async function uploadMedia(
  context: Pick<LibraryWriterContext, 'db' | 'viewer' | 'mediaFiles' | 'requestId' | 'now'>,
  upload: UploadedMedia,
  keepFile: () => Promise<void>,
) {
  const { db, viewer, mediaFiles, requestId, now } = context;
  const { clinicId } = viewer;
  const uploadedById = viewer.kind === 'COMMAND_LINE' ? null : viewer.memberId;
  const { hash } = upload;
  try {
    await keepFile();
    return await db.$transaction(async (tx) => {
      await lockFile(tx, hash);
      if (!(await mediaFiles.has(hash))) await keepFile();
      const known = await tx.media.findFirst({ where: { clinicId, hash }, select: shown });
      if (known) return { media: known, isNew: false };
      const data = { ...upload, clinicId, uploadedById, createdAt: now, altText: '', author: '', licence: '' };
      const media = await tx.media.create({ data, select: shown });
      await audit(tx, actorOf(viewer), { action: 'uploadMedia', subjectType: 'Media', subjectId: media.id, requestId });
      return { media, isNew: true };
    }, PATIENT);
  } catch (error) {
    // without its database nobody knows whether another row names the file; then it stays
    await removeUnusedFile(context, hash).catch(() => undefined);
    throw error;
  }
}
