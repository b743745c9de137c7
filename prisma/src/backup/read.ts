import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { migrationChecksum, migrationNames } from '../migrations.ts';
import { OperatorError } from '../operator-error.ts';
import { type BackupHeader, type EndLine, formatVersion, type TableLine } from './format.ts';

const gzipMagic = 0x1f8b;

/** Rows of one table, as the JSON text of arrays of values. */
export interface RowBatch extends TableLine {
  rows: string[];
}

function demandGzip(file: string): void {
  const start = Buffer.alloc(2);
  try {
    const handle = openSync(file, 'r');
    readSync(handle, start);
    closeSync(handle);
  } catch (error) {
    throw new OperatorError(`The backup cannot be read: ${(error as Error).message}`);
  }
  if (start.readUInt16BE() !== gzipMagic)
    throw new OperatorError(`${file} is no backup made by npm run db:backup: it is not even compressed like one.`);
}

/** The lines of a backup as far as they can be read; a file cut short ends in an error. */
async function* linesOf(file: string): AsyncGenerator<string> {
  demandGzip(file);
  const packed = createReadStream(file);
  const text = packed.pipe(createGunzip()).setEncoding('utf8');
  packed.on('error', (error) => text.destroy(error));
  let rest = '';
  try {
    for await (const chunk of text) {
      const lines = `${rest}${String(chunk)}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw new OperatorError(`${file} is damaged or cut short (${(error as Error).message}).`);
  } finally {
    packed.destroy();
  }
  if (rest) yield rest;
}

function parseHeader(file: string, line: string | undefined): BackupHeader {
  let header: Partial<BackupHeader> = {};
  try {
    header = JSON.parse(line ?? '') as BackupHeader;
  } catch {
    // Said below.
  }
  if (header.reprise !== 'backup' || !header.migrations)
    throw new OperatorError(`${file} is no backup made by npm run db:backup.`);
  if (header.format !== formatVersion)
    throw new OperatorError(
      `${file} has backup format ${header.format}, this version of Reprise reads ${formatVersion}.`,
    );
  return header as BackupHeader;
}

function demandKnownMigrations(file: string, { migrations }: BackupHeader): void {
  const ours = migrationNames();
  for (const { name, checksum } of migrations)
    if (!ours.includes(name) || migrationChecksum(name) !== checksum)
      throw new OperatorError(
        `${file} was made by another version of Reprise (migration ${name} is not this one's). Restore it with that version or a newer one.`,
      );
}

/** What a backup says of itself, checked to be one that this version can restore. */
export async function readHeader(file: string): Promise<BackupHeader> {
  for await (const line of linesOf(file)) {
    const header = parseHeader(file, line);
    demandKnownMigrations(file, header);
    return header;
  }
  return parseHeader(file, undefined);
}

/** The rows of a backup in batches; ends well only when the file was read to its end. */
export async function* readRows(file: string, mostCharacters = 1_000_000): AsyncGenerator<RowBatch> {
  let batch: RowBatch | undefined;
  let characters = 0;
  let rows = 0;
  let end: EndLine | undefined;
  let isHeader = true;
  for await (const line of linesOf(file)) {
    if (isHeader) isHeader = false;
    else if (line.startsWith('[')) {
      if (!batch) throw new OperatorError(`${file} is damaged: a row belongs to no table.`);
      batch.rows.push(line);
      rows += 1;
      characters += line.length;
      if (characters < mostCharacters) continue;
      yield batch;
      batch = { ...batch, rows: [] };
      characters = 0;
    } else {
      if (batch) yield batch;
      const next = JSON.parse(line) as TableLine | EndLine;
      characters = 0;
      if ('end' in next) end = next;
      else batch = { ...next, rows: [] };
    }
  }
  if (end?.rows !== rows) throw new OperatorError(`${file} is cut short: nothing was restored.`);
}
