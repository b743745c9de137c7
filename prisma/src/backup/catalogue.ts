import type { SqlConnection } from '../sql-connection.ts';

export interface Column {
  name: string;
  type: string;
}

export interface Table {
  name: string;
  columns: Column[];
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** The tables of a schema with their columns, by name. */
export async function tablesOf(connection: SqlConnection, schema: string): Promise<Table[]> {
  const rows = await connection.query<{ table: string; column: string; type: string }>(
    `SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, a.atttypmod) AS "type"
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
       AND a.attgenerated = ''
     ORDER BY c.relname COLLATE "C", a.attnum`,
    [quoted(schema)],
  );
  const tables = new Map<string, Column[]>();
  for (const { table, column, type } of rows) tables.set(table, [...(tables.get(table) ?? []), { name: column, type }]);
  return [...tables].map(([name, columns]) => ({ name, columns }));
}

/** ALTER and DROP name a thing by its kind and its name; functions by their arguments too. */
export interface SchemaObject {
  kind: 'TABLE' | 'TYPE' | 'FUNCTION';
  name: string;
}

/** What migrations make in a schema, without what extensions brought along. */
export function objectsOf(connection: SqlConnection, schema: string): Promise<SchemaObject[]> {
  return connection.query<SchemaObject>(
    `SELECT 'TABLE' AS kind, quote_ident(relname) AS name FROM pg_class
     WHERE relnamespace = $1::regnamespace AND relkind = 'r'
     UNION ALL
     SELECT 'TYPE', quote_ident(typname) FROM pg_type t
     WHERE typnamespace = $1::regnamespace AND typtype IN ('e', 'd') AND NOT EXISTS (
       SELECT FROM pg_depend WHERE classid = 'pg_type'::regclass AND objid = t.oid AND deptype = 'e')
     UNION ALL
     SELECT 'FUNCTION', quote_ident(proname) || '(' || pg_get_function_identity_arguments(oid) || ')' FROM pg_proc p
     WHERE pronamespace = $1::regnamespace AND NOT EXISTS (
       SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = p.oid AND deptype = 'e')`,
    [quoted(schema)],
  );
}
