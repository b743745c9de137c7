import { describe, expect, it } from 'vitest';
import { openDatabase } from '../database.ts';
import { createTestServerDatabase } from '../test-server-database.ts';
import { connectToServer } from './connect.ts';

const open = (url: string) => openDatabase({ url, dataFolder: 'unused', migrate: true });

describe('a server', () => {
  it('is migrated by one of several that start together, and all start', async () => {
    const { url, drop } = await createTestServerDatabase();
    const databases = await Promise.all([open(url), open(url), open(url)]);
    for (const { prisma, close } of databases) {
      expect(await prisma.clinic.count()).toBe(1);
      await close();
    }
    await drop();
  });

  it('that keeps another zone keeps the same moments', async () => {
    const { url, drop } = await createTestServerDatabase();
    const inZone = await connectToServer(url);
    await inZone.query(`ALTER DATABASE "${new URL(url).pathname.slice(1)}" SET TimeZone TO 'America/New_York'`);
    await inZone.end();
    const { prisma, close } = await open(url);
    const createdAt = new Date('2026-07-01T12:00:00.000Z');
    const { id } = await prisma.identity.create({ data: { email: 'zone@clinic.test', createdAt } });
    const [kept] = await prisma.$queryRaw<{ seconds: number }[]>`
      SELECT extract(epoch FROM "createdAt")::float AS seconds FROM "Identity" WHERE "id" = ${id}::uuid`;
    expect(kept?.seconds).toBe(createdAt.getTime() / 1000);
    expect((await prisma.identity.findUniqueOrThrow({ where: { id } })).createdAt).toEqual(createdAt);
    expect(await prisma.identity.count({ where: { createdAt: { lte: createdAt } } })).toBe(1);
    await close();
    await drop();
  });

  it('that cannot be opened is named without its password, with what to do', async () => {
    await expect(open('postgresql://ada:hunter2@127.0.0.1:1/clinic')).rejects.toThrow(
      /^Cannot open clinic at 127\.0\.0\.1:1: nothing listens there: start PostgreSQL or correct DATABASE_URL\.$/,
    );
    const { url, drop } = await createTestServerDatabase();
    await expect(open(url.replace(/reprise_test_[^?]+/, 'absent'))).rejects.toThrow(
      'there is no such database: create it first.',
    );
    await drop();
  });
});
