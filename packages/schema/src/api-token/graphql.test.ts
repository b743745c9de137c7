import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import { viewerOfToken } from '../viewer/data.ts';
import { secretHash } from './secret.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const create = `mutation ($input: CreateApiTokenInput!) {
  createApiToken(input: $input) { __typename ... on ApiToken { id name secret lastFour scopes expiresAt revokedAt createdBy { name } } }
}`;
const revoke = `mutation ($id: ID!) {
  revokeApiToken(input: { id: $id }) { __typename ... on ApiToken { id secret revokedAt } ... on Error { message } }
}`;
const input = { name: 'Nightly export', scopes: ['READ_CLIENTS', 'READ_CLIENTS'] };
const made = async () => (await api.run(create, { input }, as.owner)).data.createApiToken;
const viewerOf = (secret: string) => viewerOfToken(api.db, secretHash(secret), new Date());

describe('createApiToken', () => {
  it('shows the secret once and keeps only its hash, with an audit event', async () => {
    const token = await made();
    expect(token).toMatchObject({
      name: 'Nightly export',
      scopes: ['READ_CLIENTS'],
      createdBy: { name: 'Ines Okafor' },
    });
    expect(token.secret).toMatch(/^rpr_[\w-]{43}$/);
    const { data } = await api.run(
      'query ($id: ID!) { node(id: $id) { ... on ApiToken { secret lastFour } } }',
      { id: token.id },
      as.owner,
    );
    expect(data.node).toEqual({ secret: null, lastFour: token.secret.slice(-4) });
    expect(JSON.stringify(await api.db.apiToken.findMany())).not.toContain(token.secret);
    expect(await viewerOf(token.secret)).toMatchObject({ kind: 'TOKEN', clinicId: as.owner.clinicId });
    const events = await api.db.auditEvent.findMany({ where: { action: 'createApiToken' } });
    expect(events).toMatchObject([{ actorId: as.owner.memberId, fields: ['name', 'scopes', 'expiresAt'] }]);
  });

  it.each([
    ['no scope', { scopes: [] }],
    ['no name', { name: ' ' }],
    ['more than 366 days', { expiresAt: new Date(Date.now() + 367 * 24 * 3600_000).toISOString() }],
    ['a past expiry', { expiresAt: '2020-01-01T00:00:00.000Z' }],
  ])('refuses %s', async (_what, wrong) => {
    const { errors } = await api.run(create, { input: { ...input, ...wrong } }, as.owner);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });
});

describe('a token', () => {
  it('ends when it is revoked, once', async () => {
    const { id, secret } = await made();
    const first = await api.run(revoke, { id }, as.owner);
    const second = await api.run(revoke, { id }, as.owner);
    expect(first.data.revokeApiToken).toMatchObject({ __typename: 'ApiToken', id, secret: null });
    expect(second.data).toEqual(first.data);
    expect(await viewerOf(secret)).toBeNull();
    expect(await api.db.auditEvent.count({ where: { action: 'revokeApiToken' } })).toBe(1);
  });

  it('ends with its maker, and when its time is over', async () => {
    const { secret } = await made();
    const where = { id: as.owner.memberId };
    await api.db.member.update({ where, data: { deactivatedAt: new Date() } });
    expect(await viewerOf(secret)).toBeNull();
    await api.db.member.update({ where, data: { deactivatedAt: null } });
    expect(await viewerOf(secret)).not.toBeNull();
    expect(await viewerOfToken(api.db, secretHash(secret), new Date(Date.now() + 91 * 24 * 3600_000))).toBeNull();
  });

  it('of another clinic is not there to revoke', async () => {
    const { id } = await made();
    const otherOwner = { ...as.owner, clinicId: as.otherClinic.clinicId };
    const { data } = await api.run(revoke, { id }, otherOwner);
    expect(data.revokeApiToken).toEqual({ __typename: 'NotFoundError', message: 'That API token was not found.' });
  });
});
