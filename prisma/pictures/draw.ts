import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { altText } from './alt-text.ts';
import { pictures } from './pictures.ts';
import { drawPicture } from './scene.ts';

// Run from the project's root. With --check nothing is written: it fails when a picture is not the one its pose gives.
const folder = 'prisma/pictures/svg';
const largestBytes = 12_000;
const isCheck = process.argv.includes('--check');

const refuse = (slug: string, why: string): void => {
  console.error(`${slug}: ${why}`);
  process.exitCode = 1;
};

mkdirSync(folder, { recursive: true });
for (const [slug, picture] of Object.entries(pictures)) {
  const file = `${folder}/${slug}.svg`;
  const title = altText[slug];
  if (!title) refuse(slug, 'has no alt text');
  const svg = drawPicture(picture, title ?? slug);
  if (Buffer.byteLength(svg) > largestBytes) refuse(slug, `is ${Buffer.byteLength(svg)} bytes`);
  if (!isCheck) writeFileSync(file, svg);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== svg) refuse(slug, 'is stale: draw again');
}
