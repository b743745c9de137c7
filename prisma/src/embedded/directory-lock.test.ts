import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DirectoryLockedError, lockDirectory, lockHolder } from './directory-lock.ts';

const built = new URL('../../dist/embedded/directory-lock.js', import.meta.url).href;
const folders: string[] = [];
function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-lock-'));
  folders.push(folder);
  return folder;
}
const me = { what: 'npm run db' };

const children: ReturnType<typeof spawn>[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Another process that takes the lock, says so, and stays. */
async function holderOf(folder: string, env: Record<string, string> = {}) {
  const script = `
    import { lockDirectory } from ${JSON.stringify(built)};
    await lockDirectory(process.argv[1], { what: 'npm start', address: 'http://127.0.0.1:3000' });
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

describe('the lock of the data folder', () => {
  it('refuses a second process, and names who has it and what to do', async () => {
    const folder = aFolder();
    const holder = await holderOf(folder);
    await expect(lockDirectory(folder, me)).rejects.toThrow(
      `The data folder ${folder} is in use by npm start (process ${holder.pid}, at http://127.0.0.1:3000). Stop it first, then try again.`,
    );
    await expect(lockDirectory(folder, me)).rejects.toBeInstanceOf(DirectoryLockedError);
  });

  it('refuses the same process twice', async () => {
    const folder = aFolder();
    const lock = await lockDirectory(folder, me);
    await expect(lockDirectory(folder, me)).rejects.toBeInstanceOf(DirectoryLockedError);
    lock.release();
    (await lockDirectory(folder, me)).release();
    expect(lockHolder(folder)).toBeNull();
  });

  it('is free the moment its holder is killed', async () => {
    const folder = aFolder();
    const holder = await holderOf(folder);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    (await lockDirectory(folder, me)).release();
  });

  it('is not held by a newer process that got the number of its holder', async () => {
    const folder = aFolder();
    const lock = await lockDirectory(folder, me);
    const path = join(folder, 'lock', `${lock.token}.json`);
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), startedAt: '1' }));
    (await lockDirectory(folder, me)).release();
    lock.release();
  });

  it('is lent to a child that knows its token', async () => {
    const folder = aFolder();
    const lock = await lockDirectory(folder, me);
    await holderOf(folder, { REPRISE_LOCK_TOKEN: lock.token });
    expect(readdirSync(join(folder, 'lock'))).toEqual([`${lock.token}.json`]);
    lock.release();
  });

  it('is kept by another machine or container for as long as that gives signs of life', async () => {
    const folder = aFolder();
    const lock = await lockDirectory(folder, me);
    const path = join(folder, 'lock', `${lock.token}.json`);
    const elsewhere = { ...JSON.parse(readFileSync(path, 'utf8')), machine: 'elsewhere', host: 'ward-3' };
    writeFileSync(path, JSON.stringify(elsewhere));
    await expect(lockDirectory(folder, me)).rejects.toThrow('on ward-3, another machine or container');
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(path, longAgo, longAgo);
    (await lockDirectory(folder, me)).release();
    lock.release();
  });

  it('goes to one of many that come at once', async () => {
    const folder = aFolder();
    // who wins keeps it until everybody has said how it went, however late they came
    const script = `
      import { lockDirectory } from ${JSON.stringify(built)};
      try { await lockDirectory(process.argv[1], { what: 'a rival' }); console.log('won'); }
      catch (error) { console.log(error.name); }
      process.stdin.resume();`;
    const rivals = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', script, folder], { stdio: ['pipe', 'pipe', 'inherit'] }),
    );
    const outcomes = await Promise.all(
      rivals.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()),
    );
    const ended = Promise.all(rivals.map((rival) => once(rival, 'exit')));
    for (const { stdin } of rivals) stdin.end();
    await ended;
    expect(outcomes.filter((outcome) => outcome === 'won')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'DirectoryLockedError')).toHaveLength(5);
  });
});
