// Prisma's schema engine, compiled to WebAssembly, over a driver adapter.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

/** @param {string[]} schemaFiles */
export async function newEngine(schemaFiles, factory) {
  const file = fileURLToPath(new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm')));
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    message: '',
    set_message(message) {
      this.message = message;
      process.stderr.write(`schema engine panic: ${message}\n`);
    },
  };
  const datamodels = schemaFiles.map((path) => [path, readFileSync(path, 'utf8')]);
  return bindings.SchemaEngine.new(
    { datamodels: datamodels.length > 0 ? datamodels : undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

/** Runs one method of the CLI's protocol; the few that are named otherwise in this build are translated. */
export async function callEngine(engine, factory, method, params) {
  if (method === 'getDatabaseVersion') return engine.version(params);
  if (method === 'createDatabase') {
    await factory.createDatabase();
    return { databaseName: '' };
  }
  if (typeof engine[method] !== 'function')
    throw Object.assign(new Error(`Method not found: ${method}`), { rpcCode: -32601 });
  // These two find the schema that the migrations lead to only in the engine's cache, which devDiagnostic
  // fills by the shadow database and applyMigrations empties.
  if (method === 'evaluateDataLoss' || method === 'createMigration')
    await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
  return (await engine[method](params)) ?? {};
}
