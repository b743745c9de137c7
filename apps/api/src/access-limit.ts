import { createHmac } from 'node:crypto';
import type { AccessLimit } from '@reprise/schema/context';
import type { PrismaClient } from '@reprise/prisma';
import { RateLimiterPrisma } from 'rate-limiter-flexible';
import { isLoopback } from './address.ts';
import { TRIES_WINDOW_SECONDS, secondsToWait } from './sign-in-limit.ts';

/** Wrong codes from one network address within the window. */
export const CODES_PER_ADDRESS = 20;
/** Wrong codes from everywhere within the window: a code is one of 6.6 * 10^11. */
export const CODES_OF_EVERYBODY = 5000;

/** Counts tries to redeem a code, in the database, so that several servers and restarts agree. */
export function accessLimit(
  db: PrismaClient,
  secret: string,
  { perAddress = CODES_PER_ADDRESS, ofEverybody = CODES_OF_EVERYBODY } = {},
): AccessLimit {
  const shared = { storeClient: db, tableName: 'rateLimit', duration: TRIES_WINDOW_SECONDS };
  const addresses = new RateLimiterPrisma({ ...shared, keyPrefix: 'code-address', points: perAddress });
  const everybody = new RateLimiterPrisma({ ...shared, keyPrefix: 'code', points: ofEverybody });
  const hashed = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  return {
    async consume(address) {
      const ofAddress = isLoopback(address) ? 0 : await secondsToWait(addresses, hashed(address));
      return ofAddress > 0 ? ofAddress : secondsToWait(everybody, 'all');
    },
    async reset(address) {
      await everybody.reward('all');
      if (!isLoopback(address)) await addresses.reward(hashed(address));
    },
  };
}
