import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const oldestServer = 15;
const startPatienceMs = 30_000;

interface Account {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root: then an ordinary account of the system runs it. */
function ordinaryAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = ['postgres', 'nobody'].flatMap((name) => accounts.filter((fields) => fields[0] === name))[0];
  if (!account) throw new Error('PostgreSQL refuses to run as root, and there is no account postgres or nobody.');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

function versionOf(folder: string): number {
  try {
    accessSync(join(folder, 'initdb'));
    const said = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
    return Number(/\s(\d+)/.exec(said)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The folder of the newest installed server programs; TEST_POSTGRES_BIN names another. */
export function postgresPrograms(): string {
  const named = process.env['TEST_POSTGRES_BIN'];
  const packaged = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt']
    .filter((parent) => existsSync(parent))
    .flatMap((parent) => readdirSync(parent).map((name) => join(parent, name, 'bin')));
  const candidates = named ? [named] : [...packaged, ...(process.env['PATH'] ?? '').split(delimiter)];
  const best = candidates
    .map((folder) => ({ folder, version: versionOf(folder) }))
    .sort((a, b) => b.version - a.version)[0];
  if (best && best.version >= oldestServer) return best.folder;
  throw new Error(
    `No PostgreSQL ${oldestServer} or newer is installed. Install one, name its programs in TEST_POSTGRES_BIN, or name a server in TEST_DATABASE_URL.`,
  );
}

// The shell waits for its input to end, which also happens when this process is killed: no server stays behind.
const serverScript = `
  "$0/postgres" -D "$1/data" -k "$1" -c listen_addresses= -c fsync=off -c full_page_writes=off \
    -c synchronous_commit=off -c max_connections=200 >"$1/log" 2>&1 &
  read -r _; kill -INT $!; wait`;

async function answers(socketFolder: string): Promise<void> {
  for (const deadline = Date.now() + startPatienceMs; ; await sleep(50)) {
    const client = new pg.Client({ host: socketFolder, user: 'postgres', database: 'postgres' });
    try {
      await client.connect();
      // Like a clinic's own: no superuser, but allowed to make databases.
      await client.query(`DO $$ BEGIN CREATE ROLE reprise LOGIN CREATEDB; EXCEPTION WHEN duplicate_object THEN END $$`);
      return await client.end();
    } catch (error) {
      if (Date.now() > deadline) throw new Error('The test server does not start', { cause: error });
    }
  }
}

/**
 * Starts a PostgreSQL that only this machine's account can reach, over a socket in its folder: an empty one in a
 * temporary folder, or with `keptIn` the one that was left in that folder, which stays there.
 */
export async function startPrivateServer(keptIn?: string): Promise<{ url: string; stop(): Promise<void> }> {
  const programs = postgresPrograms();
  const account = ordinaryAccount();
  if (keptIn) mkdirSync(keptIn, { recursive: true });
  const folder = keptIn ?? mkdtempSync(join(tmpdir(), 'reprise-postgres-'));
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid ?? account.uid);
  if (!existsSync(join(folder, 'data/PG_VERSION')))
    execFileSync(
      join(programs, 'initdb'),
      ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
      { ...account, cwd: folder, stdio: 'pipe' },
    );
  const script = keptIn ? serverScript : `${serverScript}; rm -rf "$1"`;
  const child: ChildProcess = spawn('sh', ['-c', script, programs, folder], {
    ...account,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'ignore'],
    // Ctrl-C is for the tests; the server ends after them.
    detached: true,
  });
  const ended = once(child, 'exit');
  await answers(folder);
  return {
    url: `postgresql://reprise@localhost/postgres?host=${encodeURIComponent(folder)}`,
    async stop() {
      child.stdin?.end();
      await ended;
    },
  };
}
