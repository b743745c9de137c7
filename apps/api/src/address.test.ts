import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { clientAddress } from './address.ts';

const request = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

it.each([
  ['a peer, as it is', request('203.0.113.7'), '203.0.113.7'],
  ['a peer who says that they are another', request('203.0.113.7', '198.51.100.1'), '203.0.113.7'],
  ['a proxy on this machine', request('127.0.0.1', '198.51.100.1'), '198.51.100.1'],
  ['a proxy on this machine, by IPv6', request('::ffff:127.0.0.1', '2001:db8::1'), '2001:db8::1'],
  ['two proxies on this machine', request('::1', '198.51.100.1, 127.0.0.1'), '198.51.100.1'],
  ['somebody who writes addresses before their own', request('127.0.0.1', '10.9.9.9, 198.51.100.1'), '198.51.100.1'],
  ['rubbish', request('127.0.0.1', 'unknown'), '127.0.0.1'],
  ['a page on this machine', request('::1'), '::1'],
])('sees through %s', (_who, from, address) => {
  expect(clientAddress(from)).toBe(address);
});
