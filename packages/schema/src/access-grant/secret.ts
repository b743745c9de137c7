import { randomBytes, randomInt } from 'node:crypto';
import { type AccessKind, CODE_ALPHABET, CODE_CHARACTERS } from './domain.ts';

/** A new secret of a kind: a code of about 39 random bits, or 256 of them for a link. */
export function newAccessSecret(kind: AccessKind): string {
  if (kind === 'LINK') return randomBytes(32).toString('base64url');
  return Array.from({ length: CODE_CHARACTERS }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('');
}
