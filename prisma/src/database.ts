import { resolve } from 'node:path';
import { embeddedAdapter } from './embedded/adapter.ts';
import { lockDirectory, type LockHolder } from './embedded/directory-lock.ts';
import { listenEmbedded } from './embedded/listen.ts';
import { openOnDisk } from './embedded/pglite.ts';
import { eraseAgain } from './erased-clients.ts';
import type { PrismaClient } from './generated/client/client.ts';
import type { Listen } from './heard.ts';
import { deployMigrations, migrateServer } from './migrate.ts';
import { pendingMigrations } from './migrations.ts';
import { clientOver, type QueryListener } from './prisma-client.ts';
import { serverAdapter } from './server/adapter.ts';
import { connectToServer } from './server/connect.ts';
import { listenOnServer } from './server/listen.ts';
import { embeddedConnection } from './sql-connection.ts';

export { DirectoryLockedError, lockHolder, type LockHolder } from './embedded/directory-lock.ts';
export { Prisma, PrismaClient } from './generated/client/client.ts';
export { MigrationFailedError } from './migrations.ts';
export { OperatorError, reportFailure } from './operator-error.ts';
export type { Heard, Listen } from './heard.ts';
export type { QueryListener, SqlStatement } from './prisma-client.ts';
export { DatabaseUnreachableError } from './server/connect.ts';

export type DatabaseKind = 'embedded' | 'server';

export interface Database {
  prisma: PrismaClient;
  kind: DatabaseKind;
  listen: Listen;
  close: () => Promise<void>;
}

export interface OpenDatabaseOptions {
  /** Of a PostgreSQL server; without it the embedded database of the data folder is meant. */
  url?: string | undefined;
  dataFolder: string;
  /** Who is named to others that want the data folder meanwhile. */
  holder?: LockHolder;
  /** Applies pending migrations first. */
  migrate?: boolean;
  /** Hears every SQL statement. */
  onQuery?: QueryListener | undefined;
}

/**
 * Opens the embedded database, under its lock, or a server.
 * @throws OperatorError (locked, unreachable, not migrated) whose message is one line that says what to do.
 */
export function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  return options.url ? openServer(options.url, options) : openEmbedded(options);
}

async function openServer(url: string, { migrate, dataFolder, onQuery }: OpenDatabaseOptions): Promise<Database> {
  if (migrate) await migrateServer(url, (connection) => eraseAgain(connection, dataFolder));
  else await (await connectToServer(url)).end();
  const prisma = clientOver(serverAdapter(url), onQuery);
  const listen: Listen = (channel, heard) => listenOnServer(url, channel, heard);
  return { prisma, kind: 'server', listen, close: () => prisma.$disconnect() };
}

async function openEmbedded({ dataFolder, holder, migrate, onQuery }: OpenDatabaseOptions): Promise<Database> {
  const folder = resolve(dataFolder);
  const lock = await lockDirectory(folder, holder ?? { what: 'another command' });
  try {
    let db = await openOnDisk(folder);
    if (migrate && (await pendingMigrations(embeddedConnection(db))).length > 0) {
      // Prisma's engine is a process of its own, and only one may have the files open.
      await db.close();
      await deployMigrations({ DATABASE_URL: undefined, REPRISE_DATA: folder, REPRISE_LOCK_TOKEN: lock.token });
      db = await openOnDisk(folder);
    }
    if (migrate) await eraseAgain(embeddedConnection(db), folder);
    const prisma = clientOver(embeddedAdapter(db), onQuery);
    const close = async () => {
      await prisma.$disconnect();
      if (!db.closed) await db.close();
      lock.release();
    };
    const open = db;
    const listen: Listen = (channel, heard) => listenEmbedded(open, channel, heard);
    return { prisma, kind: 'embedded', listen, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}
