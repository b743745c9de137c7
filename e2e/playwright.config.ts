import { defineConfig } from '@playwright/test';
import { ensureChromium } from '../scripts/steps/chromium.mjs';
import { application } from './application.ts';

// workers inherit what the first process found
if (!process.env['TEST_WORKER_INDEX']) Object.assign(process.env, await ensureChromium());

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // generous: a machine that does other work meanwhile is slow, not wrong
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: application.admin,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['PLAYWRIGHT_CHROMIUM'] || undefined,
      // no other host exists for this browser, whatever a page asks for
      args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    },
  },
  webServer: {
    command: 'node serve.mjs',
    url: application.admin,
    // while writing a journey: `E2E_FOLDER=/tmp/journeys node serve.mjs` in another terminal, with the ports of application.ts
    reuseExistingServer: process.env['E2E_REUSE'] === '1',
    env: application.environment,
    timeout: 180_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
});
