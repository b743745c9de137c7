import { type TokenScope, tokenScopes } from '../viewer/domain.ts';

export { type TokenScope, tokenScopes };

/** How long a token lasts when nothing is said. */
export const USUAL_TOKEN_DAYS = 90;
/** The longest that a token may last. */
export const MOST_TOKEN_DAYS = 366;
export const TOKEN_NAME_CHARACTERS = 80;

const DAY_MS = 24 * 3600 * 1000;

/**
 * When a token ends.
 *
 * @returns null when that is asked to lie in the past or more than `MOST_TOKEN_DAYS` ahead
 */
export function tokenExpiry(asked: Date | null | undefined, now: Date): Date | null {
  const expiresAt = asked ?? new Date(now.getTime() + USUAL_TOKEN_DAYS * DAY_MS);
  const ahead = expiresAt.getTime() - now.getTime();
  return ahead > 0 && ahead <= MOST_TOKEN_DAYS * DAY_MS ? expiresAt : null;
}
