import { createHash } from 'node:crypto';
import { v5 } from 'uuid';

/** The reserved clinic that holds the public library; its id stands in constraints of the database. */
export const PUBLIC_CLINIC_ID = '00000000-0000-7000-8000-000000000001';

/** The namespace of every id that the seed makes: the same content gets the same id on every machine. */
const NAMESPACE = '6f1c1d52-3f0e-5d6a-9f6b-0d1a2c4b8e77';

/** The id of a seeded row, from what it is and its key. */
export const seedId = (noun: string, key: string): string => v5(`${noun}:${key}`, NAMESPACE);

/** A short digest of what is seeded, to tell whether it changed. */
export const fingerprint = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 24);

/**
 * The key of a seeded block or item, the same in every version of its routine: made of what it is, as the
 * migration makes the keys of what was there before keys were.
 */
export function steadyKey(...said: readonly (string | number)[]): string {
  const bytes = createHash('sha256').update(said.join(':')).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 15) | 128;
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
