import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PrismaClient } from './generated/client/client.ts';

export type TestSeed = 'none' | 'library' | 'demo';

const sources = /^(seed|demo|library|factories)/;
const here = fileURLToPath(new URL('.', import.meta.url));
const migrations = fileURLToPath(new URL('../migrations', import.meta.url));

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}

/** Changes whenever a migration or anything that is seeded changes. */
export function templateFingerprint(): string {
  const seeds = readdirSync(here)
    .filter((name) => sources.test(name))
    .flatMap((name) => (name.endsWith('.ts') || name.endsWith('.js') ? [here + name] : filesUnder(here + name)));
  const hash = createHash('sha256');
  for (const file of [...filesUnder(migrations), ...seeds]) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Writes what a test wants to find. */
export async function seedTemplate(prisma: PrismaClient, seed: TestSeed): Promise<void> {
  if (seed === 'none') return;
  const { seedDemo, seedLibrary } = await import('./seed.ts');
  await seedLibrary(prisma);
  if (seed === 'demo') await seedDemo(prisma);
}
