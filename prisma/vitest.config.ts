import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['source', 'node'] };

// The same tests run on both kinds of database; what knows nothing of the kind runs once.
function project(name: 'embedded' | 'server', exclude: string[]) {
  return {
    resolve,
    ssr: { resolve },
    test: {
      name,
      include: ['src/**/*.test.ts'],
      exclude,
      env: { REPRISE_TEST_KIND: name },
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
}

export default defineConfig({
  test: {
    globalSetup: ['src/test-server.ts'],
    projects: [
      project('embedded', ['src/server/**']),
      project('server', ['src/library/**', 'src/embedded/**', 'src/backup/**', 'src/erased-clients.test.ts']),
    ],
  },
});
