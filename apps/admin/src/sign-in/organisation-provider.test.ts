import { decode } from 'next-auth/jwt';
import { expect, it } from 'vitest';
import { assertionOf } from './organisation-provider';

const secret = 'a secret of at least 32 characters';
const email = 'owner@demo.test';

it('vouches for a verified address, under a key of its own', async () => {
  const token = await assertionOf({ sub: 'x', email, email_verified: true }, secret);
  expect(await decode({ token, secret, salt: 'reprise provider sign-in' })).toMatchObject({ email });
  await expect(decode({ token, secret })).rejects.toThrow('decryption operation failed');
});

it.each([
  ['says that it is not verified', { sub: 'x', email, email_verified: false }],
  ['says nothing of it', { sub: 'x', email }],
  ['only says so in a word', { sub: 'x', email, email_verified: 'true' }],
  ['knows no address', { sub: 'x', email_verified: true }],
])('vouches for nobody whose provider %s', (_what, profile) => {
  expect(() => assertionOf(profile as object, secret)).toThrow('provider-refused');
});
