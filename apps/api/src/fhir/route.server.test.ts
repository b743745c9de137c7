import { createHash } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeServer } from '../server.ts';
import { type TestServer, openTestServer } from '../testing/test-server.ts';

const secrets = { fhir: 'rpr_of-fhir', library: 'rpr_of-the-library' };
let server: TestServer;
let id: string;
beforeAll(async () => {
  server = await openTestServer('demo');
  const { db } = server;
  const { id: memberId, clinicId } = await db.member.findFirstOrThrow({
    where: { identity: { email: 'owner@demo.test' } },
  });
  const made = { clinicId, memberId, name: 'Hospital', lastFour: 'fhir', expiresAt: new Date(Date.now() + 60_000) };
  const hashed = (secret: string) => createHash('sha256').update(secret).digest('hex');
  await db.apiToken.createMany({
    data: [
      { ...made, scopes: ['READ_FHIR'], secretHash: hashed(secrets.fhir) },
      { ...made, scopes: ['READ_LIBRARY', 'READ_CLIENTS'], secretHash: hashed(secrets.library) },
    ],
  });
  ({ id } = await db.client.findFirstOrThrow({ where: { clinicId, name: 'Margaret Hale' } }));
});
afterAll(() => server.close());

const as = (secret: string) => ({ authorization: `Bearer ${secret}` });
const read = async (path: string, headers = {}) => {
  const response = await server.get(path, headers);
  return { response, status: response.status, body: (await response.json()) as any };
};

it('answers programs with the scope, as FHIR and kept by nobody', async () => {
  const { response, status, body } = await read(`/fhir/Patient/${id}`, as(secrets.fhir));
  expect(status).toBe(200);
  expect(body).toMatchObject({ resourceType: 'Patient', id, name: [{ text: 'Margaret Hale' }] });
  expect(response.headers.get('content-type')).toBe('application/fhir+json; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  const everything = await read(`/fhir/Patient/${id}/$everything?_count=2`, as(secrets.fhir));
  expect(everything.body.link).toContainEqual({ relation: 'self', url: expect.stringContaining('/fhir/Patient/') });
  const client = { clientId: id, actorKind: 'TOKEN' } as const;
  expect(await server.db.auditEvent.count({ where: { ...client, action: 'readClientAsFhir' } })).toBe(1);
  expect(await server.db.auditEvent.count({ where: { ...client, action: 'exportClientAsFhir' } })).toBe(1);
});

it('says of itself what it can without a token', async () => {
  expect(await read('/fhir/metadata')).toMatchObject({ status: 200, body: { resourceType: 'CapabilityStatement' } });
});

it.each([
  ['without a token', {}, 401, 'login'],
  ['with one that is none', as('rpr_none'), 401, 'login'],
  ['with a token of another scope', as(secrets.library), 403, 'forbidden'],
] as const)('refuses %s', async (_how, headers, expected, code) => {
  const { response, status, body } = await read(`/fhir/Patient/${id}`, headers);
  expect([status, body.resourceType, body.issue[0].code]).toEqual([expected, 'OperationOutcome', code]);
  expect(response.headers.get('content-type')).toContain('application/fhir+json');
  expect(response.headers.get('www-authenticate')).toBe(expected === 401 ? 'Bearer' : null);
});

it('lets no scope for FHIR read clients by GraphQL', async () => {
  const { errors } = await server.ask('{ clients { totalCount } }', { bearer: secrets.fhir });
  expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
});

it('refuses to write, and forms that it does not speak', async () => {
  const post = await server.fetch(
    new Request('http://api.test/fhir/Patient', { method: 'POST', headers: as(secrets.fhir), body: '{}' }),
  );
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  const { status } = await read(`/fhir/Patient/${id}`, { ...as(secrets.fhir), accept: 'application/fhir+xml' });
  expect(status).toBe(406);
  expect((await read('/fhir/%E0%A4%A', as(secrets.fhir))).status).toBe(404);
});

it('keeps to the limits, and to itself whose records were read', async () => {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const hasty = makeServer({ ...server, log, requestsPerMinute: 2 });
  const ask = () => hasty.fetch(new Request(`http://api.test/fhir/Patient/${id}`, { headers: as(secrets.fhir) }));
  expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
  const refused = await ask();
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect(await refused.json()).toMatchObject({ issue: [{ code: 'throttled' }] });
  expect(lines.length).toBe(3);
  expect(lines.join()).toContain('"route":"/fhir"');
  expect(lines.join()).not.toMatch(new RegExp(`${id}|Margaret|${secrets.fhir}`));
});
