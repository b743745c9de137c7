import { openTestDatabase } from '@reprise/prisma/test-database';
import { expect, it } from 'vitest';
import { openLog } from '../log.ts';
import { runDueJobs } from './clock.ts';

it('does each job once among processes, and goes on after one that fails', async () => {
  const { prisma, close } = await openTestDatabase({ seed: 'none' });
  const done: string[] = [];
  const job = (name: string, run: () => void) => ({ name, everyMilliseconds: 60_000, run: async () => run() });
  const jobs = [
    job('fails', () => {
      done.push('failed');
      throw new Error('on purpose');
    }),
    job('works', () => void done.push('worked')),
  ];
  const process = (now: Date) => runDueJobs(prisma, jobs, now, openLog('silent'));
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 21, 9, 0, seconds));
  await Promise.all([process(at(0)), process(at(0)), process(at(1))]);
  expect(done.toSorted()).toEqual(['failed', 'worked']);
  await process(at(61));
  expect(done).toHaveLength(4);
  await close();
});
