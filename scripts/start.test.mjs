// What `npm start` says and does before it has built anything; run by node --test.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { holdPort } from './steps/ports.mjs';
import { signingSecret } from './steps/secret.mjs';

const folder = mkdtempSync(join(tmpdir(), 'reprise-start-'));
after(() => rmSync(folder, { recursive: true }));

/** Ports that nothing listens on, as far as can be known. */
async function freePorts() {
  const servers = [createServer().listen(0), createServer().listen(0)];
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return { ADMIN_PORT: String(ports[0]), API_PORT: String(ports[1]) };
}

function start(env) {
  const script = fileURLToPath(new URL('start.mjs', import.meta.url));
  const all = { ...process.env, DATABASE_URL: '', NEXTAUTH_SECRET: '', REPRISE_DATA: folder, ...env };
  return new Promise((done) =>
    execFile(process.execPath, [script], { env: all }, (error, stdout, stderr) =>
      done({ status: error?.code ?? 0, said: `${stdout}${stderr}`.trim() }),
    ),
  );
}

test('says in one line that a port is taken, and how to choose another', async (t) => {
  const ports = await freePorts();
  const stranger = createServer((_request, response) => response.end('somebody else')).listen(ports.API_PORT);
  t.after(() => stranger.close());
  await once(stranger, 'listening');
  assert.deepEqual(await start(ports), {
    status: 1,
    said: `Port ${ports.API_PORT} is taken by another program. Stop that, or choose another port: API_PORT=${Number(ports.API_PORT) + 1} npm start`,
  });
});

test('says that another npm start is under way', async (t) => {
  const ports = await freePorts();
  const hold = await holdPort(Number(ports.ADMIN_PORT));
  t.after(() => hold.release());
  assert.deepEqual(await start(ports), {
    status: 1,
    said: `Reprise is already starting: wait for http://127.0.0.1:${ports.ADMIN_PORT}`,
  });
});

test('refuses settings that cannot be meant', async () => {
  const lines = [
    [{ ADMIN_PORT: '80a' }, 'ADMIN_PORT is "80a", which is no port number.'],
    [{ ADMIN_PORT: '4000', API_PORT: '4000' }, 'ADMIN_PORT and API_PORT are both 4000. Give them two numbers.'],
    [{ REPRISE_DEMO: 'yes' }, 'REPRISE_DEMO is "yes": say 1 for the demo clinic, 0 for none.'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must begin with postgresql://'],
    [
      { ...(await freePorts()), DATABASE_URL: 'postgresql://127.0.0.1/x' },
      'With DATABASE_URL, NEXTAUTH_SECRET must be set, the same at every start. Make one with: openssl rand -base64 32',
    ],
  ];
  for (const [env, said] of lines) assert.deepEqual(await start(env), { status: 1, said });
});

test('makes the signing secret once, for its owner alone', () => {
  const settings = { dataFolder: join(folder, 'kept') };
  const given = process.env.NEXTAUTH_SECRET;
  delete process.env.NEXTAUTH_SECRET;
  const secret = signingSecret(settings);
  assert.ok(secret.length >= 32);
  assert.equal(signingSecret(settings), secret);
  assert.equal(statSync(join(folder, 'kept/secret')).mode & 0o777, 0o600);
  assert.equal(readFileSync(join(folder, 'kept/secret'), 'utf8'), `${secret}\n`);
  if (given) process.env.NEXTAUTH_SECRET = given;
});
