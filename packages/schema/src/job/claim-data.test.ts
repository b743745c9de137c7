import { openTestDatabase } from '@reprise/prisma/test-database';
import { expect, it } from 'vitest';
import { claimJob } from './claim-data.ts';

it('gives a job to one of many processes, and again when its time has come', async () => {
  const { prisma, close } = await openTestDatabase({ seed: 'none' });
  const at = (minutes: number) => new Date(Date.UTC(2026, 10, 21, 9, minutes));
  const claims = async (now: Date) => {
    const all = await Promise.all(Array.from({ length: 20 }, () => claimJob(prisma, 'remindClients', now, 60_000)));
    return all.filter(Boolean).length;
  };
  expect(await claims(at(0))).toBe(1);
  expect(await claims(at(0))).toBe(0);
  expect(await claims(at(1))).toBe(1);
  expect(await claimJob(prisma, 'another', at(1), 60_000)).toBe(true);
  await close();
});
