import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const plain = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/i, '');

/** Says whether an address is this machine's own. */
export function isLoopback(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && loopback.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

/**
 * The address that a request came from. What a proxy says of it is believed only of one on this machine,
 * and then the last address that is not this machine's counts: those before it anybody could have written.
 */
export function clientAddress(request: IncomingMessage | undefined): string {
  const peer = plain(request?.socket.remoteAddress ?? '127.0.0.1');
  if (!isLoopback(peer)) return peer;
  const forwarded = [request?.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map(plain);
  return forwarded.findLast((address) => isIP(address) !== 0 && !isLoopback(address)) ?? peer;
}
