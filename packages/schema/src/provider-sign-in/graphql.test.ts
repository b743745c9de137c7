import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secretHash } from '../api-token/secret.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  // the server opens what the admin sealed; here an assertion is the address behind a word
  const readAssertion = async (text: string) => (text.startsWith('verified ') ? text.slice(9) : null);
  api = await openTestApi('demo', { readAssertion });
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const signIn = `mutation ($assertion: String!) {
  answer: signInWithProvider(input: { assertion: $assertion }) {
    __typename ... on SignInSuccess { viewer { kind name signIns { id } } }
  }
}`;
const signedIn = async (assertion: string) => (await api.run(signIn, { assertion })).data.answer;

describe('signInWithProvider', () => {
  it('signs an active member in by a verified address, in a row that can be revoked', async () => {
    expect(await signedIn('verified Owner@demo.test')).toMatchObject({
      __typename: 'SignInSuccess',
      viewer: { kind: 'MEMBER', name: 'Ines Okafor', signIns: [{}] },
    });
  });

  it.each([
    ['what the admin did not seal', 'owner@demo.test'],
    ['an address that no member has', 'verified nobody@demo.test'],
    ['a client', 'verified client@demo.test'],
  ])('refuses %s', async (_what, assertion) => {
    expect(await signedIn(assertion)).toEqual({ __typename: 'ProviderRefusedError' });
  });

  it('refuses a member who was deactivated', async () => {
    const where = { id: as.otherClinic.memberId };
    await api.db.member.update({ where, data: { deactivatedAt: new Date() } });
    expect((await signedIn('verified clinician@other.test')).__typename).toBe('ProviderRefusedError');
  });

  it('lets somebody in who was invited, and ends their link', async () => {
    const { clinicId } = as.owner;
    const { id: identityId } = await api.db.identity.create({ data: { email: 'nadia@demo.test' } });
    const data = { clinicId, identityId, name: 'Nadia', role: 'CLINICIAN', invitedAt: new Date() } as const;
    const { id: memberId } = await api.db.member.create({ data });
    const expiresAt = new Date(Date.now() + 3600_000);
    const link = await api.db.welcomeLink.create({
      data: { clinicId, memberId, secretHash: secretHash('nadia'), expiresAt },
    });
    expect((await signedIn('verified nadia@demo.test')).__typename).toBe('SignInSuccess');
    expect(await api.db.member.findUniqueOrThrow({ where: { id: memberId } })).toMatchObject({ invitedAt: null });
    expect((await api.db.welcomeLink.findUniqueOrThrow({ where: { id: link.id } })).revokedAt).not.toBeNull();
  });
});
