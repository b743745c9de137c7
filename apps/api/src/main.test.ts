import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { hear } from './testing/stream.ts';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reprise-api-'));
const started: ChildProcessWithoutNullStreams[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

function start(env: Record<string, string>) {
  const secret = 'a secret that only this test knows';
  const given = { NEXTAUTH_SECRET: secret, DATABASE_URL: '', REPRISE_DATA: join(folder, 'data'), ...env };
  const child = spawn(process.execPath, [main], { env: { ...process.env, ...given }, stdio: 'pipe' });
  started.push(child);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)));
  const ended = once(child, 'exit').then(([code]) => ({ code: code as number | null, errors }));
  return { child, ended };
}

/** Waits until it is ready, or has ended. */
async function ready({ child, ended }: ReturnType<typeof start>, port: number): Promise<void> {
  while (child.exitCode === null) {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Error(`the API ended: ${(await ended).errors}`);
}

/** Signs in as one of the demo's people; answers their token. */
async function signIn(url: string): Promise<string> {
  const query = `mutation { signIn(input: { email: "clinician@demo.test", password: "demo-password" }) {
    ... on SignInSuccess { token } } }`;
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = (await response.json()) as { data: { signIn: { token: string } } };
  return data.signIn.token;
}

// the built program: `npm test` builds first
describe.skipIf(!existsSync(main))('the API as a process', () => {
  it.each([
    ['no secret', { NEXTAUTH_SECRET: '' }, 'NEXTAUTH_SECRET must be set'],
    ['a database that does not answer', { DATABASE_URL: 'postgresql://127.0.0.1:9/none' }, '127.0.0.1:9'],
  ])('says in one line that it has %s, and fails', async (_what, env, line) => {
    const { code, errors } = await start(env).ended;
    expect(code).toBe(1);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toContain(line);
  });

  it(
    'serves, keeps the folder and the port to itself, and ends cleanly when told to',
    { timeout: 180_000 },
    async () => {
      const port = await freePort();
      const first = start({ API_PORT: String(port) });
      await ready(first, port);
      const locked = await start({ API_PORT: String(await freePort()) }).ended;
      expect([locked.code, locked.errors.trim().split('\n').length]).toEqual([1, 1]);
      expect(locked.errors).toContain('in use by Reprise');
      const taken = await start({ API_PORT: String(port), REPRISE_DATA: join(folder, 'other') }).ended;
      expect([taken.code, taken.errors.trim()]).toEqual([
        1,
        `Port ${port} is taken. Stop what uses it, or set API_PORT to another.`,
      ]);
      const url = `http://127.0.0.1:${port}/graphql`;
      // whoever listens is told that it is over, and holds nobody up
      const stream = await hear(url, await signIn(url), 'subscription { alertRaised { id } }');
      expect(stream.response.headers.get('content-type')).toBe('text/event-stream');
      const told = stream.next();
      first.child.kill('SIGTERM');
      expect(await told).toBeUndefined();
      expect(await first.ended).toEqual({ code: 0, errors: '' });
    },
  );
});
