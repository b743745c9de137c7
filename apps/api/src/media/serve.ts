import type { PrismaClient } from '@reprise/prisma';
import { pictureWidths, smallerWidth } from '@reprise/schema/media';
import { findMedia } from '@reprise/schema/media/data';
import { PUBLIC_CLINIC_ID, type Viewer } from '@reprise/schema/viewer';
import type { Log } from '../log.ts';
import type { ServerContext } from '../server-context.ts';
import type { BundledPictures } from './bundled-pictures.ts';
import { byteRange } from './byte-range.ts';
import { type MediaStorage, mediaKey } from './storage.ts';

const always = {
  // a picture is only ever shown: whatever it holds, it runs nothing and loads nothing
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'x-content-type-options': 'nosniff',
};
const forAll = {
  'cache-control': 'public, max-age=31536000, immutable',
  'cross-origin-resource-policy': 'cross-origin',
};
const forSome = {
  'cache-control': 'private, max-age=31536000, immutable',
  'cross-origin-resource-policy': 'same-site',
  vary: 'cookie, authorization',
};

/** What is not there and what is not yours are one answer. */
function notFound(): Response {
  const headers = { ...always, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return new Response('There is no such picture or video.\n', { status: 404, headers });
}

/** The storage does not answer, which passes; nobody keeps that answer. */
function unavailable(): Response {
  const headers = {
    ...always,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': '5',
  };
  return new Response('Pictures and videos cannot be read right now. Try again.\n', { status: 503, headers });
}

/** Where media is looked for, and who looks. */
export interface Shelf {
  readonly db: PrismaClient;
  readonly storage: MediaStorage;
  readonly bundled: BundledPictures;
  readonly log: Log;
  /** Whoever asks; only looked for when the public has no such thing. */
  readonly viewerOf: (request: Request, from: ServerContext) => Promise<Viewer | null>;
}

type Found = NonNullable<Awaited<ReturnType<typeof findMedia>>>;
type Wanted = { readonly hash: string; readonly width: number | null };

function wantedBy({ pathname, searchParams }: URL): Wanted | null {
  const [, hash] = /^\/media\/([0-9a-f]{64})$/.exec(pathname) ?? [];
  const asked = searchParams.get('w');
  const width = asked === null ? null : pictureWidths.find((known) => String(known) === asked);
  return hash && width !== undefined ? { hash, width } : null;
}

async function bytesOf({ storage, bundled }: Shelf, { hash, width }: Wanted, media: Found) {
  const drawn = await bundled(hash);
  if (drawn)
    return { key: hash, size: drawn.length, read: async (from: number, to: number) => drawn.subarray(from, to + 1) };
  const smaller = width === null ? null : smallerWidth(media, width);
  const key = mediaKey(hash, smaller);
  const size = smaller === null ? media.bytes : await storage.size(key);
  return size === null
    ? null
    : { key, size, read: (first: number, last: number) => storage.open(key, { first, last }) };
}

/**
 * Answers a picture or video to those who may see it. Its address is its content, so it never changes: it may
 * be kept for good, by everybody when it is public and by one's own browser when it is a clinic's.
 */
export async function mediaResponse(request: Request, url: URL, from: ServerContext, shelf: Shelf): Promise<Response> {
  try {
    return await answerTo(request, url, from, shelf);
  } catch (error) {
    shelf.log.error({ requestId: from.scope.requestId, err: error }, 'media could not be read');
    return unavailable();
  }
}

async function answerTo(request: Request, url: URL, from: ServerContext, shelf: Shelf): Promise<Response> {
  const wanted = wantedBy(url);
  if (!wanted) return notFound();
  const { hash } = wanted;
  const media = (await findMedia(shelf.db, null, hash)) ?? (await ownMedia(request, from, shelf, hash));
  const bytes = media && (await bytesOf(shelf, wanted, media));
  if (!bytes) return notFound();
  const { key, size, read } = bytes;
  const etag = `"${key}"`;
  const headers = {
    ...always,
    ...(media.clinicId === PUBLIC_CLINIC_ID ? forAll : forSome),
    etag,
    'accept-ranges': 'bytes',
  };
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
  const ifRange = request.headers.get('if-range');
  const range = ifRange === null || ifRange === etag ? byteRange(request.headers.get('range'), size) : null;
  if (range === 'UNSATISFIABLE') {
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } });
  }
  const { first, last } = range ?? { first: 0, last: size - 1 };
  const head = {
    ...headers,
    'content-type': media.contentType,
    'content-length': String(last - first + 1),
    ...(range && { 'content-range': `bytes ${first}-${last}/${size}` }),
  };
  const status = range ? 206 : 200;
  if (request.method === 'HEAD') return new Response(null, { status, headers: head });
  const body = await read(first, last);
  return body ? new Response(body, { status, headers: head }) : notFound();
}

async function ownMedia(request: Request, from: ServerContext, { db, viewerOf }: Shelf, hash: string) {
  // who sends a token that no longer holds sees what everybody sees
  const viewer = await viewerOf(request, from).catch(() => null);
  return viewer && findMedia(db, viewer, hash);
}
