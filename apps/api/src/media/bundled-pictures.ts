import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';

/** The drawings that come with the library, by the SHA-256 of their bytes. */
export type BundledPictures = (hash: string) => Promise<Uint8Array<ArrayBuffer> | null>;

/** Reads the drawings of a folder, once, when somebody first asks. */
export function bundledPictures(folder: URL): BundledPictures {
  const read = async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.svg'));
    const files = await Promise.all(names.map((name) => readFile(new URL(name, folder))));
    return new Map(files.map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes] as const));
  };
  let pictures: ReturnType<typeof read> | undefined;
  return async (hash) => {
    pictures ??= read();
    return (await pictures).get(hash) ?? null;
  };
}
