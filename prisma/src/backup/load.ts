import { OperatorError } from '../operator-error.ts';
import type { SqlConnection } from '../sql-connection.ts';
import { quoted, type Table, tablesOf } from './catalogue.ts';
import { type RowBatch, readRows } from './read.ts';

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/** Tables point at each other in circles, so no order of loading would do: the keys come back, checked, at the end. */
async function dropForeignKeys(connection: SqlConnection, schema: string): Promise<ForeignKey[]> {
  const keys = await connection.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = $1::regnamespace`,
    [quoted(schema)],
  );
  for (const { table, name } of keys) await connection.script(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  return keys;
}

async function insert(connection: SqlConnection, table: Table, batch: RowBatch): Promise<void> {
  const types = new Map(table.columns.map(({ name, type }) => [name, type]));
  const missing = batch.columns.find((name) => !types.has(name));
  if (missing || batch.columns.length !== types.size)
    throw new OperatorError(`The backup's table ${batch.table} has other columns than this version of Reprise makes.`);
  if (batch.rows.length === 0) return;
  const values = batch.columns.map((name, i) => `(r->>${i})::${types.get(name)}`);
  await connection.query(
    `INSERT INTO ${quoted(table.name)} (${batch.columns.map(quoted).join(', ')})
     SELECT ${values.join(', ')} FROM json_array_elements($1::text::json) AS r`,
    [`[${batch.rows.join(',')}]`],
  );
}

/** Fills the tables of a freshly migrated schema, which is the first of the search path, with a backup's rows. */
export async function loadRows(connection: SqlConnection, schema: string, file: string): Promise<void> {
  const tables = new Map((await tablesOf(connection, schema)).map((table) => [table.name, table]));
  const keys = await dropForeignKeys(connection, schema);
  const forEachTable = async (statement: (name: string) => string) => {
    for (const name of tables.keys()) await connection.script(statement(quoted(name)));
  };
  await forEachTable((name) => `ALTER TABLE ${name} DISABLE TRIGGER USER`);
  // Migrations write rows of their own; the backup has them as they became.
  await forEachTable((name) => `TRUNCATE ${name}`);
  for await (const batch of readRows(file)) {
    const table = tables.get(batch.table);
    if (!table)
      throw new OperatorError(`The backup has a table ${batch.table} that this version of Reprise does not make.`);
    await insert(connection, table, batch);
  }
  await forEachTable((name) => `ALTER TABLE ${name} ENABLE TRIGGER USER`);
  for (const { table, name, definition } of keys)
    await connection.script(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
}
