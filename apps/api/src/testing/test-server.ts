import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenTestDatabaseOptions, openTestDatabase } from '@reprise/prisma/test-database';
import type { Bucket } from '../media/bucket-storage.ts';
import { type ServerOptions, makeServer } from '../server.ts';
import { openLog } from '../log.ts';

export interface Ask {
  readonly variables?: Record<string, unknown>;
  readonly bearer?: string;
  readonly headers?: Record<string, string>;
}

/** The real server over a real database of the test's own, asked through fetch. */
export async function openTestServer(
  seed: OpenTestDatabaseOptions['seed'],
  options: Partial<ServerOptions> = {},
  bucket?: Bucket,
) {
  const database = await openTestDatabase({ seed });
  const secret = randomBytes(32).toString('base64');
  const adminOrigin = 'https://clinic.example';
  const folder = await mkdtemp(join(tmpdir(), 'reprise-media-'));
  const media = options.media ?? { folder, bucket };
  const { prisma: db, listen } = database;
  const server = makeServer({ db, listen, secret, adminOrigin, log: openLog('silent'), ...options, media });
  const get = (path: string, headers: Record<string, string> = {}) =>
    server.fetch(new Request(`http://api.test${path}`, { headers }));
  const post = (body: string, headers: Record<string, string> = {}) =>
    server.fetch(
      new Request('http://api.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      }),
    );
  async function ask(query: string, { variables, bearer, headers = {} }: Ask = {}) {
    const signed = bearer ? { ...headers, authorization: `Bearer ${bearer}` } : headers;
    const response = await post(JSON.stringify({ query, variables }), signed);
    // what an operation answers is the test's to know
    const { data, errors } = (await response.json()) as { data: any; errors?: any[] };
    return { response, data, errors };
  }
  async function signIn(email: string, password = 'demo-password') {
    const { data } = await ask(
      `mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) {
        __typename ... on SignInSuccess { token } ... on LockedOutError { message retryAfterSeconds } } }`,
      { variables: { email, password } },
    );
    return data.signIn as { __typename: string; token: string; message?: string; retryAfterSeconds?: number };
  }
  async function close() {
    await server.endStreams();
    await database.close();
    await rm(folder, { recursive: true });
  }
  return { ...server, db, listen, url: database.url, secret, adminOrigin, media, get, post, ask, signIn, close };
}

export type TestServer = Awaited<ReturnType<typeof openTestServer>>;
