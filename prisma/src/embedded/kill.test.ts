import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openDatabase } from '../database.ts';

const kills = 10;
const built = new URL('../../dist/database.js', import.meta.url).href;

// Says what it finds, then writes for as long as it lives; a number is said only once its write has come back.
const writer = `
  import { openDatabase } from ${JSON.stringify(built)};
  const { prisma } = await openDatabase({ dataFolder: process.argv[1], migrate: true, holder: { what: 'a writer' } });
  const found = await prisma.identity.findMany({ select: { email: true } });
  console.log('found ' + found.map(({ email }) => email.split('@')[0]).join(' '));
  for (let n = Number(process.argv[2]); ; n++) {
    const write = (tx) => tx.identity.create({ data: { email: n + '@clinic.test', passwordHash: 'x'.repeat(3000) } });
    await (n % 2 ? write(prisma) : prisma.$transaction(write));
    console.log(String(n));
  }`;

/** Runs the writer, kills it in the middle of its work, and answers what it found and what it acknowledged. */
async function writeUntilKilled(folder: string, from: number) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', writer, folder, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const ended = Promise.all([once(child, 'exit'), once(output, 'close')]);
  while (lines.length < 3 && child.exitCode === null) await sleep(5);
  await sleep(50 + Math.random() * 150);
  child.kill('SIGKILL');
  await ended;
  const [found = '', ...acknowledged] = lines;
  return { found: new Set(found.split(' ').slice(1)), acknowledged };
}

it(`loses nothing acknowledged when the process is killed ${kills} times while it writes`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-kill-'));
  const acknowledged: string[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const run = await writeUntilKilled(folder, kill * 100_000);
    expect(acknowledged.filter((n) => !run.found.has(n))).toEqual([]);
    expect(run.acknowledged.length).toBeGreaterThan(1);
    acknowledged.push(...run.acknowledged);
  }
  const { prisma, close } = await openDatabase({ dataFolder: folder });
  const kept = new Set((await prisma.identity.findMany()).map(({ email }) => email?.split('@')[0]));
  await close();
  expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
  rmSync(folder, { recursive: true });
}, 120_000);
