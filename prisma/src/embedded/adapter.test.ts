import { expect, it } from 'vitest';
import { clientOver } from '../prisma-client.ts';
import { embeddedAdapter } from './adapter.ts';
import { openInMemory } from './pglite.ts';

it('tells when a transaction fails only at its COMMIT', async () => {
  const db = await openInMemory();
  await db.exec(`
    CREATE TABLE parent (id int PRIMARY KEY);
    CREATE TABLE child (id int REFERENCES parent DEFERRABLE INITIALLY DEFERRED);`);
  const prisma = clientOver(embeddedAdapter(db));
  const orphan = prisma.$transaction((tx) => tx.$executeRaw`INSERT INTO child VALUES (1)`);
  await expect(orphan).rejects.toThrow('ForeignKeyConstraintViolation');
  await prisma.$transaction(async (tx) => {
    await tx.$executeRaw`INSERT INTO parent VALUES (1)`;
    await tx.$executeRaw`INSERT INTO child VALUES (1)`;
  });
  const undone = prisma.$transaction(async (tx) => {
    await tx.$executeRaw`INSERT INTO child VALUES (1)`;
    throw new Error('thought better of it');
  });
  await expect(undone).rejects.toThrow('thought better of it');
  expect(await prisma.$queryRaw`SELECT id FROM child`).toEqual([{ id: 1 }]);
  await prisma.$disconnect();
  await db.close();
});
