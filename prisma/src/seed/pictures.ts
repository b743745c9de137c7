import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import type { Prisma } from '../generated/client/client.ts';
import { PUBLIC_CLINIC_ID, seedId } from './ids.ts';

const folder = new URL('../../pictures/svg/', import.meta.url);

export interface DrawnPicture {
  readonly slug: string;
  readonly mediaId: string;
  readonly row: Prisma.MediaCreateManyInput;
}

const attribute = (svg: string, pattern: RegExp, what: string) => {
  const found = pattern.exec(svg)?.[1];
  if (!found) throw new Error(`a picture of the library has no ${what}`);
  return found;
};

/** Reads the pictures that are drawn for the library, by the slugs of their exercises. */
export async function drawnPictures(names: ReadonlyMap<string, string>): Promise<DrawnPicture[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.svg')).sort();
  const pictures = await Promise.all(files.map((file) => drawnPicture(file, names)));
  return pictures.filter((picture) => picture !== null);
}

async function drawnPicture(file: string, names: ReadonlyMap<string, string>): Promise<DrawnPicture | null> {
  const slug = file.replace(/\.svg$/, '');
  const name = names.get(slug);
  if (!name) return null;
  const bytes = await readFile(new URL(file, folder));
  const svg = bytes.toString('utf8');
  const hash = createHash('sha256').update(bytes).digest('hex');
  const mediaId = seedId('media', hash);
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return {
    slug,
    mediaId,
    row: {
      id: mediaId,
      clinicId: PUBLIC_CLINIC_ID,
      hash,
      contentType: 'image/svg+xml',
      bytes: bytes.length,
      width: Number(width),
      height: Number(height),
      altText: attribute(svg, /<title>([^<]+)<\/title>/, 'title'),
      title: name,
      author: 'The Reprise authors',
      licence: 'CC BY 4.0',
    },
  };
}
