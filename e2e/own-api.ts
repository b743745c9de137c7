import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../apps/api/dist/main.js', import.meta.url));

/** An API with a database of its own that a test may kill at any moment and start again. */
export class OwnApi {
  private process: ChildProcess | null = null;
  private readonly folder: string;
  private readonly port: number;

  private constructor(folder: string, port: number) {
    this.folder = folder;
    this.port = port;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  static async open(): Promise<OwnApi> {
    const api = new OwnApi(mkdtempSync(join(tmpdir(), 'reprise-own-api-')), await freePort());
    await api.start();
    return api;
  }

  /** Ends it without a warning, as when the power fails, and starts it again on what it had written. */
  async restart(): Promise<void> {
    await this.kill();
    await this.start();
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async start(): Promise<void> {
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      API_PORT: String(this.port),
      ADMIN_PORT: String(this.port + 1),
      REPRISE_DATA: this.folder,
      REPRISE_DEMO: '1',
      DATABASE_URL: '',
      NEXTAUTH_SECRET: 'of this test alone, and long enough for it',
      NEXTAUTH_URL: `http://127.0.0.1:${this.port + 1}`,
    };
    this.process = spawn(process.execPath, [main], { env, stdio: 'ignore' });
    while (!(await this.isReady())) {
      if (this.process.exitCode !== null) throw new Error(`the API ended with ${this.process.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  private async isReady(): Promise<boolean> {
    return fetch(`${this.address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  private async kill(): Promise<void> {
    const running = this.process;
    this.process = null;
    if (!running || running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('no port is free');
  return address.port;
}
