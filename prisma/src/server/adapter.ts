import { PrismaPg } from '@prisma/adapter-pg';
import { sessionSettings } from '../session-settings.ts';
import { applicationName } from './connect.ts';

const poolSize = 10;
const statementTimeoutMs = 30_000;
const connectTimeoutMs = 10_000;
/** Every connection keeps its prepared statements in the server's memory until it ends. */
const mostStatements = 300;

/** Names the first statements it sees, so that they are prepared once, and leaves the rest (IN lists vary) unnamed. */
export function boundedStatementNames(most = mostStatements): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= most) return '';
    const name = `reprise_${names.size}`;
    names.set(sql, name);
    return name;
  };
}

/** Prisma's adapter for a PostgreSQL server: a pool with timeouts and prepared statements. */
export function serverAdapter(url: string): PrismaPg {
  return new PrismaPg(
    {
      connectionString: url,
      application_name: applicationName,
      max: poolSize,
      connectionTimeoutMillis: connectTimeoutMs,
      statement_timeout: statementTimeoutMs,
      options: Object.entries(sessionSettings)
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(' '),
      idle_in_transaction_session_timeout: statementTimeoutMs,
    },
    { statementNameGenerator: boundedStatementNames() },
  );
}
