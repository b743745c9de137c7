import { createHmac, hkdfSync } from 'node:crypto';

/** Hashes codes and links under a key of their own, made from the signing secret. */
export function accessHash(secret: string): (text: string) => string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'reprise access grants', 32));
  return (text) => createHmac('sha256', key).update(text).digest('hex');
}
