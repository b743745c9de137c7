import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';

const password = 'demo-password';
/** The time that requests come in at; each test begins long after the one before. */
let now = new Date('2026-06-01T08:00:00Z');
/** Tries to sign in that have not been taken back by a right one. */
let tries = 0;
let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo', {
    get now() {
      return now;
    },
    signInLimit: {
      consume: async () => ((tries += 1) > 5 ? 60 : 0),
      reset: async () => void (tries = 0),
    },
  });
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(async () => {
  await api.db.secondFactor.deleteMany();
  now = new Date(now.getTime() + 3600_000);
  tries = 0;
});
const later = (seconds: number) => (now = new Date(now.getTime() + seconds * 1000));

const answerOf = async (operation: string, variables = {}, viewer: Parameters<TestApi['run']>[2] = as.clinician) =>
  (await api.run(operation, variables, viewer)).data.answer;
const codeAt = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
const confirm = `mutation ($code: String!) {
  answer: confirmSecondFactor(input: { code: $code }) { __typename ... on RecoveryCodes { codes } }
}`;
const signIn = `mutation ($password: String!, $code: String) {
  answer: signIn(input: { email: "clinician@demo.test", password: $password, code: $code }) { __typename }
}`;
const signedIn = async (code: string | null, given = password) =>
  (await answerOf(signIn, { password: given, code }, null)).__typename;

/** Turns it on for the clinician: the app's secret, and the recovery codes. */
async function turnedOn() {
  const setup = await answerOf('mutation { answer: startSecondFactor { secret address } }');
  const { codes } = await answerOf(confirm, { code: codeAt(setup.secret, now) });
  later(60);
  return { secret: setup.secret as string, address: setup.address as string, codes: codes as string[] };
}

describe('a second factor', () => {
  it('is off until a first code of the app has come', async () => {
    const { secret, address } = await answerOf('mutation { answer: startSecondFactor { secret address } }');
    expect(address).toMatch(/^otpauth:\/\/totp\/.*clinician%40demo\.test\?.*secret=/);
    expect(await signedIn(null)).toBe('SignInSuccess');
    expect((await answerOf(confirm, { code: '000000' })).__typename).toBe('WrongCodeError');
    expect((await answerOf(confirm, { code: codeAt(secret, now) })).codes).toHaveLength(10);
    const own = '{ answer: viewer { secondFactor { since recoveryCodesLeft } } }';
    expect(await answerOf(own)).toEqual({ secondFactor: { since: now.toISOString(), recoveryCodesLeft: 10 } });
    expect(await signedIn(null)).toBe('SecondFactorRequiredError');
  });

  it('keeps neither the secret nor the recovery codes as they are', async () => {
    const { codes } = await turnedOn();
    const kept = await api.db.recoveryCode.findMany();
    expect(kept).toHaveLength(10);
    expect(codes.some((code) => kept.some(({ codeHash }) => codeHash.includes(code.replace('-', ''))))).toBe(false);
  });

  it('asks nobody for a code who does not know the password', async () => {
    const { secret } = await turnedOn();
    expect(await signedIn(null, 'wrong')).toBe('WrongCredentialsError');
    expect(await signedIn(codeAt(secret, now), 'wrong')).toBe('WrongCredentialsError');
    expect(await signedIn('000000')).toBe('WrongCodeError');
    expect(await signedIn(codeAt(secret, now))).toBe('SignInSuccess');
  });

  it('takes a code once, and none that is older', async () => {
    const { secret } = await turnedOn();
    const [before, code] = [codeAt(secret, new Date(now.getTime() - 30_000)), codeAt(secret, now)];
    expect(await signedIn(code)).toBe('SignInSuccess');
    expect(await signedIn(code)).toBe('WrongCodeError');
    expect(await signedIn(before)).toBe('WrongCodeError');
    later(30);
    expect(await signedIn(codeAt(secret, now))).toBe('SignInSuccess');
    expect(await signedIn(codeAt(secret, new Date(now.getTime() + 120_000)))).toBe('WrongCodeError');
  });

  it('lets one of twenty in that come with one code at once', async () => {
    const { secret } = await turnedOn();
    tries = -100;
    const code = codeAt(secret, now);
    const names = await Promise.all(Array.from({ length: 20 }, () => signedIn(code)));
    expect(names.filter((name) => name === 'SignInSuccess')).toHaveLength(1);
    expect(names.filter((name) => name === 'WrongCodeError')).toHaveLength(19);
  });

  it('takes each recovery code once, typed as it is read', async () => {
    const { codes } = await turnedOn();
    const [first = '', second = ''] = codes;
    expect(await signedIn(` ${first.toUpperCase()} `)).toBe('SignInSuccess');
    expect(await signedIn(first)).toBe('WrongCodeError');
    expect(await signedIn(second.replace('-', ''))).toBe('SignInSuccess');
    const left = await answerOf('{ answer: viewer { secondFactor { recoveryCodesLeft } } }');
    expect(left.secondFactor.recoveryCodesLeft).toBe(8);
  });

  it('counts wrong codes with wrong passwords, and takes none back before one is right', async () => {
    await turnedOn();
    tries = 0;
    for (let count = 0; count < 5; count += 1) expect(await signedIn('000000')).toBe('WrongCodeError');
    expect(await signedIn('000000')).toBe('LockedOutError');
  });

  it('is turned off by the password and a code, and only by both', async () => {
    const { secret, codes } = await turnedOn();
    const end = `mutation ($password: String!, $code: String!) {
      answer: endSecondFactor(input: { password: $password, code: $code }) { __typename }
    }`;
    const ended = async (given: object) => (await answerOf(end, given)).__typename;
    expect(await ended({ password: 'wrong', code: codes[0] })).toBe('WrongCredentialsError');
    expect(await ended({ password, code: '000000' })).toBe('WrongCodeError');
    expect(await ended({ password, code: codeAt(secret, now) })).toBe('SecondFactorEnded');
    expect(await signedIn(null)).toBe('SignInSuccess');
    expect(await api.db.recoveryCode.count()).toBe(0);
  });

  it('gets new recovery codes in place of the old', async () => {
    const { secret, codes } = await turnedOn();
    const renew = `mutation ($code: String!) {
      answer: renewRecoveryCodes(input: { password: "demo-password", code: $code }) { ... on RecoveryCodes { codes } }
    }`;
    const renewed = await answerOf(renew, { code: codeAt(secret, now) });
    expect(await signedIn(codes[0] ?? '')).toBe('WrongCodeError');
    expect(await signedIn(renewed.codes[0])).toBe('SignInSuccess');
  });

  it('is seen and taken off by an owner, which ends the sign-ins', async () => {
    const { secret } = await turnedOn();
    expect(await signedIn(codeAt(secret, now))).toBe('SignInSuccess');
    const id = globalId('Member', as.clinician.memberId);
    const has = 'query ($id: ID!) { answer: node(id: $id) { ... on Member { hasSecondFactor } } }';
    expect(await answerOf(has, { id }, as.owner)).toEqual({ hasSecondFactor: true });
    const reset = `mutation ($id: ID!) {
      answer: resetSecondFactor(input: { id: $id }) { ... on Member { hasSecondFactor } }
    }`;
    expect(await answerOf(reset, { id }, as.owner)).toEqual({ hasSecondFactor: false });
    const held = { memberId: as.clinician.memberId, revokedAt: null };
    expect(await api.db.signIn.count({ where: held })).toBe(0);
    expect(await signedIn(null)).toBe('SignInSuccess');
  });

  it('is written down, without what it is', async () => {
    const { codes } = await turnedOn();
    await signedIn(codes[0] ?? '');
    const acts = await api.db.auditEvent.findMany({ orderBy: { id: 'desc' }, take: 3 });
    expect(acts.map(({ action }) => action)).toEqual(['signIn', 'useRecoveryCode', 'confirmSecondFactor']);
  });
});
