import { describe, expect, it } from 'vitest';
import { openTestDatabase, testKind } from './test-database.ts';

describe('a test database', () => {
  it('is migrated, and of the kind that this run is about', async () => {
    await using database = await openTestDatabase({ seed: 'none' });
    expect(database.kind).toBe(testKind);
    expect(await database.prisma.clinic.count()).toBe(1);
    const [{ version }] = await database.prisma.$queryRaw<[{ version: string }]>`SELECT version()`;
    expect(version.includes('wasm') || version.includes('emscripten')).toBe(testKind === 'embedded');
  });

  it('is nobody else’s', async () => {
    await using one = await openTestDatabase({ seed: 'none' });
    await using other = await openTestDatabase({ seed: 'none' });
    await one.prisma.identity.create({ data: { email: 'ada@clinic.test' } });
    expect(await other.prisma.identity.count()).toBe(0);
  });

  it('tells every SQL statement to whoever asks', async () => {
    const statements: string[] = [];
    await using database = await openTestDatabase({ seed: 'none', onQuery: ({ sql }) => statements.push(sql) });
    await database.prisma.identity.findMany();
    expect(statements).toHaveLength(1);
    expect(statements[0]).toContain('FROM "public"."Identity"');
  });
});
