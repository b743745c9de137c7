import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientAddress } from './address.ts';
import type { ServerContext } from './server-context.ts';

/** Requests a minute for one credential, and for nobody from one address. */
export const REQUESTS_PER_MINUTE = 600;
/** From one address, which many people may share, so many times as often. */
const CREDENTIALS_AT_ADDRESS = 10;

function rateLimited(retryAfterSeconds: number): GraphQLError {
  return new GraphQLError(`Too many requests. Try again in ${retryAfterSeconds} seconds.`, {
    extensions: {
      code: 'RATE_LIMITED',
      retryAfterSeconds,
      http: { status: 429, headers: { 'retry-after': String(retryAfterSeconds) } },
    },
  });
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) throw rateLimited(Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}

/** Counts a request against the limits; throws RATE_LIMITED once they are used up. */
export type CountRequest = (request: Request, from: ServerContext) => Promise<void>;

/** The limits on how often one may ask, in this process. */
export function requestLimit(perMinute = REQUESTS_PER_MINUTE): CountRequest {
  const addresses = new RateLimiterMemory({ points: perMinute * CREDENTIALS_AT_ADDRESS, duration: 60 });
  const credentials = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async ({ headers }, { req }) => {
    const address = clientAddress(req);
    await consume(addresses, address);
    const credential = headers.get('authorization') ?? headers.get('cookie') ?? address;
    await consume(credentials, createHash('sha256').update(credential).digest('base64url'));
  };
}

/** Limits how often one may ask GraphQL. */
export function rateLimit(count: CountRequest): Plugin<object, ServerContext> {
  return {
    onRequestParse: ({ request, serverContext }) => count(request, serverContext),
  };
}
