import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { applyMigrations } from './apply-migrations.ts';
import type { Listen } from './heard.ts';
import { embeddedAdapter } from './embedded/adapter.ts';
import { DirectoryLockedError, lockDirectory } from './embedded/directory-lock.ts';
import { listenEmbedded } from './embedded/listen.ts';
import { openInMemory } from './embedded/pglite.ts';
import { migrationNames } from './migrations.ts';
import { clientOver, type QueryListener } from './prisma-client.ts';
import { embeddedConnection } from './sql-connection.ts';
import { seedTemplate, templateFingerprint, type TestSeed } from './test-template.ts';

const oldMs = 6 * 60 * 60 * 1000;
const folder = join(tmpdir(), `reprise-test-${userInfo().username}`);

async function writeTemplate(path: string, seed: TestSeed): Promise<void> {
  const db = await openInMemory();
  await applyMigrations(embeddedConnection(db), migrationNames());
  const prisma = clientOver(embeddedAdapter(db));
  await seedTemplate(prisma, seed);
  await prisma.$disconnect();
  const dump = await db.dumpDataDir('none');
  await db.close();
  writeFileSync(`${path}.new`, Buffer.from(await dump.arrayBuffer()));
  renameSync(`${path}.new`, path);
  removeOldTemplates();
}

/** Templates of earlier states of the sources; one that another run uses now is younger. */
function removeOldTemplates(): void {
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.tar'))) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > oldMs) rmSync(path, { force: true });
  }
}

/** Made once for all test workers, and again only when migrations or seeds change. */
async function template(seed: TestSeed): Promise<Blob> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${templateFingerprint()}-${seed}.tar`);
  while (!existsSync(path)) {
    try {
      const lock = await lockDirectory(join(folder, seed), { what: 'another test' });
      try {
        if (!existsSync(path)) await writeTemplate(path, seed);
      } finally {
        lock.release();
      }
    } catch (error) {
      if (!(error instanceof DirectoryLockedError)) throw error;
      await sleep(100);
    }
  }
  return new Blob([readFileSync(path)]);
}

/** An embedded database in memory, loaded from the template. */
export async function openEmbeddedTestDatabase(seed: TestSeed, onQuery?: QueryListener) {
  const db = await openInMemory(await template(seed));
  const prisma = clientOver(embeddedAdapter(db), onQuery);
  const close = async () => {
    await prisma.$disconnect();
    await db.close();
  };
  const listen: Listen = (channel, heard) => listenEmbedded(db, channel, heard);
  return { prisma, listen, close };
}
