import type { PGlite } from '@electric-sql/pglite';
import type { Client } from 'pg';

/** The little that plain SQL needs, the same over both kinds of database. */
export interface SqlConnection {
  query<Row extends object>(sql: string, params?: unknown[]): Promise<Row[]>;
  /** Runs a script of many statements as it stands. */
  script(sql: string): Promise<void>;
}

export function embeddedConnection(db: PGlite): SqlConnection {
  return {
    query: async <Row extends object>(sql: string, params?: unknown[]) => (await db.query<Row>(sql, params)).rows,
    script: async (sql) => void (await db.exec(sql)),
  };
}

export function serverConnection(client: Client): SqlConnection {
  return {
    query: async <Row extends object>(sql: string, params?: unknown[]) => (await client.query<Row>(sql, params)).rows,
    script: async (sql) => void (await client.query(sql)),
  };
}
