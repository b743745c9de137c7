import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { lockDirectory } from '../embedded/directory-lock.ts';
import { createOnDisk, embeddedFolder, mendReplacement, openOnDisk, replaceOnDisk } from '../embedded/pglite.ts';
import { erasedClientsOf, rememberErasedClients } from '../erased-clients.ts';
import { appliedMigrations, migrationNames } from '../migrations.ts';
import { OperatorError } from '../operator-error.ts';
import { applicationName, connectToServer, describeServer } from '../server/connect.ts';
import { embeddedConnection, serverConnection, type SqlConnection } from '../sql-connection.ts';
import { tablesOf } from './catalogue.ts';
import { readHeader } from './read.ts';
import { restoreInto } from './restore.ts';
import { writeBackup } from './write.ts';

export interface Place {
  url?: string | undefined;
  dataFolder: string;
}

async function demandSomething(connection: SqlConnection): Promise<void> {
  if ((await appliedMigrations(connection)).length === 0)
    throw new OperatorError('There is nothing to back up: the database is empty.');
}

/** Backs up the embedded database, which must not be running, or a server, which may. */
export async function backupDatabase({ url, dataFolder }: Place, file: string): Promise<void> {
  if (url) {
    const client = await connectToServer(url);
    try {
      await demandSomething(serverConnection(client));
      await writeBackup(serverConnection(client), file);
    } finally {
      await client.end();
    }
    return;
  }
  mendReplacement(dataFolder);
  if (!existsSync(embeddedFolder(dataFolder)))
    throw new OperatorError(`There is nothing to back up: ${resolve(dataFolder)} holds no database.`);
  const lock = await lockDirectory(dataFolder, { what: 'npm run db:backup' });
  try {
    const db = await openOnDisk(dataFolder);
    try {
      await demandSomething(embeddedConnection(db));
      await writeBackup(embeddedConnection(db), file);
    } finally {
      await db.close();
    }
  } finally {
    lock.release();
  }
}

const notEmpty = (what: string) =>
  new OperatorError(`${what} is not empty. To put the backup in place of all that is there, add: --replace`);

/** A server's database may hold other people's tables; and nobody may be using what is to be replaced. */
async function demandReplaceable(connection: SqlConnection, what: string, replace: boolean): Promise<void> {
  if ((await tablesOf(connection, 'public')).length === 0) return;
  if (!replace) throw notEmpty(what);
  const applied = await appliedMigrations(connection);
  if (!applied.includes(migrationNames()[0] ?? ''))
    throw new OperatorError(
      `${what} holds tables that are not Reprise's, so it is left alone. Use a database of its own.`,
    );
  const others = await connection.query(
    `SELECT 1 FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = $1 AND pid <> pg_backend_pid()`,
    [applicationName],
  );
  if (others.length > 0) throw new OperatorError(`Reprise is running on ${what}. Stop it first, then try again.`);
}

/** Keeps who was erased: the database that says so is about to be replaced. One that does not open says nothing. */
async function rememberErasedOnDisk(dataFolder: string): Promise<void> {
  const db = await openOnDisk(dataFolder).catch(() => null);
  if (!db) return;
  try {
    rememberErasedClients(dataFolder, await erasedClientsOf(embeddedConnection(db)));
  } finally {
    await db.close();
  }
}

/** Restores a backup of either kind of database into either kind. */
export async function restoreDatabase({ url, dataFolder }: Place, file: string, replace = false): Promise<void> {
  await readHeader(file);
  if (url) {
    const client = await connectToServer(url);
    try {
      await demandReplaceable(serverConnection(client), describeServer(url), replace);
      rememberErasedClients(dataFolder, await erasedClientsOf(serverConnection(client)));
      await restoreInto(serverConnection(client), file);
    } finally {
      await client.end();
    }
    return;
  }
  const lock = await lockDirectory(dataFolder, { what: 'npm run db:restore' });
  try {
    mendReplacement(dataFolder);
    const folder = embeddedFolder(dataFolder);
    if (existsSync(folder) && !replace) throw notEmpty(resolve(dataFolder));
    if (existsSync(folder)) await rememberErasedOnDisk(dataFolder);
    const db = await createOnDisk(`${folder}.restoring`);
    try {
      await restoreInto(embeddedConnection(db), file);
    } finally {
      await db.close();
    }
    replaceOnDisk(dataFolder, `${folder}.restoring`);
  } finally {
    lock.release();
  }
}
