import { z } from 'zod';
import { NAMESPACE } from './domain.ts';
import { fileSchema } from './file.ts';

/** Where the published form of the file is kept. */
export const jsonSchemaFile = new URL('../../../../docs/routine-exchange/routine-1.schema.json', import.meta.url);

/** The form of the file as JSON Schema (draft 2020-12), made from what the reader checks. */
export function printedJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(fileSchema, { io: 'input' });
  return `${JSON.stringify({ $schema, $id: `${NAMESPACE}/schema/routine-1.json`, ...schema }, null, 2)}\n`;
}
