import { createECDH } from 'node:crypto';
import webPush from 'web-push';
import { expect, it } from 'vitest';
import { pushKeys, webPusher } from './web-pusher.ts';

it('has one key pair for one secret, which a push service takes', () => {
  const keys = pushKeys('a secret of this test');
  expect(keys).toEqual(pushKeys('a secret of this test'));
  expect(keys).not.toEqual(pushKeys('another'));
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(Buffer.from(keys.privateKey, 'base64url'));
  expect(pair.getPublicKey().toString('base64url')).toBe(keys.publicKey);
  const headers = webPush.getVapidHeaders(
    'https://fcm.googleapis.com',
    'https://clinic.example',
    keys.publicKey,
    keys.privateKey,
    'aes128gcm',
  );
  expect(headers.Authorization).toMatch(/^vapid t=.+, k=/);
});

it.each([
  ['https://fcm.googleapis.com/fcm/send/x', true],
  ['https://updates.push.services.mozilla.com/wpush/v2/x', true],
  ['https://web.push.apple.com/x', true],
  ['http://fcm.googleapis.com/x', false],
  ['https://fcm.googleapis.com:8443/x', false],
  ['https://fcm.googleapis.com.evil.example/x', false],
  ['https://evilfcm.googleapis.com.example/x', false],
  ['https://127.0.0.1/x', false],
  ['https://user@push.apple.com@evil.example/', false],
  ['file:///etc/passwd', false],
  ['', false],
])('sends to %s: %s', (endpoint, isTaken) => {
  expect(webPusher('s', 'https://clinic.example').accepts(endpoint)).toBe(isTaken);
});
