import { defineConfig } from 'vitest/config';

// the databases that it starts and fills take their time on a busy machine
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 300_000 } });
