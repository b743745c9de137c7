// `npm start`: plain Node without dependencies, so that it runs before anything is installed.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { build } from './steps/build.mjs';
import { isStopping, startChild, stopAll } from './steps/children.mjs';
import { install } from './steps/install.mjs';
import { demandNode } from './steps/node-version.mjs';
import { holdPort } from './steps/ports.mjs';
import { fail, root } from './steps/root.mjs';
import { dataFolderHolder, explainTakenPort } from './steps/running.mjs';
import { signingSecret } from './steps/secret.mjs';
import { readSettings } from './steps/settings.mjs';

const startedAt = performance.now();
const demoPassword = 'demo-password';

demandNode();
const settings = readSettings();
const { adminPort, apiPort, dataFolder, databaseUrl, address } = settings;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopAll(0));

const held = [];
for (const [name, port] of [
  ['ADMIN_PORT', adminPort],
  ['API_PORT', apiPort],
]) {
  const hold = await holdPort(port);
  if (hold) held.push(hold);
  else {
    await Promise.all(held.map((other) => other.release()));
    fail(await explainTakenPort(name, port, settings));
  }
}
const holder = databaseUrl ? null : await dataFolderHolder(dataFolder);
if (holder)
  fail(
    `Reprise is already running on ${dataFolder}: ${holder.what} (process ${holder.pid})${holder.address ? `, at ${holder.address}` : ''}. Stop that first, or choose another folder: REPRISE_DATA=.data-2 npm start`,
  );
const secret = signingSecret(settings);

await install(() => console.log('Installing what Reprise needs; this happens once.'));
const slow = setTimeout(() => console.log('Building; the first time takes a minute.'), 2_000);
await build();
clearTimeout(slow);

const env = {
  ...process.env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  ADMIN_PORT: String(adminPort),
  API_PORT: String(apiPort),
  REPRISE_DATA: dataFolder,
  REPRISE_DEMO: settings.wantsDemo ? '1' : '0',
  NEXTAUTH_SECRET: secret,
  NEXTAUTH_URL: address,
};
await Promise.all(held.map((hold) => hold.release()));

/** Waits until the address answers well; a child that ends meanwhile ends everything. */
async function answers(url) {
  while (!isStopping()) {
    try {
      if ((await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok) return;
    } catch {
      // Not yet.
    }
    await sleep(50);
  }
}

// A wider nursery: most of what an answer makes is done with before it would grow old.
const { nodeFlags } = JSON.parse(readFileSync(join(root, 'apps/api/package.json'), 'utf8')).config;
// The API says whether the demo's people are in, whose password everybody knows: then nobody else may get in.
let holdsDemo = settings.wantsDemo;
startChild('The API', [...nodeFlags, 'apps/api/dist/main.js'], { cwd: root, env }).on('message', (message) => {
  if (typeof message?.holdsDemo === 'boolean') holdsDemo = message.holdsDemo;
});
await answers(`http://127.0.0.1:${apiPort}/readyz`);
const next = join(root, 'node_modules/next/dist/bin/next');
const host = holdsDemo ? ['-H', '127.0.0.1'] : [];
// What Next says of itself at its start is said below.
if (!isStopping())
  startChild('The admin', [next, 'start', '-p', String(adminPort), ...host], {
    cwd: join(root, 'apps/admin'),
    env,
    stdout: 'ignore',
  });
await answers(`http://127.0.0.1:${adminPort}/`);

if (!isStopping()) {
  console.log(`
Reprise is running (ready in ${((performance.now() - startedAt) / 1000).toFixed(1)} s).

  Open        ${address}
  Playground  http://127.0.0.1:${apiPort}/graphql
  Database    ${databaseUrl ? 'the PostgreSQL of DATABASE_URL' : `embedded, in ${dataFolder}`}
`);
  if (holdsDemo)
    console.log(`  Sign in as clinician@demo.test, owner@demo.test, client@demo.test or clinician@other.test,
  with the password ${demoPassword}. The demo is open to this machine only.
`);
  else console.log(`  A new clinic: npm run admin -- create-clinic --name NAME --email EMAIL\n`);
  console.log('Ctrl-C stops it.');
}
