import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { type MediaStorage, keyPath } from './storage.ts';

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** Keeps media as files of a folder. A file comes to its name whole, so that nobody ever reads half of one. */
export function folderStorage(folder: string): MediaStorage {
  const pathOf = (key: string) => join(folder, keyPath(key));
  const size = (key: string) => stat(pathOf(key)).then((found) => found.size, absent);
  return {
    size,
    async put(key, source) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      const whole = `${path}.${randomUUID()}`;
      try {
        if ('path' in source) await copyFile(source.path, whole);
        else await writeFile(whole, source);
        await rename(whole, path);
      } catch (error) {
        await rm(whole, { force: true });
        throw error;
      }
    },
    async open(key, range) {
      if ((await size(key)) === null) return null;
      const stream = createReadStream(pathOf(key), range && { start: range.first, end: range.last });
      return Readable.toWeb(stream) as ReadableStream<Uint8Array<ArrayBuffer>>;
    },
    delete: (key) => rm(pathOf(key), { force: true }),
  };
}
