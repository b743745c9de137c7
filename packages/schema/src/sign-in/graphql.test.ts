import { verify } from '@node-rs/argon2';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer, memberViewer } from '../testing/viewers.ts';
import { viewerOfSignIn } from '../viewer/data.ts';

// watched, and as it is
vi.mock('@node-rs/argon2', { spy: true });

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const signIn = `mutation ($email: String!, $password: String!, $clinic: String) {
  signIn(input: { email: $email, password: $password, clinic: $clinic }) {
    __typename
    ... on SignInSuccess { token expiresAt viewer { kind name clinic { slug } member { email role } client { name } } }
    ... on Error { message }
  }
}`;
const password = 'demo-password';
const latest = () => api.db.signIn.findFirstOrThrow({ orderBy: { id: 'desc' } });

describe('signIn', () => {
  it('signs a member in by an address in any case, with an audit event', async () => {
    const { data, errors } = await api.run(signIn, { email: ' Owner@Demo.test ', password });
    expect(errors).toBeUndefined();
    expect(data.signIn).toMatchObject({
      __typename: 'SignInSuccess',
      token: 'token',
      viewer: {
        kind: 'MEMBER',
        clinic: { slug: 'riverside' },
        member: { email: 'owner@demo.test', role: 'OWNER' },
        client: null,
      },
    });
    const { id, expiresAt, createdAt } = await latest();
    expect(expiresAt.getTime() - createdAt.getTime()).toBe(12 * 3600 * 1000);
    const event = await api.db.auditEvent.findFirst({ where: { subjectId: id } });
    expect(event).toMatchObject({
      action: 'signIn',
      actorKind: 'MEMBER',
      actorId: as.owner.memberId,
      clinicId: as.owner.clinicId,
    });
  });

  it('signs a client in', async () => {
    const { data } = await api.run(signIn, { email: 'client@demo.test', password });
    expect(data.signIn.viewer).toMatchObject({
      kind: 'CLIENT',
      name: 'Margaret Hale',
      member: null,
      client: { name: 'Margaret Hale' },
    });
  });

  it.each([
    ['a wrong password', { email: 'owner@demo.test', password: 'x' }],
    ['an address that nobody has', { email: 'nobody@demo.test', password }],
    ['a clinic of others', { email: 'owner@demo.test', password, clinic: 'harbour' }],
  ])('answers %s in the same words', async (_what, variables) => {
    const { data } = await api.run(signIn, variables);
    expect(data.signIn).toEqual({
      __typename: 'WrongCredentialsError',
      message: 'That email address and password do not go together.',
    });
  });

  it('does the work of a password for an address that nobody has, too', async () => {
    const work = vi.mocked(verify);
    await api.run(signIn, { email: 'owner@demo.test', password: 'x' });
    const [[known]] = [work.mock.lastCall ?? ['']];
    const before = work.mock.calls.length;
    await api.run(signIn, { email: 'nobody@demo.test', password: 'x' });
    expect(work.mock.calls.slice(before)).toHaveLength(1);
    // the same kind, memory and passes: all but the salt and the hash
    const costOf = (hash: unknown) => String(hash).split('$').slice(0, 4);
    expect(costOf(work.mock.lastCall?.[0])).toEqual(costOf(known));
  });

  it('refuses a deactivated member and an archived client', async () => {
    const member = await api.db.member.findFirstOrThrow({ where: { identity: { email: 'clinician@other.test' } } });
    await api.db.member.update({ where: { id: member.id }, data: { deactivatedAt: new Date() } });
    const { data } = await api.run(signIn, { email: 'clinician@other.test', password });
    expect(data.signIn.__typename).toBe('WrongCredentialsError');
    await api.db.member.update({ where: { id: member.id }, data: { deactivatedAt: null } });
    const where = { id: as.client.clientId };
    await api.db.client.update({ where, data: { status: 'ARCHIVED' } });
    expect((await api.run(signIn, { email: 'client@demo.test', password })).data.signIn.__typename).toBe(
      'WrongCredentialsError',
    );
    await api.db.client.update({ where, data: { status: 'ACTIVE' } });
  });

  it('refuses a password that is too long to look at', async () => {
    const { errors } = await api.run(signIn, { email: 'owner@demo.test', password: 'x'.repeat(257) });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });
});

/** A viewer with a sign-in of its own. */
async function signedIn(email: string) {
  await api.run(signIn, { email, password });
  const { id: signInId, identityId } = await latest();
  return { ...(await memberViewer(api.db, email)), signInId, identityId };
}
const held = async ({ signInId, identityId }: { signInId: string; identityId: string }) =>
  viewerOfSignIn(api.db, { signInId, identityId, by: 'BEARER' }, new Date());

describe('signing out', () => {
  it('ends this sign-in and leaves the others', async () => {
    const [here, there] = [await signedIn('clinician@demo.test'), await signedIn('clinician@demo.test')];
    const { data } = await api.run('mutation { signOut { ended } }', {}, here);
    expect(data.signOut.ended).toBe(1);
    expect(await held(here)).toBeNull();
    expect(await held(there)).toMatchObject({ kind: 'MEMBER', name: 'Tom Lindqvist' });
    const event = await api.db.auditEvent.findFirst({ where: { subjectId: here.signInId, action: 'signOut' } });
    expect(event?.fields).toEqual(['revokedAt']);
  });

  it('ends every sign-in of the person and of nobody else', async () => {
    const [here, there, other] = [
      await signedIn('clinician@demo.test'),
      await signedIn('clinician@demo.test'),
      await signedIn('owner@demo.test'),
    ];
    const { data } = await api.run('mutation { signOutEverywhere { ended } }', {}, here);
    expect(data.signOutEverywhere.ended).toBeGreaterThanOrEqual(2);
    expect([await held(here), await held(there)]).toEqual([null, null]);
    expect(await held(other)).not.toBeNull();
  });
});

describe('a sign-in', () => {
  it('holds until it is over', async () => {
    const { signInId, identityId } = await signedIn('owner@demo.test');
    const at = (hours: number) =>
      viewerOfSignIn(api.db, { signInId, identityId, by: 'COOKIE' }, new Date(Date.now() + hours * 3600_000));
    expect(await at(11.9)).toMatchObject({ by: 'COOKIE' });
    expect(await at(12.1)).toBeNull();
  });

  it('ends with the member who is deactivated', async () => {
    const viewer = await signedIn('owner@other.test');
    const where = { id: viewer.memberId };
    await api.db.member.update({ where, data: { deactivatedAt: new Date() } });
    expect(await held(viewer)).toBeNull();
  });
});
