import type { Prisma, PrismaClient } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import type { Page } from '../listing.ts';
import { type Viewer, editsLibrary, libraryClinicIds } from '../viewer/domain.ts';
import type { MediaKind } from './domain.ts';

/** The filter every read of pictures and videos starts from: those of the viewer's library. */
export function mediaVisibleTo(viewer: Viewer | null) {
  return { clinicId: { in: libraryClinicIds(viewer) } } satisfies Prisma.MediaWhereInput;
}

/** What the own clinic uploaded, for those who work on its library. */
export function mediaKeptBy(viewer: Viewer | null) {
  return { clinicId: { in: editsLibrary(viewer) ? [viewer.clinicId] : [] } } satisfies Prisma.MediaWhereInput;
}

export interface Selection {
  include?: Prisma.MediaInclude;
  select?: Prisma.MediaSelect;
}

/** What is kept of a picture or video, by the SHA-256 of its bytes. */
export function findMedia(db: PrismaClient, viewer: Viewer | null, hash: string) {
  return db.media.findFirst({
    where: { AND: [{ hash }, mediaVisibleTo(viewer)] },
    select: { clinicId: true, contentType: true, bytes: true, width: true },
  });
}

export interface MediaListing {
  readonly kind?: MediaKind | null;
}

function listed(viewer: Viewer | null, { kind }: MediaListing) {
  const ofKind = { PICTURE: { durationMilliseconds: null }, VIDEO: { durationMilliseconds: { not: null } } };
  // a poster goes with its video
  const where = { AND: [mediaKeptBy(viewer), kind ? ofKind[kind] : {}, { posterOf: { none: {} } }] };
  return where satisfies Prisma.MediaWhereInput;
}

/** One page of what the own clinic uploaded, the latest first. */
export function listMedia({ db, viewer }: Context, listing: MediaListing, page: Page) {
  const orderBy = [{ createdAt: 'desc' }, { id: 'desc' }];
  return db.media.findMany({ ...page, where: listed(viewer, listing), orderBy } as Prisma.MediaFindManyArgs);
}

/** How much a listing holds in all. */
export function countMedia({ db, viewer }: Context, listing: MediaListing) {
  return db.media.count({ where: listed(viewer, listing) });
}
