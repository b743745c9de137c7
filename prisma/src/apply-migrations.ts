import { randomUUID } from 'node:crypto';
import { migrationChecksum, migrationScript } from './migrations.ts';
import type { SqlConnection } from './sql-connection.ts';

/** The table in which Prisma keeps what was applied, as its engine makes it. */
const migrationsTable = `
  CREATE TABLE "_prisma_migrations" (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

/** Builds the tables in an empty database at once, without Prisma's engine: for restored copies and for tests. */
export async function applyMigrations(connection: SqlConnection, names: string[]): Promise<void> {
  await connection.script(migrationsTable);
  for (const name of names) {
    await connection.script(migrationScript(name));
    await connection.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count)
       VALUES ($1, $2, now(), $3, 1)`,
      [randomUUID(), migrationChecksum(name), name],
    );
  }
}
