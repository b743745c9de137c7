import type { Database, DatabaseKind } from './database.ts';
import type { QueryListener } from './prisma-client.ts';
import { openEmbeddedTestDatabase } from './test-embedded.ts';
import { openServerTestDatabase } from './test-server-database.ts';
import type { TestSeed } from './test-template.ts';

export interface TestDatabase extends Database {
  /** Where others open the same database; undefined for an embedded one, which nobody else can. */
  url?: string | undefined;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface OpenTestDatabaseOptions {
  seed: TestSeed;
  /** By default what REPRISE_TEST_KIND says, else embedded; tests of concurrency ask for the server. */
  kind?: DatabaseKind;
  onQuery?: QueryListener;
}

/** The kind of database that this run of the tests is about. */
export const testKind: DatabaseKind = process.env['REPRISE_TEST_KIND'] === 'server' ? 'server' : 'embedded';

/** A migrated and seeded database of the test's own; close it at the end. */
export async function openTestDatabase(options: OpenTestDatabaseOptions): Promise<TestDatabase> {
  const { seed, kind = testKind, onQuery } = options;
  const open = kind === 'server' ? openServerTestDatabase : openEmbeddedTestDatabase;
  const database = await open(seed, onQuery);
  return { ...database, kind, [Symbol.asyncDispose]: database.close };
}
