import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { citext } from '@electric-sql/pglite/contrib/citext';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { OperatorError } from '../operator-error.ts';
import { sessionSettings } from '../session-settings.ts';

// The same two stand in scripts/schema-engine.mjs: a database that uses an extension needs it at every open.
const extensions = { citext, pg_trgm };

/** An embedded database in memory, empty or out of a dump. */
export function openInMemory(loadDataDir?: Blob): Promise<PGlite> {
  return create({ ...(loadDataDir && { loadDataDir }) });
}

async function create(options: PGliteOptions): Promise<PGlite> {
  const db = await PGlite.create({ extensions, ...options });
  for (const [name, value] of Object.entries(sessionSettings)) await db.exec(`SET ${name} = '${value}'`);
  return db;
}

/** Where the embedded database of a data folder stands. */
export const embeddedFolder = (dataFolder: string) => join(dataFolder, 'pg');

/**
 * Opens the embedded database of a data folder, and makes it where there is none; the caller holds the lock.
 * A new one is made aside and then renamed, so that a process killed meanwhile leaves nothing half made.
 */
export async function openOnDisk(dataFolder: string): Promise<PGlite> {
  const folder = embeddedFolder(dataFolder);
  if (!existsSync(folder)) {
    const aside = `${folder}.new`;
    rmSync(aside, { recursive: true, force: true });
    await (await create({ dataDir: aside })).close();
    renameSync(aside, folder);
  }
  try {
    return await create({ dataDir: folder });
  } catch (error) {
    throw new OperatorError(
      `The embedded database in ${folder} does not open (${(error as Error).message}). Restore a backup with: npm run db:restore -- FILE --replace`,
    );
  }
}
