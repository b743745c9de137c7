import { z } from 'zod';
import { recordSchema } from './file.ts';

/** Where the published form of a client's record is kept. */
export const recordSchemaFile = new URL('../../../../docs/client-record/client-record-1.schema.json', import.meta.url);

/** The form of the record as JSON Schema (draft 2020-12). */
export function printedRecordSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(recordSchema), null, 2)}\n`;
}
