import { createHash, randomUUID } from 'node:crypto';
import type { Prisma, PrismaClient } from '@reprise/prisma/client';

/** A picture that a clinic uploaded, without a file behind it. */
export async function aPicture(
  db: PrismaClient,
  clinicId: string,
  given: Partial<Prisma.MediaUncheckedCreateInput> = {},
): Promise<string> {
  const hash = createHash('sha256').update(randomUUID()).digest('hex');
  const size = { bytes: 3, width: 1200, height: 900 };
  const words = { altText: '', title: '', author: '', licence: '' };
  const { id } = await db.media.create({
    data: { clinicId, hash, contentType: 'image/webp', ...size, ...words, ...given },
  });
  return id;
}

/** Two minutes of video that a clinic uploaded, without a file behind it. */
export function aVideo(db: PrismaClient, clinicId: string, given: Partial<Prisma.MediaUncheckedCreateInput> = {}) {
  return aPicture(db, clinicId, { contentType: 'video/mp4', durationMilliseconds: 120_000, ...given });
}
