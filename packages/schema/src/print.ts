import { writeFile } from 'node:fs/promises';
import { printSchema } from 'graphql';
import { printedRecordSchema, recordSchemaFile } from './client-record/json-schema.ts';
import { jsonSchemaFile, printedJsonSchema } from './routine-exchange/json-schema.ts';
import { printedStructureDefinitions, structureDefinitionsFile } from './routine-exchange/structure-definitions.ts';
import { schema } from './schema.ts';

/** Where the printed contract is kept. */
export const contractFile = new URL('../schema.graphql', import.meta.url);

/** The contract as the code makes it. */
export const printedContract = (): string => `${printSchema(schema)}\n`;

if (process.argv[1]?.endsWith('print.js')) {
  await writeFile(contractFile, printedContract());
  await writeFile(recordSchemaFile, printedRecordSchema());
  await writeFile(jsonSchemaFile, printedJsonSchema());
  await writeFile(structureDefinitionsFile, printedStructureDefinitions());
}
