import { stringify } from 'csv-stringify/sync';

/** A table as spreadsheets read it: what would be a formula there is kept from being one. */
export function csvTable(rows: readonly object[], columns: readonly string[]): string {
  return stringify([...rows], { header: true, columns: [...columns], bom: true, escape_formulas: true });
}
