// The driver adapter of the embedded database, as the schema engine needs it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { citext } from '@electric-sql/pglite/contrib/citext';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PrismaPGlite } from 'pglite-prisma-adapter';

// The same two stand in prisma/src/embedded/pglite.ts: a database that uses an extension needs it at every open.
const extensions = { citext, pg_trgm };

async function adapterOver(db) {
  const adapter = await new PrismaPGlite(db).connect();
  // The stock adapter neither waits for a script nor tells that it failed.
  adapter.executeScript = async (script) => {
    try {
      await db.exec(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}

/** A database of its own in memory, for shadow databases and for commands that compare files. */
export async function inMemoryAdapter() {
  const db = await PGlite.create({ extensions });
  const adapter = await adapterOver(db);
  adapter.dispose = () => db.close();
  return adapter;
}

/** Opening the files without the lock could lose what another process writes. */
function demandLock(dataFolder) {
  const token = process.env.REPRISE_LOCK_TOKEN;
  if (token && existsSync(join(dataFolder, 'lock', `${token}.json`))) return;
  throw new Error('The embedded database is opened only under its lock. Use: npm run db -- COMMAND');
}

/** @param {string} dataFolder the folder that holds the database's `pg` and its `lock` */
export function embeddedFactory(dataFolder) {
  let db;
  return {
    provider: 'postgres',
    adapterName: 'reprise-schema-engine',
    async connect() {
      demandLock(dataFolder);
      db ??= await PGlite.create({ dataDir: join(dataFolder, 'pg'), extensions });
      return adapterOver(db);
    },
    connectToShadowDb: inMemoryAdapter,
    async createDatabase() {},
    close: async () => db?.close(),
  };
}
