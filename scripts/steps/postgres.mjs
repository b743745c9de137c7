// A PostgreSQL for the tests: the one named in TEST_DATABASE_URL, else installed programs, else a package.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { fail, root } from './root.mjs';

/** Finds the programs as the tests themselves do, so the database package must have been built. */
async function lack() {
  const { postgresPrograms } = await import(pathToFileURL(join(root, 'prisma/dist/test-postgres.js')).href);
  try {
    postgresPrograms();
    return null;
  } catch (error) {
    return error.message;
  }
}

export async function ensurePostgres() {
  if (process.env.TEST_DATABASE_URL || !(await lack())) return;
  await aptInstall('postgresql');
  const message = await lack();
  if (message) fail(message);
}
