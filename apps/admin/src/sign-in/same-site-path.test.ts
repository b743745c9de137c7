import { expect, it } from 'vitest';
import { sameSitePath } from './same-site-path';

it('keeps a path of ours with what follows it', () => {
  expect(sameSitePath('/clients?search=an#top')).toBe('/clients?search=an#top');
});

it.each([
  'https://evil.test/',
  '//evil.test/',
  '/\\evil.test',
  '/\t/evil.test',
  'javascript:alert(1)',
  '/sign-in?callbackUrl=/sign-in',
  '/api/auth/signout',
  '',
  undefined,
])('answers the start page for %j', (value) => {
  expect(sameSitePath(value)).toBe('/');
});
