import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sweepReceived } from './receive-file.ts';

it('sweeps away what a killed process left an hour ago, and nothing that is coming in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reprise-incoming-'));
  const [old, fresh] = [join(folder, 'old'), join(folder, 'fresh')];
  await Promise.all([mkdir(old), mkdir(fresh)]);
  const anHourAgo = new Date(Date.now() - 3_700_000);
  await utimes(old, anHourAgo, anHourAgo);
  await sweepReceived(folder);
  expect(await readdir(folder)).toEqual(['fresh']);
  await rm(folder, { recursive: true });
  await sweepReceived(folder);
});
