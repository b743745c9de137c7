import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import type { PrismaClient } from './generated/client/client.ts';
import { migrationNames } from './migrations.ts';
import { testKind } from './test-database.ts';
import { createTestServerDatabase } from './test-server-database.ts';

/** An empty database of the kind that this run is about, and how to open it. */
async function aPlace() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'reprise-migrate-'));
  const server = testKind === 'server' ? await createTestServerDatabase() : null;
  const remove = async () => {
    await server?.drop();
    rmSync(dataFolder, { recursive: true });
  };
  return { open: () => openDatabase({ dataFolder, url: server?.url, migrate: true }), remove };
}

const appliedTo = (prisma: PrismaClient) =>
  prisma.$queryRaw<{ name: string; at: Date }[]>`
    SELECT migration_name AS name, finished_at AS at FROM _prisma_migrations ORDER BY 1`;

describe('opening the database of a new version', () => {
  it('applies what is pending, and nothing a second time', async () => {
    const { open, remove } = await aPlace();
    const first = await open();
    expect(first.kind).toBe(testKind);
    const applied = await appliedTo(first.prisma);
    expect(applied.map(({ name }) => name)).toEqual(migrationNames());
    await first.close();
    const second = await open();
    expect(await appliedTo(second.prisma)).toEqual(applied);
    await second.close();
    await remove();
  });

  it('says what to do about a migration that was interrupted, or that it does not know', async () => {
    const { open, remove } = await aPlace();
    const { prisma, close } = await open();
    await prisma.$executeRaw`
      INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('a', 'b', '20990101000000_later')`;
    await close();
    await expect(open()).rejects.toThrow('run: npm run db -- migrate resolve --rolled-back 20990101000000_later');
    await remove();
  });

  it('does not touch a database that a newer version has migrated', async () => {
    const { open, remove } = await aPlace();
    const { prisma, close } = await open();
    await prisma.$executeRaw`
      INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
      VALUES ('a', 'b', '20990101000000_later', now())`;
    await close();
    await expect(open()).rejects.toThrow('does not know (20990101000000_later). Update Reprise');
    await remove();
  });
});
