// Installs a Debian package, where that can be done without asking anybody.
import { existsSync } from 'node:fs';
import { run } from './root.mjs';

const env = { DEBIAN_FRONTEND: 'noninteractive' };
const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Answers whether it is installed now. */
export async function aptInstall(name) {
  if (!isDebianRoot()) return false;
  console.error(`Installing the package ${name}.`);
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', name], { env, quietly: true });
  if (await install()) return true;
  return (await run('apt-get', ['update'], { env, quietly: true })) && install();
}
