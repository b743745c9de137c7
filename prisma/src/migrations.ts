import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { OperatorError } from './operator-error.ts';
import type { SqlConnection } from './sql-connection.ts';

const folder = new URL('../migrations/', import.meta.url);

/** A migration could not be applied, or the database is not one that this version can bring up to date. */
export class MigrationFailedError extends OperatorError {
  override name = 'MigrationFailedError';
}

/** The migrations of this version, oldest first. */
export function migrationNames(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export function migrationScript(name: string): string {
  return readFileSync(new URL(`${name}/migration.sql`, folder), 'utf8');
}

/** The checksum that Prisma keeps of an applied migration. */
export function migrationChecksum(name: string): string {
  return createHash('sha256').update(migrationScript(name)).digest('hex');
}

interface MigrationRow {
  name: string;
  finished: boolean;
}

async function migrationRows(connection: SqlConnection): Promise<MigrationRow[]> {
  const [table] = await connection.query<{ exists: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS "exists"`,
  );
  if (!table?.exists) return [];
  return connection.query<MigrationRow>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS finished FROM "_prisma_migrations"
     WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  );
}

/** The migrations that the database has. */
export async function appliedMigrations(connection: SqlConnection): Promise<string[]> {
  return (await migrationRows(connection)).filter(({ finished }) => finished).map(({ name }) => name);
}

/**
 * The migrations of this version that the database still lacks.
 * @throws MigrationFailedError when one was left half done, or the database comes from a newer version.
 */
export async function pendingMigrations(connection: SqlConnection): Promise<string[]> {
  const rows = await migrationRows(connection);
  const ours = migrationNames();
  const broken = rows.find(({ finished }) => !finished);
  if (broken)
    throw new MigrationFailedError(
      `The migration ${broken.name} failed or was interrupted. Nothing of it was kept, unless its script says otherwise; to try it again run: npm run db -- migrate resolve --rolled-back ${broken.name}`,
    );
  const unknown = rows.find(({ name }) => !ours.includes(name));
  if (unknown)
    throw new MigrationFailedError(
      `The database has a migration that this version of Reprise does not know (${unknown.name}). Update Reprise, or restore a backup made by this version.`,
    );
  const applied = new Set(rows.map(({ name }) => name));
  return ours.filter((name) => !applied.has(name));
}
