// What `npm start` is told from outside; the names are documented in the README.
import { resolve } from 'node:path';
import { fail, root } from './root.mjs';

function port(name, fallback) {
  const text = process.env[name] || String(fallback);
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    fail(`${name} is "${text}", which is no port number.`);
  return number;
}

export function readSettings() {
  const adminPort = port('ADMIN_PORT', 3000);
  const apiPort = port('API_PORT', 4000);
  if (adminPort === apiPort) fail(`ADMIN_PORT and API_PORT are both ${apiPort}. Give them two numbers.`);
  const databaseUrl = process.env.DATABASE_URL || undefined;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) fail('DATABASE_URL must begin with postgresql://');
  const demo = process.env.REPRISE_DEMO || undefined;
  if (demo && !/^[01]$/.test(demo)) fail(`REPRISE_DEMO is "${demo}": say 1 for the demo clinic, 0 for none.`);
  return {
    adminPort,
    apiPort,
    databaseUrl,
    dataFolder: resolve(root, process.env.REPRISE_DATA || '.data'),
    wantsDemo: demo ? demo === '1' : !databaseUrl,
    address: process.env.NEXTAUTH_URL || `http://127.0.0.1:${adminPort}`,
  };
}
