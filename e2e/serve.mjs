// Starts the application for the journeys as a person would, in a folder of its own: first a clinic by the command
// line, which needs the embedded database to itself, then `npm start`. Leaves nothing behind.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.env.E2E_FOLDER;
const script = (name) => fileURLToPath(new URL(`../scripts/${name}`, import.meta.url));

mkdirSync(folder, { recursive: true });
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const clinic = ['create-clinic', '--name', 'Hillside Movement', '--email', 'owner@hillside.test'];
const said = execFileSync(process.execPath, [script('command.mjs'), 'admin', ...clinic], { encoding: 'utf8' });
writeFileSync(join(folder, 'welcome-link'), said.match(/http\S+/)[0]);

const provider = spawn(process.execPath, [fileURLToPath(new URL('provider.mjs', import.meta.url))], {
  stdio: 'ignore',
});
process.on('exit', () => provider.kill());

const application = spawn(process.execPath, [script('start.mjs')], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => application.kill('SIGTERM'));
application.on('exit', (status) => process.exit(status ?? 1));
