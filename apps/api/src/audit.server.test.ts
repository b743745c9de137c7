import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestServer, openTestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer('none');
});
afterAll(() => server.close());

it('passes every audit of GraphQL over HTTP', async () => {
  const fetchFn = (url: string, init: RequestInit) => server.fetch(new Request(url, init));
  const results = await auditServer({ url: 'http://api.test/graphql', fetchFn });
  const failed = results.filter(({ status }) => status !== 'ok').map(({ name, status }) => `${status}: ${name}`);
  expect(failed).toEqual([]);
  expect(results).toHaveLength(61);
});
