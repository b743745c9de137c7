import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { OperatorError } from '../operator-error.ts';
import type { SqlConnection } from '../sql-connection.ts';
import { quoted, tablesOf } from './catalogue.ts';
import { type BackupHeader, type EndLine, formatVersion, type TableLine } from './format.ts';

const rowsAtOnce = 1_000;

/** Reads a table piece by piece, so that a large one need not fit in memory. */
async function* rowsOf(connection: SqlConnection, { table, columns }: TableLine): AsyncGenerator<string> {
  const values = columns.map((column) => `${quoted(column)}::text`).join(', ');
  await connection.script(
    `DECLARE backup_rows CURSOR FOR SELECT to_json(ARRAY[${values}])::text AS line FROM ${quoted(table)}`,
  );
  for (;;) {
    const rows = await connection.query<{ line: string }>(`FETCH ${rowsAtOnce} FROM backup_rows`);
    for (const { line } of rows) yield `${line}\n`;
    if (rows.length < rowsAtOnce) break;
  }
  await connection.script('CLOSE backup_rows');
}

async function* linesOf(connection: SqlConnection, now: Date): AsyncGenerator<string> {
  const migrations = await connection.query<BackupHeader['migrations'][number]>(
    `SELECT migration_name AS name, checksum FROM "_prisma_migrations"
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  );
  const header: BackupHeader = { reprise: 'backup', format: formatVersion, createdAt: now.toISOString(), migrations };
  yield `${JSON.stringify(header)}\n`;
  let rows = 0;
  for (const { name, columns } of await tablesOf(connection, 'public')) {
    const table: TableLine = { table: name, columns: columns.map((column) => column.name) };
    yield `${JSON.stringify(table)}\n`;
    for await (const line of rowsOf(connection, table)) {
      rows += 1;
      yield line;
    }
  }
  const end: EndLine = { end: true, rows };
  yield `${JSON.stringify(end)}\n`;
}

/**
 * Writes everything in the database, as it stands at one moment, to a file that only its owner can read.
 * @throws OperatorError when the file is already there.
 */
export async function writeBackup(connection: SqlConnection, file: string, now = new Date()): Promise<void> {
  if (existsSync(file)) throw new OperatorError(`${file} is already there. Name another file.`);
  const partial = `${file}.partial`;
  await connection.script(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
    SET LOCAL TIME ZONE 'UTC'; SET LOCAL datestyle = 'ISO'; SET LOCAL intervalstyle = 'postgres';`);
  try {
    const out = createWriteStream(partial, { mode: 0o600, flush: true });
    await pipeline(Readable.from(linesOf(connection, now)), createGzip(), out);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'ENOSPC')
      throw new OperatorError(`The backup could not be written: ${message}`);
    throw error;
  } finally {
    await connection.script('ROLLBACK');
  }
}
