import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from './operator-error.ts';
import type { SqlConnection } from './sql-connection.ts';

/** A client who was erased: ids alone. */
export interface ErasedClient {
  readonly clientId: string;
  readonly clinicId: string;
  readonly erasedById: string;
  readonly erasedAt: string;
}

const listFile = (dataFolder: string) => join(dataFolder, 'erased-clients');
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function erasedClientOf(line: string, at: number, file: string): ErasedClient {
  const [clientId = '', clinicId = '', erasedById = '', erasedAt = '', ...rest] = line.split(' ');
  const isWhole = [clientId, clinicId, erasedById].every((id) => uuid.test(id)) && !Number.isNaN(Date.parse(erasedAt));
  if (!isWhole || rest.length > 0)
    throw new OperatorError(`Line ${at + 1} of ${file} is not as Reprise wrote it. Put the file back as it was.`);
  return { clientId, clinicId, erasedById, erasedAt };
}

function readList(dataFolder: string): ErasedClient[] {
  const file = listFile(dataFolder);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, at) => erasedClientOf(line, at, file));
}

/** Writes down beside the database that a client was erased, for a backup that is restored knows nothing of it. */
export function rememberErasedClients(dataFolder: string, clients: readonly ErasedClient[]): void {
  const known = new Set(readList(dataFolder).map(({ clientId }) => clientId));
  const lines = clients
    .filter(({ clientId }) => !known.has(clientId))
    .map(({ clientId, clinicId, erasedById, erasedAt }) => `${clientId} ${clinicId} ${erasedById} ${erasedAt}\n`);
  if (lines.length === 0) return;
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  appendFileSync(listFile(dataFolder), lines.join(''), { mode: 0o600 });
}

/** Whom the database says were erased; nobody in one that is older than the list. */
export async function erasedClientsOf(connection: SqlConnection): Promise<ErasedClient[]> {
  const [table] = await connection.query<{ exists: boolean }>(
    `SELECT to_regclass('"ErasedClient"') IS NOT NULL AS "exists"`,
  );
  if (!table?.exists) return [];
  return connection.query<ErasedClient>(
    `SELECT "clientId", "clinicId", "erasedById", to_char("erasedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "erasedAt"
     FROM "ErasedClient" ORDER BY "erasedAt", "clientId"`,
  );
}

const erasing = `
  CREATE TEMPORARY TABLE returned ON COMMIT DROP AS
    SELECT c."id", c."identityId" FROM "Client" c JOIN "ErasedClient" USING ("clinicId") WHERE "clientId" = c."id";
  DELETE FROM "SignIn" WHERE "clientId" IN (SELECT "id" FROM returned);
  DELETE FROM "Client" WHERE "id" IN (SELECT "id" FROM returned);
  DELETE FROM "Identity" i USING returned WHERE i."id" = returned."identityId"
    AND NOT EXISTS (SELECT FROM "Client" WHERE "identityId" = i."id")
    AND NOT EXISTS (SELECT FROM "Member" WHERE "identityId" = i."id")`;

/**
 * Erases again whom a restored backup brought back, by the list in the database and the one beside it, and makes
 * the two say the same. The database must be up to date.
 */
export async function eraseAgain(connection: SqlConnection, dataFolder: string): Promise<void> {
  const inDatabase = await erasedClientsOf(connection);
  rememberErasedClients(dataFolder, inDatabase);
  const known = new Set(inDatabase.map(({ clientId }) => clientId));
  const forgotten = readList(dataFolder).filter(({ clientId }) => !known.has(clientId));
  for (const { clientId, clinicId, erasedById, erasedAt } of forgotten) {
    await connection.query(
      `INSERT INTO "ErasedClient" ("clientId", "clinicId", "erasedById", "erasedAt")
       SELECT $1, "id", $3, $4 FROM "Clinic" WHERE "id" = $2 ON CONFLICT DO NOTHING`,
      [clientId, clinicId, erasedById, erasedAt],
    );
  }
  if (known.size + forgotten.length > 0) await connection.script(`BEGIN; ${erasing}; COMMIT`);
}
