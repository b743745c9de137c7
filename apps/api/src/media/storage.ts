import type { MediaFiles } from '@reprise/schema/context';
import { pictureWidths } from '@reprise/schema/media';
import type { Log } from '../log.ts';

/** A run of bytes, both ends among them. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** Bytes to be kept: in memory, or in a file of this machine. */
export type MediaSource = Uint8Array<ArrayBuffer> | { readonly path: string };

/**
 * Where the bytes of pictures and videos are. A key is the SHA-256 of what was kept first, in hex, with a
 * width behind it for what was made from it.
 */
export interface MediaStorage {
  /** Keeps bytes whole or not at all; a key that is there already is written again. */
  put(key: string, source: MediaSource, contentType: string): Promise<void>;
  /** The bytes, or a run of them that lies within; null when they are not there. */
  open(key: string, range?: ByteRange): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null>;
  /** How many bytes there are; null when they are not there. */
  size(key: string): Promise<number | null>;
  /** What is not there is deleted already. */
  delete(key: string): Promise<void>;
}

/** The key of what is kept in a smaller width; of the whole when there is none. */
export function mediaKey(hash: string, width: number | null): string {
  return width === null ? hash : `${hash}-${width}`;
}

/** The folder and name that a key has within a folder or bucket. */
export function keyPath(key: string): string {
  if (!/^[0-9a-f]{64}(-\d{1,5})?$/.test(key)) throw new TypeError('not a key of media');
  return `${key.slice(0, 2)}/${key.slice(2)}`;
}

/** What rows need to know of a storage. A file that cannot be removed now is one too many, and no failure. */
export function mediaFiles(storage: MediaStorage, log: Log): MediaFiles {
  return {
    has: async (hash) => (await storage.size(hash)) !== null,
    async remove(hash) {
      const keys = [hash, ...pictureWidths.map((width) => mediaKey(hash, width))];
      const outcomes = await Promise.allSettled(keys.map((key) => storage.delete(key)));
      const failed = outcomes.find((outcome) => outcome.status === 'rejected');
      if (failed) log.error({ hash, err: failed.reason as unknown }, 'a file of media could not be removed');
    },
  };
}
