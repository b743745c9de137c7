import sharp from 'sharp';
import type { HandoutContent } from './handout-content';

/** Wide enough for the widest place on paper at 300 dots an inch. */
const WIDTH = 900;
/** Dots an inch at which a drawing of 480 points becomes wider than that. */
const DRAWING_DENSITY = 144;
const KEPT_MAX = 300;

/** By address; what an address shows never changes, and only who may see it is told it. */
const kept = new Map<string, Buffer>();

async function jpegOf(url: string, load: (path: string) => Promise<Response>): Promise<Buffer | null> {
  const known = kept.get(url);
  if (known) return known;
  const answer = await load(url);
  if (!answer.ok) return null;
  const jpeg = await sharp(await answer.arrayBuffer(), { density: DRAWING_DENSITY })
    .resize({ width: WIDTH, withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 86, chromaSubsampling: '4:4:4' })
    .toBuffer();
  if (kept.size >= KEPT_MAX) kept.delete(kept.keys().next().value ?? '');
  kept.set(url, jpeg);
  return jpeg;
}

/** Every picture of a handout as JPEG, by its address; one that cannot be read is left out, and its frame stays empty. */
export async function handoutPictures(
  { blocks, logo }: HandoutContent,
  load: (path: string) => Promise<Response>,
): Promise<ReadonlyMap<string, Buffer>> {
  const urls = new Set([
    ...(logo ? [logo.url] : []),
    ...blocks.flatMap(({ items }) => items.flatMap(({ picture }) => picture?.url ?? [])),
  ]);
  const found = await Promise.all(
    [...urls].map(async (url) => [url, await jpegOf(url, load).catch(() => null)] as const),
  );
  return new Map(found.filter((entry): entry is readonly [string, Buffer] => entry[1] !== null));
}
