// A browser for the tests of whole journeys.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { fail, root, run } from './root.mjs';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** The environment that tells Playwright which browser to use; empty when it has its own. */
export async function ensureChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named && !isProgram(named)) fail(`PLAYWRIGHT_CHROMIUM is ${named}, which is no program.`);
  const found = named || onPath();
  if (found) return { PLAYWRIGHT_CHROMIUM: found };
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  if (await run(process.execPath, [playwright, 'install', 'chromium'], { quietly: true })) return {};
  if (await aptInstall('chromium')) return { PLAYWRIGHT_CHROMIUM: onPath() };
  return fail('No Chromium or Chrome is installed. Install one, or name it in PLAYWRIGHT_CHROMIUM.');
}
