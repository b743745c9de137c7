import { encode } from 'next-auth/jwt';
import { expect, it } from 'vitest';
import { assertionReader } from './provider-assertion.ts';

const secret = 'x'.repeat(32);
const salt = 'reprise provider sign-in';
const token = { email: 'owner@demo.test' };
const read = assertionReader(secret);

it('reads what the admin vouches for', async () => {
  expect(await read(await encode({ token, secret, salt, maxAge: 60 }))).toBe('owner@demo.test');
});

it('takes nothing that is a cookie, of another secret, over, or no token at all', async () => {
  expect(await read(await encode({ token, secret }))).toBeNull();
  expect(await read(await encode({ token, secret: 'y'.repeat(32), salt }))).toBeNull();
  expect(await read(await encode({ token, secret, salt, maxAge: -60 }))).toBeNull();
  expect(await read('rubbish')).toBeNull();
});
