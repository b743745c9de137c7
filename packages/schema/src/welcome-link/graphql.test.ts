import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secretHash } from '../api-token/secret.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { memberViewer } from '../testing/viewers.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi('demo');
});
afterAll(() => api[Symbol.asyncDispose]());

const redeem = `mutation ($secret: String!, $password: String!) {
  redeemWelcomeLink(input: { secret: $secret, password: $password }) {
    __typename ... on SignInSuccess { viewer { kind clinic { slug } member { email } signIns { id } } } ... on Error { message }
  }
}`;
const password = 'three words in a row';

/** A new member of the demo's clinic and the secret of their link. */
async function welcomed(email = `${randomUUID()}@demo.test`, expiresAt = new Date(Date.now() + 3600_000)) {
  const { clinicId } = await memberViewer(api.db, 'owner@demo.test');
  const identity = await api.db.identity.upsert({ where: { email }, create: { email }, update: { email } });
  const data = { clinicId, identityId: identity.id, name: 'New Member', role: 'OWNER' } as const;
  const { id: memberId } = await api.db.member.create({ data });
  const secret = randomUUID();
  await api.db.welcomeLink.create({ data: { clinicId, memberId, secretHash: secretHash(secret), expiresAt } });
  return { email, memberId, identityId: identity.id, secret };
}
const redeemed = async (variables: { secret: string; password: string }) => {
  const { data, errors } = await api.run(redeem, variables);
  if (errors) throw errors[0];
  return data.redeemWelcomeLink;
};

describe('redeemWelcomeLink', () => {
  it('sets the first password, signs in, and works once', async () => {
    const { email, secret, memberId } = await welcomed();
    expect(await redeemed({ secret, password })).toMatchObject({
      __typename: 'SignInSuccess',
      viewer: { kind: 'MEMBER', clinic: { slug: 'riverside' }, member: { email }, signIns: [{}] },
    });
    expect((await redeemed({ secret, password })).__typename).toBe('LinkExpiredError');
    const events = await api.db.auditEvent.findMany({ where: { actorId: memberId }, orderBy: { id: 'asc' } });
    expect(events.map(({ action, fields }) => [action, fields])).toEqual([
      ['signIn', []],
      ['redeemWelcomeLink', ['password']],
    ]);
    const signIn =
      'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { __typename } }';
    expect((await api.run(signIn, { email, password })).data.signIn.__typename).toBe('SignInSuccess');
  });

  it('lets one of two hundred in that come at once', async () => {
    // somebody with a password already: nothing but the link itself stands between them
    const { secret, memberId } = await welcomed('clinician@other.test');
    const given = { secret, password: 'demo-password' };
    const answers = await Promise.all(Array.from({ length: 200 }, () => redeemed(given)));
    const names = answers.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'SignInSuccess')).toHaveLength(1);
    expect(names.filter((name) => name === 'LinkExpiredError')).toHaveLength(199);
    expect(await api.db.signIn.count({ where: { memberId } })).toBe(1);
  });

  it('refuses a weak password and leaves the link', async () => {
    const { secret } = await welcomed();
    expect((await redeemed({ secret, password: 'short' })).__typename).toBe('WeakPasswordError');
    expect((await redeemed({ secret, password })).__typename).toBe('SignInSuccess');
  });

  it('never changes the password that somebody has at another clinic', async () => {
    const { secret, identityId } = await welcomed('owner@other.test');
    const before = await api.db.identity.findUniqueOrThrow({ where: { id: identityId } });
    expect((await redeemed({ secret, password })).__typename).toBe('WrongCredentialsError');
    expect((await redeemed({ secret, password: 'demo-password' })).__typename).toBe('SignInSuccess');
    expect(await api.db.identity.findUniqueOrThrow({ where: { id: identityId } })).toEqual(before);
  });

  it('refuses what is over, and a member who was deactivated', async () => {
    const late = await welcomed(undefined, new Date(Date.now() - 3600_000));
    expect((await redeemed({ secret: late.secret, password })).__typename).toBe('LinkExpiredError');
    const gone = await welcomed();
    await api.db.member.update({ where: { id: gone.memberId }, data: { deactivatedAt: new Date() } });
    expect((await redeemed({ secret: gone.secret, password })).__typename).toBe('LinkExpiredError');
    expect((await redeemed({ secret: 'rubbish', password })).__typename).toBe('LinkExpiredError');
  });
});
