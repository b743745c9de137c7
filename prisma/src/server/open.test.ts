import { describe, expect, it } from 'vitest';
import { openDatabase } from '../database.ts';
import { createTestServerDatabase } from '../test-server-database.ts';

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
