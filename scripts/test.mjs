// `npm test`: makes sure of everything that the tests need, then runs all of them. Asks nothing.
import { join } from 'node:path';
import { turboRun } from './steps/build.mjs';
import { ensureChromium } from './steps/chromium.mjs';
import { install } from './steps/install.mjs';
import { demandNode } from './steps/node-version.mjs';
import { ensurePostgres } from './steps/postgres.mjs';
import * as reports from './steps/reports.mjs';
import { root, run } from './steps/root.mjs';

const stages = [];

/** Runs a stage and notes what it counted; a failed one counts as a failure even if no test of it did. */
async function stage(name, work, count) {
  console.log(`\n== ${name}`);
  const startedAt = performance.now();
  const succeeded = (await work()) !== false;
  const counted = count?.() ?? { passed: 0, failed: 0, skipped: 0 };
  const failed = counted.failed || (succeeded ? 0 : 1);
  stages.push({ name, ...counted, failed, seconds: (performance.now() - startedAt) / 1000 });
}

demandNode();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
reports.removeReports();

// by itself vitest leaves one core idle, which on a machine of two is half of it
const vitest = [
  '--maxWorkers=100%',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reports.vitestReport}`,
];
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

await stage('install', () => install(() => console.log('npm ci')));
await stage('build', () => turboRun(['build', '--output-logs=errors-only']));
await stage('types', () => turboRun(['typecheck', '--output-logs=errors-only', '--continue']));
await stage('lint', () => run(npm, ['run', '--silent', 'lint']));
await stage('PostgreSQL', ensurePostgres);
// One package at a time: each runs as many tests at once as the machine can.
await stage('tests', () => turboRun(['test', '--concurrency=1', '--continue', '--', ...vitest]), reports.vitestCounts);
const bothReporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=tap'];
const nodeTest = [
  '--test',
  '--test-timeout=60000',
  ...bothReporters,
  `--test-reporter-destination=${reports.nodeReport}`,
];
await stage(
  'scripts',
  () => run(process.execPath, [...nodeTest, 'scripts/start.test.mjs', 'scripts/failures.test.mjs']),
  reports.nodeCounts,
);
let browser = {};
await stage('browser', async () => {
  browser = await ensureChromium();
});
const playwright = [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'];
const env = { ...browser, PLAYWRIGHT_JSON_OUTPUT_NAME: reports.playwrightReport };
await stage(
  'journeys in a browser',
  () => run(process.execPath, playwright, { cwd: join(root, 'e2e'), env }),
  reports.playwrightCounts,
);

console.log('');
for (const { name, passed, failed, skipped, seconds } of stages) {
  const counted = passed + failed + skipped > 0 ? `  ${passed} passed, ${failed} failed, ${skipped} skipped` : '';
  console.log(`${name.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s${counted}`);
}
for (const { file, title, words } of reports.failures()) console.log(`\nfailed: ${title}\n  ${file}\n${words}`);
const total = (key) => stages.reduce((sum, counted) => sum + counted[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
