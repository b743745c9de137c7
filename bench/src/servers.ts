import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A server that runs beside this process and ends with it. */
export interface Running extends AsyncDisposable {
  readonly port: number;
}

/** How Node is started for the API; the other server is started the same way. */
const { nodeFlags } = (
  JSON.parse(readFileSync(new URL('../../apps/api/package.json', import.meta.url), 'utf8')) as {
    readonly config: { readonly nodeFlags: readonly string[] };
  }
).config;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts a server on a port of its own, with this Node or another, and waits until it answers. */
export async function start(
  file: string,
  env: Record<string, string>,
  portName: string,
  node = process.execPath,
): Promise<Running> {
  const port = await freePort();
  const child: ChildProcess = spawn(node, [...nodeFlags, file], {
    env: { ...process.env, NODE_ENV: 'production', ...env, [portName]: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const end = () => child.kill();
  process.once('exit', end);
  for (const until = Date.now() + 120_000; ; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}`);
    try {
      await fetch(`http://127.0.0.1:${port}/readyz`);
      break;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
  const stop = async () => {
    process.off('exit', end);
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  return { port, [Symbol.asyncDispose]: stop };
}

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The service as it is started everywhere, with limits on the rate of requests that this one machine does not reach. */
export async function startService(databaseUrl: string, secret: string): Promise<Running> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'reprise-bench-data-'));
  const running = await start(
    fileOf('../../apps/api/dist/main.js'),
    {
      DATABASE_URL: databaseUrl,
      NEXTAUTH_SECRET: secret,
      REPRISE_DATA: dataFolder,
      REPRISE_DEMO: '0',
      REPRISE_LOOK_UP: '0',
      REPRISE_REQUESTS_PER_MINUTE: '100000000',
    },
    'API_PORT',
  );
  const stop = async () => {
    await running[Symbol.asyncDispose]();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return { port: running.port, [Symbol.asyncDispose]: stop };
}

/** What one would write by hand. */
export function startHandWritten(databaseUrl: string, secret: string): Promise<Running> {
  return start(
    fileOf('../dist/hand-written/server.js'),
    { DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: secret },
    'PORT',
  );
}
