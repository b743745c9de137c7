import { execFileSync, type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { application } from './application.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** `npm start` with some of the environment changed, and all that it says. */
function start(changes: Record<string, string>) {
  const child = spawn(npm, ['start', '--silent'], {
    cwd: root,
    env: { ...process.env, ...application.environment, ...changes },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said.text += chunk));
  return { child, said, ended: once(child, 'exit') as Promise<[number | null, string | null]> };
}

/** The processes that came from this one, however deep, whether or not they made groups of their own. */
function descendants(pid: number): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    pairs.filter(([, ppid]) => ppid === parent).flatMap(([child = 0]) => [child, ...below(child)]);
  return below(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

test('somebody who types npm start a second time is told where it runs already', async () => {
  const { said, ended } = start({});
  expect(await ended).toEqual([1, null]);
  expect(said.text).toContain(`Reprise is already running at ${application.admin}.`);
  expect(said.text.trim().split('\n')).toHaveLength(1);
});

test('somebody who starts it twice on one data folder is told who has it', async () => {
  const { said, ended } = start({ ADMIN_PORT: '3619', API_PORT: '4619', NEXTAUTH_URL: '' });
  expect(await ended).toEqual([1, null]);
  expect(said.text).toContain(`Reprise is already running on ${application.environment.REPRISE_DATA}`);
  expect(await answers(`${application.admin}/sign-in`)).toBe(true);
});

test('a signal to npm start stops all that it started, and it starts again on the same data', async () => {
  // an empty database is made first, which takes its time on a busy machine
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'reprise-stops-'));
  const ports = { ADMIN_PORT: '3618', API_PORT: '4618' };
  const addresses = ['http://127.0.0.1:3618', 'http://127.0.0.1:4618/readyz'];
  let child: ChildProcess | undefined;
  try {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const started = start({ ...ports, REPRISE_DATA: folder, NEXTAUTH_URL: addresses[0]! });
      child = started.child;
      await expect.poll(() => started.said.text, { timeout: 120_000 }).toContain('Ctrl-C stops it.');
      for (const address of addresses) expect(await answers(address)).toBe(true);
      const all = descendants(child.pid!);
      expect(all.length).toBeGreaterThanOrEqual(2);

      child.kill(signal);
      await started.ended;
      await expect.poll(() => all.filter(isAlive)).toEqual([]);
      for (const address of addresses) expect(await answers(address)).toBe(false);
    }
  } finally {
    child?.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
});
