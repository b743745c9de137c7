import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestServer, openTestServer } from '../testing/test-server.ts';
import { exampleTabs } from './tabs.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer('demo');
});
afterAll(() => server.close());

it('offers at least six', () => {
  expect(exampleTabs.length).toBeGreaterThanOrEqual(6);
});

it.each(exampleTabs.map(({ query, variables }) => [query.split('\n')[0] ?? '', query, variables]))(
  '%s',
  async (_title, query, variables) => {
    const { data, errors } = await server.ask(query, { variables: JSON.parse(variables ?? '{}') });
    expect(errors).toBeUndefined();
    for (const value of Object.values(data)) expect(value).not.toBeNull();
  },
);
