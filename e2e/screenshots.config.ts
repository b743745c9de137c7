// Takes pictures: `npx playwright test -c screenshots.config.ts`. Not part of the tests.
import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

export default defineConfig(tests, { testMatch: 'screenshots.ts', workers: 1, timeout: 300_000 });
