import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../database.ts';
import type { PrismaClient } from '../generated/client/client.ts';
import { seedDemo, seedLibrary } from '../seed.ts';
import { createTestServerDatabase } from '../test-server-database.ts';
import { backupDatabase, type Place, restoreDatabase } from './database.ts';

const folder = mkdtempSync(join(tmpdir(), 'reprise-backup-'));
const first: Place = { dataFolder: join(folder, 'first') };
const backup = join(folder, 'first.backup');
const sources = { nothing: null, list: ['a,b', '"', '\\N', '{}'], deep: { null: null } };

beforeAll(async () => {
  const { prisma, close } = await openDatabase({ ...first, migrate: true });
  await seedLibrary(prisma);
  await seedDemo(prisma);
  const name = 'Harbour "Physio"\n(Ünïcode) \\ {1,2}';
  await prisma.clinic.update({ where: { slug: 'harbour' }, data: { name } });
  const { id: clinicId } = await prisma.clinic.findUniqueOrThrow({ where: { slug: 'harbour' } });
  await prisma.source.create({
    data: { clinicId, type: 'BOOK', title: '\t', searchText: '', csl: sources, accessed: new Date('1999-12-31') },
  });
  await prisma.auditEvent.create({
    data: { clinicId, actorKind: 'SYSTEM', action: 'a', subjectType: 'Clinic', fields: ['', 'NULL', 'a"b,c'] },
  });
  await close();
  await backupDatabase(first, backup);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function on<Result>(place: Place, look: (prisma: PrismaClient) => Promise<Result>): Promise<Result> {
  const { prisma, close } = await openDatabase(place);
  try {
    return await look(prisma);
  } finally {
    await close();
  }
}

/** Every row of every table, and every constraint and trigger. */
const contents = (place: Place) =>
  on(place, async (prisma) => {
    const tables = await prisma.$queryRaw<{ name: string }[]>`
      SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`;
    const rows: string[] = [];
    for (const { name } of tables) {
      const found = await prisma.$queryRawUnsafe<{ row: string }[]>(`SELECT to_jsonb(t)::text AS row FROM "${name}" t`);
      rows.push(...found.map(({ row }) => `${name} ${row}`));
    }
    const rules = await prisma.$queryRaw<{ rule: string }[]>`
      SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS rule FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
      UNION ALL SELECT pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
      UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'`;
    return { rows: rows.sort(), rules: rules.map(({ rule }) => rule).sort() };
  });

describe('a backup', () => {
  it('brings everything from the embedded database to a server and back', async () => {
    const { url, drop } = await createTestServerDatabase();
    const server: Place = { url, dataFolder: folder };
    await restoreDatabase(server, backup);
    await backupDatabase(server, join(folder, 'server.backup'));
    const second: Place = { dataFolder: join(folder, 'second') };
    await restoreDatabase(second, join(folder, 'server.backup'));

    const original = await contents(first);
    expect(original.rows.filter((row) => /^Plan(Version|Phase)? /.test(row)).length).toBeGreaterThan(3);
    expect(original.rules.length).toBeGreaterThan(100);
    expect((await contents(server)).rows).toEqual(original.rows);
    expect(await contents(second)).toEqual(original);
    await drop();
  });

  it('takes the place of what is there only when told to', async () => {
    const { url, drop } = await createTestServerDatabase();
    for (const place of [{ url, dataFolder: folder }, { dataFolder: join(folder, 'third') }]) {
      await restoreDatabase(place, backup);
      await on(place, (prisma) => prisma.identity.create({ data: { email: 'later@clinic.test' } }));
      await expect(restoreDatabase(place, backup)).rejects.toThrow(/is not empty\. .* add: --replace$/);
      const later = { where: { email: 'later@clinic.test' } };
      expect(await on(place, (prisma) => prisma.identity.count(later))).toBe(1);
      await restoreDatabase(place, backup, true);
      expect(await on(place, (prisma) => prisma.identity.count(later))).toBe(0);
    }
    await drop();
  });

  it('leaves a server as it was when the file turns out to be damaged', async () => {
    const { url, drop } = await createTestServerDatabase();
    const server: Place = { url, dataFolder: folder };
    await restoreDatabase(server, backup);
    const before = await contents(server);
    const lines = gunzipSync(readFileSync(backup)).toString().trimEnd().split('\n');
    const short = join(folder, 'short.backup');
    writeFileSync(short, gzipSync(lines.slice(0, -1).join('\n')));
    await expect(restoreDatabase(server, short, true)).rejects.toThrow('is cut short: nothing was restored.');
    writeFileSync(short, readFileSync(backup).subarray(0, -100));
    await expect(restoreDatabase(server, short, true)).rejects.toThrow('damaged or cut short');
    const orphaned = lines.filter((line) => !line.includes('harbour')).join('\n');
    writeFileSync(short, gzipSync(orphaned.replace(/"rows":(\d+)/, (_, n) => `"rows":${Number(n) - 1}`)));
    await expect(restoreDatabase(server, short, true)).rejects.toThrow('violates foreign key constraint');
    expect(await contents(server)).toEqual(before);
    await drop();
  });

  it('is refused in words when it is something else', async () => {
    const place: Place = { dataFolder: join(folder, 'fourth') };
    const file = join(folder, 'other');
    writeFileSync(file, 'PGDMP');
    await expect(restoreDatabase(place, file)).rejects.toThrow('is no backup made by npm run db:backup');
    writeFileSync(file, gzipSync('a tar, perhaps'));
    await expect(restoreDatabase(place, file)).rejects.toThrow('is no backup made by npm run db:backup');
    const header = { reprise: 'backup', format: 1, migrations: [{ name: '20990101000000_later', checksum: '' }] };
    writeFileSync(file, gzipSync(JSON.stringify(header)));
    await expect(restoreDatabase(place, file)).rejects.toThrow('was made by another version of Reprise');
    await expect(restoreDatabase(place, join(folder, 'absent'))).rejects.toThrow('cannot be read: ENOENT');
  });

  it('is not made while Reprise has the embedded database open, nor over another file', async () => {
    const { close } = await openDatabase({ ...first, holder: { what: 'npm start' } });
    await expect(backupDatabase(first, join(folder, 'new'))).rejects.toThrow('is in use by npm start');
    await close();
    await expect(backupDatabase(first, backup)).rejects.toThrow('is already there');
    expect(statSync(backup).mode & 0o777).toBe(0o600);
  });

  it('does not overwrite a server’s database that is somebody else’s or in use', async () => {
    const { url, drop } = await createTestServerDatabase();
    const server: Place = { url, dataFolder: folder };
    await on(server, (prisma) => prisma.$executeRaw`CREATE TABLE payroll (id int)`);
    await expect(restoreDatabase(server, backup, true)).rejects.toThrow('holds tables that are not Reprise');
    await on(server, (prisma) => prisma.$executeRaw`DROP TABLE payroll`);
    await restoreDatabase(server, backup);
    await on(server, async (prisma) => {
      await prisma.clinic.count();
      await expect(restoreDatabase(server, backup, true)).rejects.toThrow(/^Reprise is running on /);
    });
    await drop();
  });
});
