import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { MigrationFailedError, pendingMigrations } from './migrations.ts';
import { connectToServer } from './server/connect.ts';
import { type SqlConnection, serverConnection } from './sql-connection.ts';

const wrapper = fileURLToPath(new URL('../../scripts/prisma.mjs', import.meta.url));
/** An arbitrary number that everybody who migrates this database agrees on. */
const advisoryLock = 7_278_743;
const patienceForOthers = '60s';

/**
 * Runs Prisma's own `migrate deploy` in a process of its own.
 * @throws MigrationFailedError with what the CLI said.
 */
export async function deployMigrations(env: Record<string, string | undefined>): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [wrapper, 'migrate', 'deploy'], {
      env: { ...process.env, ...env, NO_COLOR: '1' },
      maxBuffer: 16 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    const said = `${stderr ?? ''}${stdout ?? ''}`.trim() || String(error);
    throw new MigrationFailedError(
      `The database could not be migrated; it is as before the failing migration. See: npm run db -- migrate status\n${said}`,
    );
  }
}

/**
 * Applies what a server lacks, one process at a time, and then does what comes after; one query when there is
 * nothing to do.
 */
export async function migrateServer(
  url: string,
  afterwards: (connection: SqlConnection) => Promise<void> = async () => {},
): Promise<void> {
  const client = await connectToServer(url);
  const connection = serverConnection(client);
  try {
    if ((await pendingMigrations(connection)).length > 0) {
      await connection.script(`SET lock_timeout = '${patienceForOthers}'`);
      await connection.query('SELECT pg_advisory_lock($1)', [advisoryLock]).catch(() => {
        throw new MigrationFailedError(
          'Another process has been migrating this database for a minute. Wait until it is done, then start again.',
        );
      });
      // Whoever held the lock before us may have done it all.
      if ((await pendingMigrations(connection)).length > 0) await deployMigrations({ DATABASE_URL: url });
    }
    await afterwards(connection);
  } finally {
    await client.end();
  }
}
