import type { Context } from '../context.ts';
import { LockedOutError, WrongCredentialsError } from '../sign-in/errors.ts';
import { hashPassword, passwordMatches } from '../sign-in/password.ts';
import { type SignInSuccess, successOf } from '../sign-in/sign-in.ts';
import { findWelcomeLink, spendWelcomeLink } from './data.ts';
import { passwordWeakness } from './domain.ts';
import { LinkExpiredError, WeakPasswordError } from './errors.ts';

type Link = NonNullable<Awaited<ReturnType<typeof findWelcomeLink>>>;

/** The hash of a first password; null when the person has one already, at another clinic, and this is it. */
async function newPasswordHash(context: Context, link: Link, password: string): Promise<string | null> {
  if (link.passwordHash === null) {
    const weakness = passwordWeakness(password, [link.place.person.name, link.email]);
    if (weakness) throw new WeakPasswordError(weakness);
    return hashPassword(password);
  }
  // a link of one clinic must not open what the same person has at another
  const retryAfterSeconds = await context.signInLimit.consume(link.email, context.address);
  if (retryAfterSeconds > 0) throw new LockedOutError(retryAfterSeconds);
  if (!(await passwordMatches(password, link.passwordHash))) throw new WrongCredentialsError();
  await context.signInLimit.reset(link.email, context.address);
  return null;
}

/**
 * Signs in whoever holds a welcome link: with a password that they choose, or, when they have one already,
 * with that one.
 *
 * @throws LinkExpiredError, WeakPasswordError, WrongCredentialsError, LockedOutError
 */
export async function redeemWelcomeLink(
  context: Context,
  { secret, password }: { readonly secret: string; readonly password: string },
): Promise<SignInSuccess> {
  const link = await findWelcomeLink(context.db, secret, context.now);
  if (!link) throw new LinkExpiredError();
  const passwordHash = await newPasswordHash(context, link, password);
  return successOf(context, await spendWelcomeLink(context, link, passwordHash));
}
