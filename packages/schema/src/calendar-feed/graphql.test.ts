import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import { calendarOf } from './data.ts';

const hashAccessSecret = (text: string) => createHmac('sha256', 'of this test').update(text).digest('hex');
let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo', { hashAccessSecret });
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const read = (address: string) =>
  calendarOf(
    { db: api.db, now: new Date(), adminOrigin: 'https://clinic.example', hashAccessSecret },
    /calendar\/(.+)\.ics$/.exec(address)?.[1] ?? '',
  );
const create = async () => {
  const { data } = await api.run('mutation { answer: createCalendarFeed { address readAt } }', {}, as.client);
  return data.answer.address as string;
};

it('is read by its secret address until it is renewed, revoked, or its client archived', async () => {
  const first = await create();
  const text = await read(first);
  expect(text).toMatch(/^BEGIN:VCALENDAR/);
  expect(text?.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(10);
  expect(text).not.toMatch(/Margaret/);
  const { data } = await api.run('{ viewer { client { calendarFeed { address readAt } } } }', {}, as.client);
  expect(data.viewer.client.calendarFeed).toEqual({ address: null, readAt: expect.any(String) });

  const second = await create();
  expect(await read(first)).toBeNull();
  expect(await read(second)).not.toBeNull();
  await api.db.client.update({ where: { id: as.client.clientId }, data: { status: 'ARCHIVED' } });
  expect(await read(second)).toBeNull();
  await api.db.client.update({ where: { id: as.client.clientId }, data: { status: 'ACTIVE' } });
  const revoked = await api.run('mutation { answer: revokeCalendarFeed }', {}, as.client);
  expect(revoked.data.answer).toBe(true);
  expect(await read(second)).toBeNull();
  const kept = await api.db.calendarFeed.findMany();
  expect(JSON.stringify(kept)).not.toContain(first.slice(-40, -4));
});
