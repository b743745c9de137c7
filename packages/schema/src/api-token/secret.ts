import { createHash, randomBytes } from 'node:crypto';

/** What every secret begins with, so that scanners find one that leaked. */
export const SECRET_PREFIX = 'rpr_';

/** A new secret: 256 random bits. */
export function newSecret(): string {
  return SECRET_PREFIX + randomBytes(32).toString('base64url');
}

/** What is kept of a secret. It is random enough that a plain hash cannot be guessed back. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
