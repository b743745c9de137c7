// The driver adapter of a PostgreSQL server, as the schema engine needs it.
import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { inMemoryAdapter } from './embedded.mjs';

const connectTimeoutMs = 10_000;
const catalogueChar = 18;
const blankPaddedChar = 1042;

/** The same server, another database. */
function addressOf(url, database) {
  const address = new URL(url);
  if (database) address.pathname = `/${database}`;
  return address.href;
}

const databaseOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1));

async function run(url, sql) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectTimeoutMs });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The stock adapter does not know the catalogue's type "char", in which introspection reads kinds of things. */
function readCatalogueChars(adapter) {
  const queryRaw = adapter.queryRaw.bind(adapter);
  const performIO = adapter.performIO.bind(adapter);
  const chars = new WeakMap();
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    const isChar = result.fields.map((field) => field.dataTypeID === catalogueChar);
    chars.set(query, isChar);
    for (const field of result.fields) if (field.dataTypeID === catalogueChar) field.dataTypeID = blankPaddedChar;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = result.columnTypes.map((type, i) => (chars.get(query)?.[i] ? ColumnTypeEnum.Character : type));
    return { ...result, columnTypes };
  };
}

async function open(url, afterwards) {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'reprise migrate',
    connectionTimeoutMillis: connectTimeoutMs,
    max: 1,
  });
  const adapter = await new PrismaPg(pool, { schema: 'public' }).connect();
  // The stock adapter cuts scripts at every semicolon, which breaks function bodies.
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  adapter.dispose = async () => {
    await pool.end();
    await afterwards?.();
  };
  readCatalogueChars(adapter);
  return adapter;
}

/** @param {string} url @param {boolean} mayBeAbsent a command between files needs no database to talk to */
export function serverFactory(url, mayBeAbsent) {
  return {
    provider: 'postgres',
    adapterName: 'reprise-schema-engine',
    async connect() {
      try {
        await run(url, 'SELECT 1');
      } catch (error) {
        if (mayBeAbsent) return inMemoryAdapter();
        throw error;
      }
      return open(url);
    },
    // Given a connection string the stock adapter takes the main database for its shadow.
    async connectToShadowDb() {
      const name = `prisma_migrate_shadow_db_${randomUUID()}`;
      await run(url, `CREATE DATABASE "${name}"`);
      return open(addressOf(url, name), () => run(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
    },
    createDatabase: () => run(addressOf(url, 'postgres'), `CREATE DATABASE "${databaseOf(url).replaceAll('"', '""')}"`),
    async close() {},
  };
}
