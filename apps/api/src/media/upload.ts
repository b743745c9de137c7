import { join } from 'node:path';
import type { PrismaClient } from '@reprise/prisma';
import type { MediaFiles } from '@reprise/schema/context';
import { mediaKind, mediaPath, mediaSrcSet, titleOfFile, uploadLimits } from '@reprise/schema/media';
import { uploadMedia } from '@reprise/schema/media/upload';
import { type Viewer, writesLibrary } from '@reprise/schema/viewer';
import { GraphQLError } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Log } from '../log.ts';
import type { RequestScope } from '../request-scope.ts';
import type { ServerContext } from '../server-context.ts';
import { provesSameOrigin } from '../same-origin.ts';
import { makeMedia } from './make-media.ts';
import { receiveFile, sweepReceived } from './receive-file.ts';
import { RefusedUpload } from './refused-upload.ts';
import type { MediaStorage } from './storage.ts';

/** Uploads a minute for one member or token. */
export const UPLOADS_PER_MINUTE = 60;

export interface UploadOptions {
  readonly db: PrismaClient;
  readonly storage: MediaStorage;
  readonly files: MediaFiles;
  /** Where uploads come together. */
  readonly folder: string;
  readonly adminOrigin: string;
  readonly log: Log;
  readonly uploadsPerMinute?: number | undefined;
  readonly viewerOf: (request: Request, from: ServerContext) => Promise<Viewer | null>;
}

function writerOf(request: Request, viewer: Viewer | null, adminOrigin: string) {
  if (!viewer) throw new RefusedUpload('UNAUTHENTICATED', 'Sign in first: only members of a clinic upload.');
  if (!writesLibrary(viewer)) throw new RefusedUpload('FORBIDDEN', 'Your sign-in does not cover this.');
  const byCookie = 'by' in viewer && viewer.by === 'COOKIE';
  if (byCookie && !provesSameOrigin(request, adminOrigin)) {
    throw new RefusedUpload(
      'FORBIDDEN',
      'An upload that is signed by a cookie must come from our own pages: send the header x-reprise-csrf: 1, or sign it with a bearer token.',
    );
  }
  return viewer;
}

/** The file's own name, out of the address; it only ever becomes a title. */
function fileName(url: URL): string {
  const name = url.searchParams.get('name') ?? '';
  if (name.length > uploadLimits.fileNameCharacters) {
    throw new RefusedUpload('BAD_NAME', `A file's name has at most ${uploadLimits.fileNameCharacters} characters.`);
  }
  // oxlint-disable-next-line no-control-regex -- such names are what is looked for
  if (/[/\\\0-\x1f\x7f]|^\.{1,2}$/.test(name)) {
    throw new RefusedUpload('BAD_NAME', "A file's name holds no folders: send the name alone.");
  }
  return name;
}

/** How many bytes are said to come; null when nobody says. */
function saidBytes({ headers }: Request): number | null {
  if (/^multipart\//i.test(headers.get('content-type') ?? '') || headers.has('content-encoding')) {
    throw new RefusedUpload(
      'UNKNOWN_TYPE',
      'Send the file itself as the body, not wrapped or packed: curl --data-binary @picture.jpg',
    );
  }
  const said = headers.get('content-length');
  if (said === null) return null;
  if (!/^\d{1,15}$/.test(said)) throw new RefusedUpload('BAD_LENGTH', 'The header content-length is not a number.');
  if (Number(said) > uploadLimits.videoBytes) {
    throw new RefusedUpload(
      'TOO_LARGE',
      `A picture may have at most ${uploadLimits.pictureBytes / 1_000_000} MB, a video ${uploadLimits.videoBytes / 1_000_000} MB.`,
    );
  }
  return Number(said);
}

function answerOf({ media, isNew }: Awaited<ReturnType<typeof uploadMedia>>): Response {
  const { id, hash: _hash, durationMilliseconds: time, ...shown } = media;
  const durationSeconds = time === null ? null : time / 1000;
  const body = {
    id: Buffer.from(`Media:${id}`).toString('base64'),
    kind: mediaKind(media),
    url: mediaPath(media),
    srcSet: mediaSrcSet(media),
    durationSeconds,
    ...shown,
    isNew,
  };
  return Response.json(body, { status: isNew ? 201 : 200, headers: { 'cache-control': 'no-store' } });
}

function failureOf(error: unknown, { requestId }: RequestScope, log: Log): Response {
  const headers = { 'cache-control': 'no-store' };
  if (error instanceof RefusedUpload) {
    const { code, message, status, retryAfter } = error;
    const wait: Record<string, string> = retryAfter === null ? {} : { 'retry-after': String(retryAfter) };
    return Response.json({ code, message }, { status, headers: { ...headers, ...wait } });
  }
  log.error({ requestId, err: error }, 'An upload met a bug');
  const message = `Something went wrong on our side, and nothing was kept. When you report it, name request ${requestId}.`;
  return Response.json({ code: 'INTERNAL_SERVER_ERROR', message, requestId }, { status: 500, headers });
}

/** Takes uploads: the file as the body, its name in the address (`POST /media?name=bridge.jpg`). */
export function uploads(
  options: UploadOptions,
): (request: Request, url: URL, from: ServerContext) => Promise<Response> {
  const { db, storage, files: mediaFiles, folder, adminOrigin, log, viewerOf } = options;
  const incoming = join(folder, 'incoming');
  void sweepReceived(incoming);
  const limiter = new RateLimiterMemory({ points: options.uploadsPerMinute ?? UPLOADS_PER_MINUTE, duration: 60 });

  async function signedIn(request: Request, from: ServerContext) {
    return viewerOf(request, from).catch((error: unknown) => {
      throw error instanceof GraphQLError ? new RefusedUpload('UNAUTHENTICATED', error.message) : error;
    });
  }

  async function limit(key: string) {
    const refused = await limiter.consume(key).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (refused === null) return;
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const retryAfter = Math.ceil(refused.msBeforeNext / 1000);
    throw new RefusedUpload('RATE_LIMITED', `Too many uploads. Try again in ${retryAfter} seconds.`, { retryAfter });
  }

  async function keep(request: Request, url: URL, from: ServerContext) {
    const viewer = writerOf(request, await signedIn(request, from), adminOrigin);
    await limit('memberId' in viewer ? viewer.memberId : viewer.clinicId);
    const [name, said] = [fileName(url), saidBytes(request)];
    if (!request.body) throw new RefusedUpload('EMPTY', 'This file is empty.');
    await using received = await receiveFile(request.body, incoming);
    if (said !== null && said !== received.bytes) {
      throw new RefusedUpload('BAD_LENGTH', `${said} bytes were promised, but ${received.bytes} came. Send it again.`);
    }
    const made = await makeMedia(received);
    const { now, requestId } = from.scope;
    const upload = { ...made.row, title: titleOfFile(name) };
    // what was received must stay until it is kept
    return await uploadMedia({ db, viewer, mediaFiles, now, requestId }, upload, () => made.keepIn(storage));
  }

  return (request, url, from) =>
    keep(request, url, from).then(answerOf, (error: unknown) => failureOf(error, from.scope, log));
}
