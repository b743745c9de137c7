import { createHmac, randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { clientOfStopSecret, stopSecret } from './stop.ts';

const hash = (text: string) => createHmac('sha256', 'of this test').update(text).digest('hex');

it('names one client, and is no other’s', () => {
  const [one, other] = [randomUUID(), randomUUID()];
  const secret = stopSecret(hash, one);
  expect(clientOfStopSecret(hash, secret)).toBe(one);
  const [id] = stopSecret(hash, other).split('.');
  expect(clientOfStopSecret(hash, `${id}.${secret.split('.')[1]}`)).toBeNull();
  expect(clientOfStopSecret(hash, 'nothing')).toBeNull();
});
