import { createHmac } from 'node:crypto';
import type { SignInLimit } from '@reprise/schema/context';
import type { PrismaClient } from '@reprise/prisma';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { isLoopback } from './address.ts';

/** Wrong passwords for one account within the window. */
export const TRIES_PER_ACCOUNT = 5;
/** Wrong passwords from one network address within the window. */
export const TRIES_PER_ADDRESS = 30;
/** The window, in seconds. */
export const TRIES_WINDOW_SECONDS = 15 * 60;

/** Seconds to wait before another try; 0 when this one may go on. */
export async function secondsToWait(limiter: RateLimiterPrisma, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}

/**
 * Counts tries to sign in, in the database, so that several servers and restarts agree. A try without an
 * address (from this machine, through a proxy that does not say whose it was) counts for the account alone.
 */
export function signInLimit(db: PrismaClient, secret: string): SignInLimit {
  const shared = { storeClient: db, tableName: 'rateLimit', duration: TRIES_WINDOW_SECONDS };
  const accounts = new RateLimiterPrisma({ ...shared, keyPrefix: 'account', points: TRIES_PER_ACCOUNT });
  const addresses = new RateLimiterPrisma({ ...shared, keyPrefix: 'address', points: TRIES_PER_ADDRESS });
  const hashed = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  const account = (email: string) => hashed(email.trim().toLowerCase());
  return {
    async consume(email, address) {
      const ofAddress = isLoopback(address) ? 0 : await secondsToWait(addresses, hashed(address));
      return ofAddress > 0 ? ofAddress : secondsToWait(accounts, account(email));
    },
    async reset(email, address) {
      await accounts.delete(account(email));
      if (!isLoopback(address)) await addresses.reward(hashed(address));
    },
  };
}
