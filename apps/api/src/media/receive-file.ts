import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { uploadLimits } from '@reprise/schema/media';
import { type FileKind, TELLING_BYTES, fileKind } from './file-kind.ts';
import { RefusedUpload } from './refused-upload.ts';

/** How long a sender may pause. */
const PAUSE_MILLISECONDS = 30_000;
/** What a killed process left behind is swept away when it is so old. */
const LEFT_BEHIND_MILLISECONDS = 3600_000;

const megabytes = (bytes: number) => `${bytes / 1_000_000} MB`;

function mostBytes({ kind }: FileKind): number {
  return kind === 'PICTURE' ? uploadLimits.pictureBytes : uploadLimits.videoBytes;
}

function tooLarge(what: FileKind): RefusedUpload {
  const noun = what.kind === 'PICTURE' ? 'A picture' : 'A video';
  return new RefusedUpload('TOO_LARGE', `${noun} may have at most ${megabytes(mostBytes(what))}.`);
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  let timer: NodeJS.Timeout | undefined;
  const pause = () =>
    new Promise<never>((_resolve, reject) => {
      const late = new RefusedUpload('TOO_SLOW', 'Nothing more of the file came for a while. Try again.');
      timer = setTimeout(() => reject(late), PAUSE_MILLISECONDS);
    });
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), pause()]).finally(() => clearTimeout(timer));
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}

/** Reads on to the end, so that a refusal is heard by senders that listen only when they have sent all. */
async function drain(chunks: AsyncGenerator<Uint8Array>, bytes: number): Promise<void> {
  let left = uploadLimits.videoBytes - bytes;
  while (left > 0) {
    const { done, value } = await chunks.next();
    if (done) return;
    left -= value.length;
  }
}

async function writeAll(file: FileHandle, chunks: AsyncGenerator<Uint8Array>) {
  let [what, bytes]: [FileKind | null, number] = [null, 0];
  let head = Buffer.alloc(0);
  try {
    for (let { done, value } = await chunks.next(); !done; { done, value } = await chunks.next()) {
      const chunk = value as Uint8Array;
      bytes += chunk.length;
      if (!what) {
        head = Buffer.concat([head, chunk]);
        if (head.length >= TELLING_BYTES) what = await fileKind(head.subarray(0, TELLING_BYTES));
      }
      if (what && bytes > mostBytes(what)) throw tooLarge(what);
      await file.write(chunk);
    }
    if (bytes === 0) throw new RefusedUpload('EMPTY', 'This file is empty.');
    what ??= await fileKind(head);
    return { ...what, bytes };
  } catch (error) {
    if (error instanceof RefusedUpload) await drain(chunks, bytes);
    throw error;
  }
}

export interface Received extends FileKind, AsyncDisposable {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Takes in a file as it comes, into a folder of its own, where more may be made of it. Dispose of it in the end.
 *
 * @throws RefusedUpload when it is nothing that is taken, or too large; then nothing is left of it
 */
export async function receiveFile(body: ReadableStream<Uint8Array>, folder: string): Promise<Received> {
  const own = join(folder, randomUUID());
  const path = join(own, 'received');
  const remove = () => rm(own, { recursive: true, force: true });
  try {
    await mkdir(own, { recursive: true });
    await using file = await open(path, 'wx');
    return { path, ...(await writeAll(file, chunksOf(body))), [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Sweeps away what a killed process left half received. */
export async function sweepReceived(folder: string, now = Date.now()): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found && now - found.mtimeMs > LEFT_BEHIND_MILLISECONDS) await rm(path, { recursive: true, force: true });
  }
}
