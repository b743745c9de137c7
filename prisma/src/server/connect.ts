import pg from 'pg';
import { parse } from 'pg-connection-string';
import { OperatorError } from '../operator-error.ts';

const connectTimeoutMs = 10_000;
/** How sessions of Reprise are called in pg_stat_activity. */
export const applicationName = 'reprise';
const oldestServer = 15;

/** The server, the database or the way to it is not there. */
export class DatabaseUnreachableError extends OperatorError {
  override name = 'DatabaseUnreachableError';
}

/** A connection string for people to read: never with its password. */
export function describeServer(url: string): string {
  const { host, port, database, user } = parse(url);
  return `${database ?? user ?? 'the database'} at ${host ?? 'localhost'}:${port || 5432}`;
}

const advice: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there: start PostgreSQL or correct DATABASE_URL',
  ENOENT: 'nothing listens there: start PostgreSQL or correct DATABASE_URL',
  ENOTFOUND: 'there is no such host: correct DATABASE_URL',
  EAI_AGAIN: 'the name of the host cannot be looked up: check the network and DATABASE_URL',
  ETIMEDOUT: 'no answer: check the network and DATABASE_URL',
  '28P01': 'wrong user or password: correct DATABASE_URL',
  '28000': 'the server does not let this user in: correct DATABASE_URL or pg_hba.conf',
  '3D000': 'there is no such database: create it first',
  '53300': 'the server has no free connection: try again or raise max_connections',
  '57P03': 'the server is starting up or shutting down: try again in a moment',
};

function unreachable(url: string, error: unknown): DatabaseUnreachableError {
  const { code, message } = error as { code?: string; message: string };
  const reason = (code && advice[code]) ?? `${message || code || 'no reason given'}: check DATABASE_URL`;
  return new DatabaseUnreachableError(`Cannot open ${describeServer(url)}: ${reason}.`);
}

/**
 * One connection to the server, checked to be new enough.
 * @throws DatabaseUnreachableError in words that say what to do.
 */
export async function connectToServer(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: applicationName,
    connectionTimeoutMillis: connectTimeoutMs,
  });
  // Without a listener a connection that breaks while idle ends the process; the next query tells anyway.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw unreachable(url, error);
  }
  const { rows } = await client.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
  const version = rows[0]?.version ?? '0';
  if (Number.parseInt(version, 10) >= oldestServer) return client;
  await client.end();
  throw new DatabaseUnreachableError(
    `${describeServer(url)} is PostgreSQL ${version}: Reprise needs ${oldestServer} or newer.`,
  );
}
