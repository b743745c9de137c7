// Installs what package-lock.json names, only when node_modules holds something else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root, run } from './root.mjs';

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** npm notes what it installed once it is done; packages for other systems are rightly not among it. */
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(([path, wanted]) => {
    if (!path.includes('node_modules/') || wanted.link) return true;
    const found = installed[path];
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional;
  });
}

/** @param {() => void} [before] told when there is something to do */
export async function install(before) {
  if (isInstalled()) return;
  before?.();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // what a command prints is its own: npm's words go beside it
  const aside = { stdout: process.stderr };
  if (!(await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], aside)))
    fail('npm ci failed (see above). Check the network, or the registry in npm config, and try again.');
}
