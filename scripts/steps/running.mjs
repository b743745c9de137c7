// Finds out whether Reprise is what runs already.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Who has the data folder, as far as can be told before anything is built. */
export async function dataFolderHolder(dataFolder) {
  try {
    const lock = await import(pathToFileURL(join(root, 'prisma/dist/embedded/directory-lock.js')).href);
    return lock.lockHolder(dataFolder);
  } catch {
    return null;
  }
}

async function get(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    return { starting: response.headers.get('x-reprise') === 'starting', text: await response.text() };
  } catch {
    return { starting: false, text: '' };
  }
}

/** One line about a port that is taken. */
export async function explainTakenPort(name, port, { adminPort }) {
  const admin = await get(`http://127.0.0.1:${adminPort}/`);
  if (admin.starting) return `Reprise is already starting: wait for http://127.0.0.1:${adminPort}`;
  if (admin.text.includes('Reprise'))
    return `Reprise is already running at http://127.0.0.1:${adminPort}. To start another beside it, give it ports and a data folder of its own: ADMIN_PORT=3001 API_PORT=4001 REPRISE_DATA=.data-2 npm start`;
  return `Port ${port} is taken by another program. Stop that, or choose another port: ${name}=${port + 1} npm start`;
}
