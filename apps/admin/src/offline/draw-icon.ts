import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** How large each icon is; a maskable one is cut to any shape, so its sign stands in the middle of a full square. */
const sizes = { '180.png': 180, '192.png': 192, '512.png': 512, 'maskable.png': 512 } as const;
const GROUND = '#0f766e';
const SAFE_SHARE = 0.72;

export const iconNames = Object.keys(sizes);

/** Draws the application's sign; throws for a name that no icon has. */
export async function drawIcon(name: string): Promise<Buffer> {
  const size = sizes[name as keyof typeof sizes];
  const sign = await readFile(path.join(process.cwd(), 'src/app/icon.svg'));
  // a phone rounds the corners of its icons itself
  const isFull = name === 'maskable.png' || name === '180.png';
  const inner = Math.round(isFull ? size * SAFE_SHARE : size);
  const drawn = await sharp(sign, { density: 1200 }).resize(inner, inner).png().toBuffer();
  if (!isFull) return drawn;
  const ground = { width: size, height: size, channels: 4 as const, background: GROUND };
  return sharp({ create: ground })
    .composite([{ input: drawn }])
    .png()
    .toBuffer();
}
