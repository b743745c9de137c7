import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { citext } from '@electric-sql/pglite/contrib/citext';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { OperatorError } from '../operator-error.ts';
import { sessionSettings } from '../session-settings.ts';

// The same two stand in scripts/schema-engine.mjs: a database that uses an extension needs it at every open.
const extensions = { citext, pg_trgm };
export const extensionNames = Object.keys(extensions);

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

/** Makes an empty database in a folder of its own, in place of whatever was left there. */
export function createOnDisk(folder: string): Promise<PGlite> {
  rmSync(folder, { recursive: true, force: true });
  return PGlite.create({ dataDir: folder, extensions });
}

const replacedFolder = (dataFolder: string) => `${embeddedFolder(dataFolder)}.replaced`;

/** Undoes a replacement that was interrupted between its two renames. */
export function mendReplacement(dataFolder: string): void {
  const [folder, replaced] = [embeddedFolder(dataFolder), replacedFolder(dataFolder)];
  if (!existsSync(folder) && existsSync(replaced)) renameSync(replaced, folder);
}

/** Puts a closed database in the place of the data folder's own. */
export function replaceOnDisk(dataFolder: string, by: string): void {
  const [folder, replaced] = [embeddedFolder(dataFolder), replacedFolder(dataFolder)];
  rmSync(replaced, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, replaced);
  renameSync(by, folder);
  rmSync(replaced, { recursive: true, force: true });
}

/**
 * Opens the embedded database of a data folder, and makes it where there is none; the caller holds the lock.
 * A new one is made aside and then renamed, so that a process killed meanwhile leaves nothing half made.
 */
export async function openOnDisk(dataFolder: string): Promise<PGlite> {
  mendReplacement(dataFolder);
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
      `The embedded database in ${folder} does not open (${(error as Error).message}). Restore a backup with: npm run db:restore FILE -- --replace`,
    );
  }
}
