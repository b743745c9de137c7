import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import type { Viewer } from '../viewer/domain.ts';
import { viewerOfSignIn } from '../viewer/data.ts';

const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const dayMilliseconds = 24 * 3600_000;
const clock = { now: new Date() };
let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo', {
    userAgent: phone,
    get now() {
      return clock.now;
    },
  });
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const give = (mutation: 'createAccessCode' | 'createAccessLink') =>
  `mutation ($id: ID!) { answer: ${mutation}(input: { clientId: $id }) {
    __typename ... on Error { message } ... on AccessGrant { id kind code address expiresAt createdBy { name } } } }`;
const redeem = `mutation ($code: String!) { answer: redeemAccessCode(input: { code: $code }) {
  __typename ... on Error { message } ... on SignInSuccess { token viewer { kind name client { name } signIns { id device } } } } }`;
const devices = `query ($id: ID!) { client(id: $id) {
  accessGrants { kind code address createdBy { name } } devices { id device lastSeenAt expiresAt } } }`;

let serial = 0;
/** A client without an address. */
async function aClient(edit: { contactEmail?: string } = {}) {
  const { clinicId } = as.clinician;
  const name = `Client ${++serial}`;
  const { id } = await api.db.client.create({ data: { clinicId, name, searchText: name.toLowerCase(), ...edit } });
  return { id, globalId: globalId('Client', id), name };
}
async function given(client: { globalId: string }, kind: 'CODE' | 'LINK' = 'CODE', viewer: Viewer = as.clinician) {
  const mutation = give(kind === 'CODE' ? 'createAccessCode' : 'createAccessLink');
  const { data, errors } = await api.run(mutation, { id: client.globalId }, viewer);
  expect(errors).toBeUndefined();
  return data.answer;
}
const redeemed = async (code: string) => (await api.run(redeem, { code })).data.answer;
const eventsOf = async (clientId: string) =>
  (await api.db.auditEvent.findMany({ where: { clientId }, orderBy: { id: 'asc' } })).map(({ action }) => action);

describe('a code', () => {
  it('is shown once, with where its picture leads, and kept as an HMAC alone', async () => {
    const client = await aClient();
    const grant = await given(client);
    expect(grant.code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4} [2-9A-HJKMNP-TV-Z]{4}$/);
    expect(grant.address).toBe(`https://clinic.example/enter#${grant.code.replace(' ', '')}`);
    expect(grant).toMatchObject({ kind: 'CODE', createdBy: { name: 'Tom Lindqvist' } });
    const { data, statements } = await api.run(devices, { id: client.globalId }, as.clinician);
    expect(data.client.accessGrants).toEqual([
      { kind: 'CODE', code: null, address: null, createdBy: { name: 'Tom Lindqvist' } },
    ]);
    expect(statements).toHaveLength(4);
    const row = await api.db.accessGrant.findFirstOrThrow({ where: { clientId: client.id } });
    expect(JSON.stringify(row)).not.toContain(grant.code.replace(' ', ''));
    expect(await eventsOf(client.id)).toEqual(['createAccessCode', 'readClient']);
  });

  it('signs a client without an address in for 90 days, however it is typed, once', async () => {
    const client = await aClient();
    const { code } = await given(client);
    const success = await redeemed(` ${code.toLowerCase().replace(' ', ' - ')} `);
    expect(success).toMatchObject({
      __typename: 'SignInSuccess',
      viewer: { kind: 'CLIENT', client: { name: client.name }, signIns: [{ device: 'Safari on an iPhone' }] },
    });
    const signIn = await api.db.signIn.findFirstOrThrow({ where: { clientId: client.id } });
    expect(signIn.expiresAt.getTime() - signIn.createdAt.getTime()).toBe(90 * dayMilliseconds);
    expect(await redeemed(code)).toEqual({
      __typename: 'AccessRefusedError',
      message:
        'This code or link does not work: it was used, has run out or was mistyped. Ask your clinic for a new one.',
    });
    expect(await eventsOf(client.id)).toEqual(['createAccessCode', 'redeemAccessCode']);
    const again = await given(client);
    expect((await redeemed(again.code)).__typename).toBe('SignInSuccess');
    const { identityId } = await api.db.client.findUniqueOrThrow({ where: { id: client.id } });
    expect(identityId).toBe(signIn.identityId);
  });

  it('keeps the sign-in of a client who has one', async () => {
    const before = await api.db.client.findUniqueOrThrow({ where: { id: as.client.clientId } });
    const { code } = await given({ globalId: globalId('Client', as.client.clientId) });
    expect((await redeemed(code)).viewer.name).toBe('Margaret Hale');
    expect(await api.db.client.findUniqueOrThrow({ where: { id: before.id } })).toEqual(before);
  });

  it('ends with the next one, and with revoking; a link beside it stays', async () => {
    const client = await aClient();
    const [link, first, second] = [await given(client, 'LINK'), await given(client), await given(client)];
    expect((await redeemed(first.code)).__typename).toBe('AccessRefusedError');
    expect((await redeemed(second.code)).__typename).toBe('SignInSuccess');
    expect((await redeemed(link.address.split('#')[1])).__typename).toBe('SignInSuccess');
    const [code, next] = [await given(client), await given(client, 'LINK')];
    const revoke = `mutation ($id: ID!) { answer: revokeAccess(input: { clientId: $id }) { ... on Client { accessGrants { id } } } }`;
    const { data } = await api.run(revoke, { id: client.globalId }, as.owner);
    expect(data.answer.accessGrants).toEqual([]);
    for (const secret of [code.code, next.address.split('#')[1]]) {
      expect((await redeemed(secret)).__typename).toBe('AccessRefusedError');
    }
  });

  it('runs out after seven days', async () => {
    const { code } = await given(await aClient());
    clock.now = new Date(Date.now() + 7 * dayMilliseconds + 1000);
    const late = await redeemed(code);
    clock.now = new Date(Date.now() + 7 * dayMilliseconds - 60_000);
    const inTime = await redeemed(code);
    clock.now = new Date();
    expect([late.__typename, inTime.__typename]).toEqual(['AccessRefusedError', 'SignInSuccess']);
  });

  it('neither is made nor works for an archived client, and works again once they are restored', async () => {
    const client = await aClient();
    const { code } = await given(client);
    await api.db.client.update({ where: { id: client.id }, data: { status: 'ARCHIVED' } });
    expect((await given(client)).__typename).toBe('ClientArchivedError');
    expect((await redeemed(code)).__typename).toBe('AccessRefusedError');
    await api.db.client.update({ where: { id: client.id }, data: { status: 'ACTIVE' } });
    expect((await redeemed(code)).__typename).toBe('SignInSuccess');
  });

  it('lets one of two hundred in that come at once', async () => {
    const client = await aClient();
    const { code } = await given(client);
    const answers = await Promise.all(Array.from({ length: 200 }, () => redeemed(code)));
    const names = answers.map((answer) => answer?.__typename);
    expect(names.filter((name) => name === 'SignInSuccess')).toHaveLength(1);
    expect(names.filter((name) => name === 'AccessRefusedError')).toHaveLength(199);
    expect(await api.db.signIn.count({ where: { clientId: client.id } })).toBe(1);
  });

  it('of a code and a link that are redeemed at once makes one identity', async () => {
    const client = await aClient();
    const [code, link] = [await given(client), await given(client, 'LINK')];
    await Promise.all([redeemed(code.code), redeemed(link.address.split('#')[1])]);
    const signIns = await api.db.signIn.findMany({ where: { clientId: client.id } });
    expect(signIns).toHaveLength(2);
    expect(new Set(signIns.map(({ identityId }) => identityId)).size).toBe(1);
  });
});

describe('a device', () => {
  const held = (signIn: { id: string; identityId: string }, now: Date) =>
    viewerOfSignIn(api.db, { signInId: signIn.id, identityId: signIn.identityId, by: 'COOKIE' }, now);

  it('stays signed in for 90 days from its last use, which is written at most once an hour', async () => {
    const client = await aClient();
    await redeemed((await given(client)).code);
    const where = { clientId: client.id };
    const signIn = await api.db.signIn.findFirstOrThrow({ where });
    const at = (days: number) => new Date(signIn.createdAt.getTime() + days * dayMilliseconds);
    await held(signIn, at(0.01));
    expect(await api.db.signIn.findFirstOrThrow({ where })).toEqual(signIn);
    expect(await held(signIn, at(80))).toMatchObject({ kind: 'CLIENT' });
    expect((await api.db.signIn.findFirstOrThrow({ where })).lastSeenAt).toEqual(at(80));
    expect(await held(signIn, at(160))).toMatchObject({ kind: 'CLIENT' });
    expect(await held(signIn, at(251))).toBeNull();
  });

  it('is seen by those who treat the client, and signed out by them', async () => {
    const client = await aClient();
    await redeemed((await given(client)).code);
    const { data } = await api.run(devices, { id: client.globalId }, as.owner);
    const [device] = data.client.devices;
    expect(device).toMatchObject({ device: 'Safari on an iPhone' });
    const out =
      'mutation ($id: ID!) { answer: signOutDevice(input: { id: $id }) { __typename ... on SignOutSuccess { ended } } }';
    expect((await api.run(out, { id: device.id }, as.otherClinic)).data.answer.__typename).toBe('NotFoundError');
    expect((await api.run(out, { id: device.id }, as.owner)).data.answer).toMatchObject({ ended: 1 });
    expect((await api.run(out, { id: device.id }, as.owner)).data.answer.__typename).toBe('NotFoundError');
    const signIn = await api.db.signIn.findFirstOrThrow({ where: { clientId: client.id } });
    expect(await held(signIn, new Date())).toBeNull();
    expect((await eventsOf(client.id)).at(-1)).toBe('signOutDevice');
  });

  it('stays signed in when a member signs out everywhere', async () => {
    const client = await aClient();
    await redeemed((await given(client)).code);
    await api.run('mutation { signOutEverywhere { ended } }', {}, as.owner);
    expect(await api.db.signIn.count({ where: { clientId: client.id, revokedAt: null } })).toBe(1);
  });

  it('is not told to the client, nor are open codes', async () => {
    const id = globalId('Client', as.client.clientId);
    for (const field of ['devices { id }', 'accessGrants { id }']) {
      const { errors } = await api.run(`query ($id: ID!) { client(id: $id) { ${field} } }`, { id }, as.client);
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });
});
