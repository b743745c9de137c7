import { once } from 'node:events';
import { type Server, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { encode } from 'next-auth/jwt';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestServer, openTestServer } from './testing/test-server.ts';

// Over a socket plain posts are answered beside Yoga's handling of HTTP; through fetch Yoga answers everything.

let api: TestServer;
let server: Server;
let bearer: string;
let cookie: string;
beforeAll(async () => {
  api = await openTestServer('demo', { requestsPerMinute: 60 });
  server = createServer(api.listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  bearer = (await api.signIn('clinician@demo.test')).token;
  const { id: sid, identityId: sub } = await api.db.signIn.findFirstOrThrow();
  cookie = `next-auth.session-token=${await encode({ token: { sid, sub }, secret: api.secret })}`;
});
afterAll(async () => {
  server.close();
  await api.close();
});

interface Sent {
  readonly body: string;
  readonly headers: Record<string, string>;
}

const changing = ['date', 'connection', 'keep-alive', 'x-request-id', 'content-length', 'transfer-encoding'];
const steady = (headers: Iterable<[string, unknown]>) =>
  Object.fromEntries(
    [...headers]
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => !changing.includes(name)),
  );

async function overSocket({ body, headers }: Sent) {
  const { port } = server.address() as AddressInfo;
  const length = String(Buffer.byteLength(body));
  const sent = request({ port, path: '/graphql', method: 'POST', headers: { ...headers, 'content-length': length } });
  sent.end(body);
  const [response] = await once(sent, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const text = (response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
  return { status: response.statusCode, headers: steady(Object.entries(response.headers)), text };
}

async function throughYoga({ body, headers }: Sent) {
  const sent = new Request('http://api.test/graphql', { method: 'POST', headers, body });
  const response = await api.fetch(sent);
  const bytes = Buffer.from(await response.arrayBuffer());
  const text = (response.headers.get('content-encoding') === 'gzip' ? gunzipSync(bytes) : bytes).toString();
  return { status: response.status, headers: steady(response.headers), text };
}

const json = (query: string, variables?: object) => JSON.stringify({ query, variables });
const exercises = '{ exercises(first: 30) { edges { node { id name purpose } } } }';
const unknownClient = { id: Buffer.from('Client:00000000-0000-7000-8000-00000000beef').toString('base64') };

it.each<[string, string, Record<string, string>?]>([
  ['data', json('{ viewer { name } }'), { authorization: 'Bearer TOKEN' }],
  ['nobody', json('{ viewer { name } }')],
  ['a long answer, packed', json(exercises), { 'accept-encoding': 'gzip' }],
  ['a long answer as it is', json(exercises)],
  ['a page of elsewhere', json('{ __typename }'), { origin: 'https://elsewhere.example' }],
  ['what browsers accept', json('{ __typename }'), { accept: 'application/graphql-response+json, application/json' }],
  ['a fault under the newer type', json('{ nothing }'), { accept: 'application/graphql-response+json' }],
  ['anything accepted', json('{ nothing }'), { accept: 'text/html, */*' }],
  ['a wish for events', json('{ __typename }'), { accept: 'text/event-stream' }],
  [
    'an operation by name',
    JSON.stringify({ query: 'query A { __typename } query B { viewer { name } }', operationName: 'B' }),
  ],
  ['an operation without one', JSON.stringify({ query: 'query A { __typename } query B { viewer { name } }' })],
  [
    'what is not there',
    json('query ($id: ID!) { client(id: $id) { name } }', unknownClient),
    { authorization: 'Bearer TOKEN' },
  ],
  ['what is not allowed', json('{ clients { totalCount } }')],
  ['a wrong variable', json('query ($id: ID!) { client(id: $id) { name } }', {})],
  ['a text that does not parse', json('{ viewer { ')],
  [
    'an operation that is too dear',
    json(`{ ${Array.from({ length: 31 }, (_, at) => `a${at}: __typename`).join(' ')} }`),
  ],
  ['the character NUL', json('query ($slug: String) { exercise(slug: $slug) { id } }', { slug: 'a\0' })],
  ['a token that is none', json('{ viewer { name } }'), { authorization: 'Bearer nothing' }],
  ['a change by a cookie of elsewhere', json('mutation { signOut }'), { cookie: 'COOKIE' }],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['no query', '{}'],
  ['too much', json(`{ exercise(slug: "${'a'.repeat(300_000)}") { id } }`)],
  ['another kind of text', '{ __typename }', { 'content-type': 'application/graphql' }],
])('answers %s as Yoga does', async (_what, body, given = {}) => {
  const signed = (value: string) => value.replace('TOKEN', bearer).replace('COOKIE', cookie);
  const entries = Object.entries(given).map(([name, value]) => [name, signed(value)]);
  const headers = { 'content-type': 'application/json', ...Object.fromEntries(entries) };
  expect(await overSocket({ body, headers })).toEqual(await throughYoga({ body, headers }));
});

it('counts both ways together, and refuses alike', async () => {
  const asked = {
    body: json('{ __typename }'),
    headers: { 'content-type': 'application/json', authorization: 'Bearer x' },
  };
  const statuses = [];
  for (let at = 0; at < 40; at++) statuses.push((await overSocket(asked)).status, (await throughYoga(asked)).status);
  expect(statuses.indexOf(429)).toBeGreaterThan(0);
  expect(statuses.indexOf(429)).toBeLessThanOrEqual(60);
  const [plain, whole] = [await overSocket(asked), await throughYoga(asked)];
  expect(plain.status).toBe(429);
  const withoutSeconds = (text: string) => text.replaceAll(/\d+/g, 'n');
  expect(withoutSeconds(plain.text)).toBe(withoutSeconds(whole.text));
});
