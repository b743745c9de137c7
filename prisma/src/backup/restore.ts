import { applyMigrations } from '../apply-migrations.ts';
import { extensionNames } from '../embedded/pglite.ts';
import type { SqlConnection } from '../sql-connection.ts';
import { objectsOf, quoted } from './catalogue.ts';
import { loadRows } from './load.ts';
import { readHeader } from './read.ts';

/** Where a restored database is put together before it takes the place of the other. */
const aside = 'reprise_restoring';

async function inTransaction(connection: SqlConnection, work: () => Promise<void>): Promise<void> {
  await connection.script('BEGIN');
  try {
    await work();
    await connection.script('COMMIT');
  } catch (error) {
    await connection.script('ROLLBACK');
    throw error;
  }
}

/** Puts what was built aside in the place of what was there, or changes nothing. */
function swap(connection: SqlConnection): Promise<void> {
  return inTransaction(connection, async () => {
    for (const { kind, name } of await objectsOf(connection, 'public'))
      await connection.script(`DROP ${kind} IF EXISTS public.${name} CASCADE`);
    for (const { kind, name } of await objectsOf(connection, aside))
      await connection.script(`ALTER ${kind} ${quoted(aside)}.${name} SET SCHEMA public`);
    await connection.script(`DROP SCHEMA ${quoted(aside)}`);
  });
}

/**
 * Makes the database what the backup says, whatever it was; when anything fails it stays as it was.
 * @throws OperatorError when the file is no backup, is damaged, or comes from a newer version.
 */
export async function restoreInto(connection: SqlConnection, file: string): Promise<void> {
  const { migrations } = await readHeader(file);
  await connection.script(`DROP SCHEMA IF EXISTS ${quoted(aside)} CASCADE; CREATE SCHEMA ${quoted(aside)}`);
  try {
    for (const name of extensionNames)
      await connection.script(`CREATE EXTENSION IF NOT EXISTS ${quoted(name)} SCHEMA public`);
    await connection.script(`SET search_path = ${quoted(aside)}, public; SET TIME ZONE 'UTC'`);
    await applyMigrations(
      connection,
      migrations.map(({ name }) => name),
    );
    await inTransaction(connection, () => loadRows(connection, aside, file));
    await swap(connection);
  } catch (error) {
    await connection.script(`DROP SCHEMA IF EXISTS ${quoted(aside)} CASCADE`);
    throw error;
  }
}
