import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// graphql must be the one copy that Node itself loads for Pothos
const graphql = createRequire(import.meta.url).resolve('graphql');
const resolve = {
  conditions: ['source', 'node'],
  alias: [{ find: /^graphql$/, replacement: graphql }],
};

// What touches the database runs on both kinds of it; what is pure runs once.
function project(name: 'pure' | 'embedded' | 'server', include: string[], exclude: string[] = []) {
  return {
    resolve,
    ssr: { resolve },
    test: {
      name,
      include,
      exclude,
      env: name === 'pure' ? {} : { REPRISE_TEST_KIND: name },
      setupFiles: ['src/testing/steady-chance.ts'],
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
}

const pure = ['src/**/*.test.ts'];
const onDatabase = ['src/**/*{graphql,data,access}.test.ts'];

export default defineConfig({
  test: {
    globalSetup: [fileURLToPath(new URL('../../prisma/src/test-server.ts', import.meta.url))],
    projects: [project('pure', pure, onDatabase), project('embedded', onDatabase), project('server', onDatabase)],
  },
});
