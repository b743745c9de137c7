import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessLimit } from './access-limit.ts';
import { type TestServer, openTestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer('demo');
});
afterAll(() => server.close());

const secret = 'x'.repeat(32);
const redeem =
  'mutation { redeemAccessCode(input: { code: "2345 6789" }) { __typename ... on LockedOutError { retryAfterSeconds } } }';

it('refuses one address after too many wrong codes, and no other', async () => {
  const limit = accessLimit(server.db, secret, { perAddress: 2, ofEverybody: 100 });
  expect([await limit.consume('192.0.2.1'), await limit.consume('192.0.2.1')]).toEqual([0, 0]);
  expect(await limit.consume('192.0.2.1')).toBeGreaterThan(0);
  expect(await limit.consume('192.0.2.2')).toBe(0);
});

it('takes a right code off again', async () => {
  const limit = accessLimit(server.db, secret, { perAddress: 1, ofEverybody: 100 });
  expect(await limit.consume('192.0.2.3')).toBe(0);
  await limit.reset('192.0.2.3');
  expect(await limit.consume('192.0.2.3')).toBe(0);
});

it('refuses everybody after too many wrong codes from everywhere', async () => {
  await server.db.rateLimit.deleteMany();
  const limit = accessLimit(server.db, secret, { perAddress: 100, ofEverybody: 2 });
  expect([await limit.consume('192.0.2.4'), await limit.consume('192.0.2.5')]).toEqual([0, 0]);
  expect(await limit.consume('192.0.2.6')).toBeGreaterThan(0);
  const { data } = await server.ask(redeem);
  expect(data.redeemAccessCode.__typename).toBe('AccessRefusedError');
});
