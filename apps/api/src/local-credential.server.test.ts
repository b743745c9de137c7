import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMadeHere, keepLocalCredential } from './local-credential.ts';
import { type TestServer, openTestServer } from './testing/test-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'reprise-credential-'));
const credential = keepLocalCredential(folder, 'http://127.0.0.1:4000/graphql');
let server: TestServer;
let http: Server;
beforeAll(async () => {
  server = await openTestServer('demo', { localSecret: credential.secret });
  http = createServer(server.listener).listen(0, '127.0.0.1');
  await once(http, 'listening');
});
afterAll(async () => {
  http.closeAllConnections();
  http.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

async function ask(query: string, headers: Record<string, string> = {}) {
  const { port } = http.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${credential.secret}`, ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, ...((await response.json()) as { data: any; errors?: any[] }) };
}
const me = '{ viewer { kind name } clients { totalCount } }';

describe('a local credential', () => {
  it('is a file that nobody else can read, and goes with its process', () => {
    const file = join(folder, 'local-credential');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      url: 'http://127.0.0.1:4000/graphql',
      secret: credential.secret,
    });
    const other = keepLocalCredential(folder, 'http://127.0.0.1:4001/graphql');
    credential.remove();
    expect(JSON.parse(readFileSync(file, 'utf8')).secret).toBe(other.secret);
    other.remove();
    expect(() => readFileSync(file)).toThrow('ENOENT');
    writeFileSync(file, '');
  });

  it("acts for the demo's first clinic, or for the one that is named, and sees no clients", async () => {
    const kind = '{ viewer { kind name } }';
    expect((await ask(kind)).data.viewer).toEqual({ kind: 'COMMAND_LINE', name: 'Command line' });
    expect((await ask(me)).errors?.[0].extensions.code).toBe('FORBIDDEN');
    const clinics = await server.db.clinic.findMany({ where: { members: { some: {} } } });
    for (const { id, slug } of clinics) {
      const made = await ask(
        'mutation { createSource(input: { type: BOOK, title: "Theirs" }) { ... on Source { id } } }',
        { 'x-reprise-clinic': slug },
      );
      expect(made.errors).toBeUndefined();
      expect(await server.db.source.count({ where: { clinicId: id, title: 'Theirs' } })).toBe(1);
    }
    const events = await server.db.auditEvent.findMany({ where: { action: 'createSource' } });
    expect(events.map(({ actorKind, actorId }) => [actorKind, actorId])).toEqual(
      clinics.map(() => ['COMMAND_LINE', null]),
    );
  });

  it('names no clinic that is not there', async () => {
    const { errors } = await ask(me, { 'x-reprise-clinic': 'nowhere' });
    expect([errors?.[0].extensions.code, errors?.[0].message]).toEqual([
      'BAD_INPUT',
      expect.stringContaining('There is no clinic "nowhere". There are: '),
    ]);
  });

  it.each([
    ['another secret', { authorization: 'Bearer rpl_guessed' }],
    ['a proxy in between', { 'x-forwarded-for': '127.0.0.1' }],
    ['a proxy that says so otherwise', { forwarded: 'for=127.0.0.1' }],
  ])('is refused with %s', async (_what, headers: Record<string, string>) => {
    const { status, errors } = await ask(me, headers);
    expect([status, errors?.[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is nothing to a server that made none', async () => {
    const bearer = credential.secret;
    const plain = await openTestServer('none');
    expect((await plain.ask('{ __typename viewer { name } }', { bearer })).errors?.[0].extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    await plain.close();
  });

  it.each([
    ['127.0.0.1', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['203.0.113.7', false],
    ['10.0.0.2', false],
    [undefined, false],
  ])('from %s is taken: %s', (remoteAddress, taken) => {
    expect(isMadeHere({ socket: { remoteAddress }, headers: {} } as unknown as IncomingMessage)).toBe(taken);
  });
});
