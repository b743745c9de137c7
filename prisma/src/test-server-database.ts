import { randomUUID } from 'node:crypto';
import { applyMigrations } from './apply-migrations.ts';
import type { Listen } from './heard.ts';
import { migrationNames } from './migrations.ts';
import { clientOver, type QueryListener } from './prisma-client.ts';
import { serverAdapter } from './server/adapter.ts';
import { connectToServer } from './server/connect.ts';
import { listenOnServer } from './server/listen.ts';
import { serverConnection, type SqlConnection } from './sql-connection.ts';
import { seedTemplate, type TestSeed } from './test-template.ts';

const templateLock = 7_278_744;

/** The server that the global setup of this run started or was given; see test-server.ts. */
function server(): { url: string; run: string } {
  const url = process.env['REPRISE_TEST_SERVER'];
  const run = process.env['REPRISE_TEST_RUN'];
  if (url && run) return { url, run };
  throw new Error('Tests on a server need prisma/src/test-server.ts as globalSetup in their vitest config.');
}

function addressOf(database: string): string {
  const address = new URL(server().url);
  address.pathname = `/${database}`;
  return address.href;
}

async function onServer<Result>(url: string, work: (connection: SqlConnection) => Promise<Result>): Promise<Result> {
  const client = await connectToServer(url);
  try {
    return await work(serverConnection(client));
  } finally {
    await client.end();
  }
}

async function makeTemplate(name: string, seed: TestSeed): Promise<void> {
  await onServer(addressOf(name), (connection) => applyMigrations(connection, migrationNames()));
  const prisma = clientOver(serverAdapter(addressOf(name)));
  await seedTemplate(prisma, seed);
  await prisma.$disconnect();
}

/** Made by whoever comes first in this run; a half-made one goes by another name, and is dropped with the rest. */
async function template(connection: SqlConnection, seed: TestSeed): Promise<string> {
  const name = `${server().run}_${seed}`;
  await connection.query('SELECT pg_advisory_lock($1)', [templateLock]);
  const found = await connection.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (found.length === 0) {
    const unfinished = `${name}_${randomUUID()}`;
    await connection.script(`CREATE DATABASE "${unfinished}"`);
    await makeTemplate(unfinished, seed);
    await connection.script(`ALTER DATABASE "${unfinished}" RENAME TO "${name}"`);
  }
  await connection.query('SELECT pg_advisory_unlock($1)', [templateLock]);
  return name;
}

/** A new database on the test server, empty or a copy of another. */
export async function createTestServerDatabase(templateName = 'template1') {
  const name = `${server().run}_${randomUUID()}`;
  await onServer(server().url, (connection) =>
    connection.script(`CREATE DATABASE "${name}" TEMPLATE "${templateName}"`),
  );
  const drop = () => onServer(server().url, (connection) => connection.script(`DROP DATABASE "${name}" WITH (FORCE)`));
  return { url: addressOf(name), drop };
}

/** A copy of the template on the test server. */
export async function openServerTestDatabase(seed: TestSeed, onQuery?: QueryListener) {
  const name = await onServer(server().url, (connection) => template(connection, seed));
  const { url, drop } = await createTestServerDatabase(name);
  const prisma = clientOver(serverAdapter(url), onQuery);
  const close = async () => {
    await prisma.$disconnect();
    await drop();
  };
  const listen: Listen = (channel, heard) => listenOnServer(url, channel, heard);
  return { prisma, listen, close, url };
}
