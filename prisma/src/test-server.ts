import { randomUUID } from 'node:crypto';
import { connectToServer } from './server/connect.ts';
import { startPrivateServer } from './test-postgres.ts';

/** Vitest's global setup: a PostgreSQL for this run, private unless TEST_DATABASE_URL names one. */
export default async function setup(): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  const started = given ? null : await startPrivateServer();
  const url = given ?? started?.url ?? '';
  const run = `reprise_test_${randomUUID().slice(0, 8)}`;
  process.env['REPRISE_TEST_SERVER'] = url;
  process.env['REPRISE_TEST_RUN'] = run;
  return async () => {
    if (given) await dropDatabases(url, run);
    await started?.stop();
  };
}

async function dropDatabases(url: string, run: string): Promise<void> {
  const client = await connectToServer(url);
  const { rows } = await client.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
    [run],
  );
  for (const { name } of rows) await client.query(`DROP DATABASE "${name}" WITH (FORCE)`);
  await client.end();
}
