// What the test runners counted, from the reports they wrote.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { playwrightFailures, vitestFailures } from './failures.mjs';
import { root } from './root.mjs';

/** Where each package's vitest writes its report, seen from the package. */
export const vitestReport = 'test-results/vitest.json';
const packages = ['prisma', 'packages/schema', 'apps/api', 'apps/admin', 'bench'];
const vitestReports = packages.map((folder) => join(root, folder, vitestReport));
export const playwrightReport = join(root, 'e2e/test-results/playwright.json');
/** Of Node's own runner, which tests the scripts before anything is installed. */
export const nodeReport = join(root, 'test-results/scripts.tap');

/** Leaves no report of an earlier run to be counted. */
export function removeReports() {
  for (const file of [...vitestReports, playwrightReport, nodeReport]) rmSync(file, { force: true });
  mkdirSync(dirname(nodeReport), { recursive: true });
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // A runner that wrote nothing has failed before its first test.
    return '';
  }
}

function read(file) {
  const text = readText(file);
  return text ? JSON.parse(text) : null;
}

export function nodeCounts() {
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(readText(nodeReport))?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped') };
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

/** Every test that failed, for the last lines of the run. */
export function failures() {
  return [
    ...vitestReports.flatMap((file) => vitestFailures(read(file))),
    ...playwrightFailures(read(playwrightReport)),
  ];
}
