import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from './log.ts';
import { makeServer } from './server.ts';
import { type TestServer, openTestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer('demo');
});
afterAll(() => server.close());

const codeOf = (errors: any[] | undefined) => errors?.[0].extensions.code;
const repeated = (times: number, text: (at: number) => string) =>
  Array.from({ length: times }, (_none, at) => text(at)).join(' ');

describe('an operation', () => {
  it.each([
    ['too many aliases', `{ ${repeated(31, (at) => `a${at}: __typename`)} }`, 'TOO_COMPLEX'],
    ['too many tokens', `{ ${repeated(4001, () => '__typename')} }`, 'TOO_COMPLEX'],
    [
      'too deep a question',
      `{ exercise(slug: "glute-bridge") { ${'origin { '.repeat(14)} name ${'} '.repeat(14)} } }`,
      'TOO_COMPLEX',
    ],
    [
      'too costly a question',
      '{ exercises(first: 100) { edges { node { easier { exercise { easier { exercise { easier { exercise { easier { exercise { easier { exercise { name } } } } } } } } } } } } } }',
      'TOO_COMPLEX',
    ],
    ['a field that is not there', '{ nope }', 'BAD_INPUT'],
    ['what is no GraphQL', '{', 'BAD_INPUT'],
    ['a page too long', '{ exercises(first: 101) { totalCount } }', 'BAD_INPUT'],
    ['a wrong cursor', '{ exercises(after: "rubbish") { edges { cursor } } }', 'BAD_INPUT'],
    [
      'a cursor of another kind',
      `{ exercises(after: "${Buffer.from('GPC:S:12').toString('base64')}") { edges { cursor } } }`,
      'BAD_INPUT',
    ],
    [
      'an id of another kind',
      `{ exercise(id: "${Buffer.from('Client:00000000-0000-7000-8000-000000000001').toString('base64')}") { name } }`,
      'BAD_INPUT',
    ],
    ['a NUL in a literal', '{ exercises(search: "\\u0000") { totalCount } }', 'BAD_INPUT'],
    ['what nobody may see', '{ clients { totalCount } }', 'UNAUTHENTICATED'],
  ])('with %s is refused', async (_what, query, code) => {
    const { errors, response } = await server.ask(query);
    expect(codeOf(errors)).toBe(code);
    expect(errors?.[0].message).not.toContain('Something went wrong');
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['a variable of a wrong type', { search: 5 }],
    ['a NUL in a variable', { search: 'a\0b' }],
  ])('with %s is refused', async (_what, variables) => {
    const { errors } = await server.ask('query ($search: String) { exercises(search: $search) { totalCount } }', {
      variables,
    });
    expect(codeOf(errors)).toBe('BAD_INPUT');
  });

  it('of the usual introspection is answered', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { data, errors } = await server.ask(
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
    );
    expect(errors).toBeUndefined();
    expect(data.__schema.queryType.name).toBe('Query');
  });

  it('that takes too long is ended', async () => {
    const slow = server.db.$extends({
      query: { $allModels: { $allOperations: async ({ args, query }) => (await sleep(200), query(args)) } },
    });
    const db = slow as unknown as typeof server.db;
    const hasty = makeServer({ ...server, db, log: openLog('silent'), operationMilliseconds: 50 });
    const body = JSON.stringify({ query: '{ exercises { edges { node { name } } } }' });
    const headers = { 'content-type': 'application/json' };
    const response = await hasty.fetch(new Request('http://api.test/graphql', { method: 'POST', headers, body }));
    const { errors } = (await response.json()) as { errors: any[] };
    expect(codeOf(errors)).toBe('TOO_COMPLEX');
    expect(errors[0].message).toContain('longer than');
  });
});

describe('a request', () => {
  it('with a body too large is refused', async () => {
    const response = await server.post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(256 * 1024)}` }));
    expect(response.status).toBe(413);
    expect(codeOf(((await response.json()) as { errors: any[] }).errors)).toBe('BAD_INPUT');
  });

  it('with a batch is refused', async () => {
    const response = await server.post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
    expect(codeOf(((await response.json()) as { errors: any[] }).errors)).toBe('BAD_INPUT');
  });

  it('one too many in a minute is told when to come back', async () => {
    const strict = await openTestServer('none', { requestsPerMinute: 3 });
    for (let asked = 0; asked < 3; asked++) expect((await strict.ask('{ __typename }')).response.status).toBe(200);
    const { response, errors } = await strict.ask('{ __typename }');
    expect([response.status, codeOf(errors)]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    await strict.close();
  });

  it('from another site is answered without its cookies', async () => {
    const { response } = await server.ask('{ __typename }', { headers: { origin: 'https://other.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://other.example');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('signing in', () => {
  it('is closed for an account after five wrong passwords, also with the right one', async () => {
    for (let tries = 0; tries < 5; tries++) {
      expect((await server.signIn('clinician@demo.test', 'wrong')).__typename).toBe('WrongCredentialsError');
    }
    const locked = await server.signIn('Clinician@demo.test');
    expect(locked.__typename).toBe('LockedOutError');
    expect(locked.retryAfterSeconds).toBeGreaterThan(800);
    expect(locked.message).toContain('15 minutes');
    expect((await server.signIn('owner@demo.test')).__typename).toBe('SignInSuccess');
  });

  it('forgets wrong passwords after a right one', async () => {
    for (let round = 0; round < 3; round++) {
      for (let tries = 0; tries < 4; tries++) await server.signIn('client@demo.test', 'wrong');
      expect((await server.signIn('client@demo.test')).__typename).toBe('SignInSuccess');
    }
  });

  it('counts tries that come at once, one by one', async () => {
    const tries = Array.from({ length: 12 }, () => server.signIn('clinician@other.test', 'wrong'));
    const answers = (await Promise.all(tries)).map(({ __typename }) => __typename);
    expect(answers.filter((answer) => answer === 'WrongCredentialsError')).toHaveLength(5);
    expect(answers.filter((answer) => answer === 'LockedOutError')).toHaveLength(7);
  });

  it('keeps no address of anybody', async () => {
    const kept = await server.db.rateLimit.findMany();
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toMatch(/demo\.test|127\.0\.0\.1/);
  });
});
