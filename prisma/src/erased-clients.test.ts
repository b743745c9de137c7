import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupDatabase, type Place, restoreDatabase } from './backup/database.ts';
import { openDatabase } from './database.ts';
import { rememberErasedClients } from './erased-clients.ts';
import type { PrismaClient } from './generated/client/client.ts';
import { seedDemo, seedLibrary } from './seed.ts';
import { createTestServerDatabase } from './test-server-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'reprise-erased-'));
const backup = join(folder, 'with-margaret.backup');
const first: Place = { dataFolder: join(folder, 'first') };

async function started<Result>(place: Place, look: (prisma: PrismaClient) => Promise<Result>): Promise<Result> {
  const { prisma, close } = await openDatabase({ ...place, migrate: true });
  try {
    return await look(prisma);
  } finally {
    await close();
  }
}

const names = (prisma: PrismaClient) => prisma.client.findMany({ select: { name: true } });
const isMargaret = { name: 'Margaret Hale' };

beforeAll(async () => {
  await started(first, async (prisma) => {
    await seedLibrary(prisma);
    await seedDemo(prisma);
  });
  await backupDatabase(first, backup);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Erases as the application does it. */
async function eraseMargaret(prisma: PrismaClient) {
  const { id: clientId, clinicId } = await prisma.client.findFirstOrThrow({ where: isMargaret });
  const owner = await prisma.member.findFirstOrThrow({ where: { clinicId, role: 'OWNER' } });
  await prisma.signIn.deleteMany({ where: { clientId } });
  await prisma.client.delete({ where: { id: clientId } });
  await prisma.erasedClient.create({ data: { clientId, clinicId, erasedById: owner.id } });
}

describe('a client who was erased', () => {
  it('does not come back with a backup from before, on the embedded database or on a server', async () => {
    const { url, drop } = await createTestServerDatabase();
    const server: Place = { url, dataFolder: join(folder, 'beside-the-server') };
    await restoreDatabase(server, backup);
    for (const place of [first, server]) {
      await started(place, eraseMargaret);
      await restoreDatabase(place, backup, true);
      await started(place, async (prisma) => {
        expect(await names(prisma)).not.toContainEqual(isMargaret);
        expect((await names(prisma)).length).toBeGreaterThan(2);
        expect(await prisma.identity.count({ where: { email: 'client@demo.test' } })).toBe(0);
        expect(await prisma.erasedClient.count()).toBe(1);
        expect(await prisma.clientVersion.count({ where: isMargaret })).toBe(0);
      });
    }
    await drop();
  });

  it('is erased from another database of the clinic that the list is put beside', async () => {
    const place: Place = { dataFolder: join(folder, 'other') };
    await restoreDatabase(place, backup);
    const { id: clientId, clinicId } = await started(place, (prisma) =>
      prisma.client.findFirstOrThrow({ where: isMargaret }),
    );
    const erased = { clientId, clinicId, erasedById: clinicId, erasedAt: '2026-03-01T10:00:00.000Z' };
    rememberErasedClients(place.dataFolder, [erased, erased]);
    await started(place, async (prisma) => {
      expect(await names(prisma)).not.toContainEqual(isMargaret);
      expect(await prisma.erasedClient.findMany()).toEqual([{ ...erased, erasedAt: new Date(erased.erasedAt) }]);
    });
  });

  it('stops the start in words when the list is no longer as it was written', async () => {
    const dataFolder = join(folder, 'other');
    writeFileSync(join(dataFolder, 'erased-clients'), 'everybody\n');
    await expect(started({ dataFolder }, names)).rejects.toThrow(/^Line 1 of .*erased-clients is not as Reprise wrote/);
  });
});
