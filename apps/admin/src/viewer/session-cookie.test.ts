import { expect, it } from 'vitest';
import { isSessionCookie } from './session-cookie';

it('knows the cookie of a sign-in whole, in pieces and behind https', () => {
  for (const name of ['next-auth.session-token', '__Secure-next-auth.session-token', 'next-auth.session-token.1']) {
    expect(isSessionCookie(name)).toBe(true);
  }
});

it('leaves other cookies alone', () => {
  expect(isSessionCookie('next-auth.csrf-token')).toBe(false);
  expect(isSessionCookie('x-next-auth.session-token')).toBe(false);
});
