import { encode } from 'next-auth/jwt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenReader } from './credentials.ts';
import { type TestServer, openTestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer('demo');
});
afterAll(() => server.close());

const me = '{ viewer { name } }';
const codeOf = (errors: any[] | undefined) => errors?.[0].extensions.code;
const asCookie = (token: string) => ({ cookie: `theme=dark; next-auth.session-token=${token}` });

describe('a bearer token', () => {
  it('speaks for the person who signed in, until they sign out', async () => {
    const { token } = await server.signIn('clinician@demo.test');
    expect((await server.ask(me, { bearer: token })).data.viewer.name).toBe('Tom Lindqvist');
    await server.ask('mutation { signOut { ended } }', { bearer: token });
    const { response, errors } = await server.ask(me, { bearer: token });
    expect([response.status, codeOf(errors)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(response.headers.get('www-authenticate')).toContain('Bearer');
  });

  it.each(['rubbish', 'rpr_unknown', 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..x.x.x'])(
    'that is bad is refused: %s',
    async (bearer) => {
      expect(codeOf((await server.ask('{ parseDose(text: "3x10") { __typename } }', { bearer })).errors)).toBe(
        'UNAUTHENTICATED',
      );
    },
  );

  it('made with another secret is refused', async () => {
    const { id, identityId } = await server.db.signIn.findFirstOrThrow();
    const bearer = await encode({ token: { sub: identityId, sid: id }, secret: 'another secret' });
    expect(codeOf((await server.ask(me, { bearer })).errors)).toBe('UNAUTHENTICATED');
  });

  it('of a program has its scopes only', async () => {
    const { token } = await server.signIn('owner@demo.test');
    const create =
      'mutation { createApiToken(input: { name: "x", scopes: [READ_LIBRARY] }) { ... on ApiToken { secret } } }';
    const { data } = await server.ask(create, { bearer: token });
    const bearer = data.createApiToken.secret;
    expect((await server.ask('{ viewer { kind scopes } }', { bearer })).data.viewer).toEqual({
      kind: 'TOKEN',
      scopes: ['READ_LIBRARY'],
    });
    expect(codeOf((await server.ask('{ clients { totalCount } }', { bearer })).errors)).toBe('FORBIDDEN');
    expect(codeOf((await server.ask(create, { bearer })).errors)).toBe('FORBIDDEN');
  });
});

it('says nothing once its time is over, however often it was read before', async () => {
  const secret = 'a secret of this test';
  const readToken = tokenReader(secret);
  const token = await encode({ token: { sub: 'identity', sid: 'sign-in' }, secret, maxAge: 60 });
  const now = new Date();
  expect(await readToken(token, now)).toMatchObject({ identityId: 'identity', signInId: 'sign-in' });
  expect(await readToken(token, now)).toMatchObject({ identityId: 'identity', signInId: 'sign-in' });
  expect(await readToken(token, new Date(now.getTime() + 61_000))).toBeNull();
});

describe('a session cookie', () => {
  it('speaks for the person, whole or in pieces, plain or secure', async () => {
    const { token } = await server.signIn('owner@demo.test');
    const [head, tail] = [token.slice(0, 100), token.slice(100)];
    const cookies = [
      `next-auth.session-token=${token}`,
      `__Secure-next-auth.session-token=${token}`,
      `next-auth.session-token.1=${tail}; next-auth.session-token.0=${head}`,
    ];
    for (const cookie of cookies) {
      expect((await server.ask(me, { headers: { cookie } })).data.viewer.name).toBe('Ines Okafor');
    }
  });

  it('that no longer holds leaves the public library open', async () => {
    const { token } = await server.signIn('owner@demo.test');
    await server.ask('mutation { signOut { ended } }', { bearer: token });
    for (const cookie of [token, 'rubbish', '%E0%A4%A']) {
      const { data, errors } = await server.ask('{ viewer { name } exercises(first: 1) { totalCount } }', {
        headers: asCookie(cookie),
      });
      expect([data.viewer, errors]).toEqual([null, undefined]);
      expect(data.exercises.totalCount).toBeGreaterThan(0);
    }
  });

  it('changes something only from our own pages', async () => {
    const change = async (headers: Record<string, string>) => {
      const { token } = await server.signIn('owner@demo.test');
      const { errors } = await server.ask('mutation { signOut { ended } }', {
        headers: { ...asCookie(token), ...headers },
      });
      return codeOf(errors) ?? 'done';
    };
    expect(await change({})).toBe('FORBIDDEN');
    expect(await change({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).toBe('FORBIDDEN');
    expect(await change({ origin: 'null' })).toBe('FORBIDDEN');
    expect(await change({ origin: server.adminOrigin })).toBe('done');
    expect(await change({ 'sec-fetch-site': 'same-origin' })).toBe('done');
    expect(await change({ 'x-reprise-csrf': '1' })).toBe('done');
    expect(await change({ origin: 'http://api.test', host: 'api.test' })).toBe('done');
  });
});
