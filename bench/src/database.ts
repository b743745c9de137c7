import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@reprise/prisma';
import { seedLibrary } from '@reprise/prisma/seed';
import { startPrivateServer } from '@reprise/prisma/test-postgres';
import pg from 'pg';
import { say } from './say.ts';
import { type Size, rowsScript, scoresOf } from './rows.ts';

/** A PostgreSQL of the benchmark's own. */
export interface BenchServer extends AsyncDisposable {
  /** The address of a database, as the service's own role or as the one that may do all. */
  readonly addressOf: (database: string, role?: 'reprise' | 'postgres') => string;
}

/** Where it keeps that. */
export const benchFolder = join(tmpdir(), 'reprise-bench');

/** Starts it, in a folder that stays or in one that goes with it; it ends with this process, however that ends. */
export async function openBenchServer(keptIn?: string): Promise<BenchServer> {
  const server = await startPrivateServer(keptIn);
  const addressOf = (database: string, role = 'reprise') => {
    const address = new URL(server.url);
    address.username = role;
    address.pathname = `/${database}`;
    return address.href;
  };
  return { addressOf, [Symbol.asyncDispose]: () => server.stop() };
}

async function onDatabase<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function fill(server: BenchServer, name: string, script: string): Promise<void> {
  const url = server.addressOf(name);
  const database = await openDatabase({ url, dataFolder: tmpdir(), migrate: true });
  await seedLibrary(database.prisma);
  await database.close();
  // what may not run in one transaction with the rest goes alone
  const [rows = '', vacuum = ''] = script.split(/(?=VACUUM)/);
  await onDatabase(server.addressOf(name, 'postgres'), async (client) => {
    await client.query(rows);
    await client.query(vacuum);
  });
}

/** The script and the tables that it fills, told apart by their digest. */
async function fingerprint(script: string): Promise<string> {
  const tables = await readFile(new URL('../../prisma/schema.prisma', import.meta.url));
  return createHash('sha256').update(tables).update(script).digest('hex').slice(0, 10);
}

/**
 * Gives a database of its own to work on, filled to a size up to yesterday: a copy of one that is made once a day.
 * @returns its name
 */
export async function filledDatabase(server: BenchServer, size: Size): Promise<string> {
  const script = rowsScript(size, new Date().toISOString().slice(0, 10));
  const template = `bench_${scoresOf(size)}_${await fingerprint(script)}`;
  const copy = `run_${scoresOf(size)}`;
  await onDatabase(server.addressOf('postgres', 'postgres'), async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname ~ $1 AND datname <> $2`,
      [`^(bench|run|unfinished)_${scoresOf(size)}(_|$)`, template],
    );
    for (const { name } of rows) await client.query(`DROP DATABASE "${name}" WITH (FORCE)`);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) {
      const startedAt = performance.now();
      const unfinished = `unfinished_${scoresOf(size)}`;
      await client.query(`CREATE DATABASE "${unfinished}" OWNER reprise`);
      await fill(server, unfinished, script);
      await client.query(`ALTER DATABASE "${unfinished}" RENAME TO "${template}"`);
      say(`filled with ${scoresOf(size)} pain scores in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
    }
    await client.query(`CREATE DATABASE "${copy}" OWNER reprise TEMPLATE "${template}"`);
  });
  return copy;
}

/** Runs one query as the role that may do all; as a `replica` no trigger of the tables is asked. */
export async function rowsOf<Row extends pg.QueryResultRow>(
  server: BenchServer,
  database: string,
  sql: string,
  values: unknown[] = [],
  role: 'origin' | 'replica' = 'origin',
): Promise<Row[]> {
  return onDatabase(server.addressOf(database, 'postgres'), async (client) => {
    await client.query(`SET session_replication_role = ${role}`);
    return (await client.query<Row>(sql, values)).rows;
  });
}
