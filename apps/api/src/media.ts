import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { findMedia } from '@reprise/schema/media/data';
import type { PrismaClient } from '@reprise/prisma';

/** Where the bytes of pictures are, by their SHA-256. */
export interface MediaStorage {
  read(hash: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** The pictures that come with the library, read once. */
export function bundledPictures(folder: URL): MediaStorage {
  const read = async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.svg'));
    const files = await Promise.all(names.map((name) => readFile(new URL(name, folder))));
    const hashed = files.map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes] as const);
    return new Map(hashed);
  };
  let pictures: ReturnType<typeof read> | undefined;
  return {
    async read(hash) {
      pictures ??= read();
      return (await pictures).get(hash) ?? null;
    },
  };
}

const shared = {
  'cache-control': 'public, max-age=31536000, immutable',
  // a picture is only ever shown: whatever it holds, it runs nothing and loads nothing
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Answers a picture of the public library; its address is its content, so it never changes. */
export async function mediaResponse(
  request: Request,
  hash: string,
  db: PrismaClient,
  storage: MediaStorage,
): Promise<Response> {
  const media = /^[0-9a-f]{64}$/.test(hash) ? await findMedia(db, null, hash) : null;
  const bytes = media && (await storage.read(hash));
  if (!bytes)
    return new Response('There is no such picture.\n', { status: 404, headers: { 'content-type': 'text/plain' } });
  const headers = { ...shared, etag: `"${hash}"` };
  if (request.headers.get('if-none-match')?.includes(hash)) return new Response(null, { status: 304, headers });
  const head = { ...headers, 'content-type': media.contentType, 'content-length': String(bytes.length) };
  return new Response(request.method === 'HEAD' ? null : bytes, { headers: head });
}
