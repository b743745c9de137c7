import { Prisma } from '../../generated/client/client.ts';

/** Tables that a history fills. */
type Table = 'Alert' | 'Flare' | 'MeasureResponse' | 'MeasureSchedule' | 'PainScore' | 'Session' | 'SessionItem';

/**
 * Writes many rows of a table in one statement: ten thousand rows with as many parameters each take a client
 * that builds statements many times as long. What is there already stays; what a row leaves out is null.
 */
export async function insertRows(tx: Prisma.TransactionClient, table: Table, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const name = Prisma.raw(`"${table}"`);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = Prisma.raw(names.map((column) => `"${column}"`).join(', '));
  await tx.$executeRaw`
    INSERT INTO ${name} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT DO NOTHING`;
}
