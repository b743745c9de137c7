import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { clientAddress } from '../graphql/client-address';

/** PDFs a minute for one sign-in, and for nobody from one address. */
const PDFS_PER_MINUTE = 60;

const limiter = new RateLimiterMemory({ points: PDFS_PER_MINUTE, duration: 60 });

/** Seconds to wait for who asks for too many PDFs; null when this one may be made. */
export async function secondsToWait(headers: Headers): Promise<number | null> {
  const who = headers.get('cookie') ?? clientAddress(headers) ?? '';
  const key = createHash('sha256').update(who).digest('base64url');
  return limiter.consume(key).then(
    () => null,
    (refused: { msBeforeNext: number }) => Math.ceil(refused.msBeforeNext / 1000),
  );
}
