import { type UploadedMedia } from '@reprise/schema/media/upload';
import { makePicture } from './picture.ts';
import type { Received } from './receive-file.ts';
import { refuseSecondFile } from './second-file.ts';
import { type MediaStorage, mediaKey } from './storage.ts';
import { makeVideo } from './video.ts';

/** What is kept of an upload, and how it comes into a storage. */
export interface MadeMedia {
  readonly row: Omit<UploadedMedia, 'title'>;
  keepIn(storage: MediaStorage): Promise<void>;
}

let line: Promise<unknown> = Promise.resolve();

/** One after the other: a picture unpacked is large, and the processor is everybody's. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = line.then(work);
  line = turn.catch(() => undefined);
  return turn;
}

async function pictureOf({ path }: Received): Promise<MadeMedia> {
  const { hash, width, height, bytes, smaller } = await makePicture(path);
  const contentType = 'image/webp';
  return {
    row: { hash, contentType, bytes: bytes.length, width, height, durationMilliseconds: null },
    async keepIn(storage) {
      await Promise.all(smaller.map((made) => storage.put(mediaKey(hash, made.width), made.bytes, contentType)));
      await storage.put(hash, bytes, contentType);
    },
  };
}

async function videoOf({ path, type }: Received): Promise<MadeMedia> {
  const { path: made, ...row } = await makeVideo(path, type);
  return { row, keepIn: (storage) => storage.put(row.hash, { path: made }, row.contentType) };
}

/**
 * Makes what is kept out of what was received; nothing is stored yet.
 *
 * @throws RefusedUpload in words for who sent it
 */
export function makeMedia(received: Received): Promise<MadeMedia> {
  return inTurn(async () => {
    await refuseSecondFile(received.path);
    return received.kind === 'PICTURE' ? pictureOf(received) : videoOf(received);
  });
}
