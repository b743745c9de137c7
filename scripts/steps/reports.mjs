// What the test runners counted, from the reports they wrote.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Where each package's vitest writes its report, seen from the package. */
export const vitestReport = 'test-results/vitest.json';
const packages = ['prisma', 'packages/schema', 'apps/api', 'apps/admin'];
const vitestReports = packages.map((folder) => join(root, folder, vitestReport));
export const playwrightReport = join(root, 'e2e/test-results/playwright.json');

/** Leaves no report of an earlier run to be counted. */
export function removeReports() {
  for (const file of [...vitestReports, playwrightReport]) rmSync(file, { force: true });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // A runner that wrote nothing has failed before its first test.
    return null;
  }
}

function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) for (const key of Object.keys(total)) total[key] += count[key];
  return total;
}

export function vitestCounts() {
  return sum(
    vitestReports.map((file) => {
      const report = read(file);
      if (!report) return { passed: 0, failed: 1, skipped: 0 };
      // A file that does not load has no tests to fail.
      const failed = report.numFailedTests || (report.success ? 0 : 1);
      return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
    }),
  );
}

export function playwrightCounts() {
  const report = read(playwrightReport);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, flaky, unexpected, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected || report.errors.length, skipped };
}
