import { randomBytes } from 'node:crypto';
import { type Options, hash, verify } from '@node-rs/argon2';

/** OWASP's least for argon2id, which is this library's usual kind: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } satisfies Options;

/** The hash of a password, in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

let nobodysHash: Promise<string> | undefined;

/** Says whether a password is the one of a hash; without a hash it is not, after the same time. */
export async function passwordMatches(password: string, kept: string | null): Promise<boolean> {
  nobodysHash ??= hashPassword(randomBytes(32).toString('base64'));
  const nobodys = await nobodysHash;
  const matches = await verify(kept ?? nobodys, password);
  return kept !== null && matches;
}
