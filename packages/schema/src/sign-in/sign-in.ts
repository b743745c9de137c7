import type { Context } from '../context.ts';
import type { ClientViewer, MemberViewer, Viewer } from '../viewer/domain.ts';
import { demandSecondFactor } from '../second-factor/code-data.ts';
import { type PersonPlace, findIdentity, startSignIn } from './data.ts';
import { BEARER_SECONDS, chosenPlace, secondsAfter } from './domain.ts';
import { LockedOutError, WrongCredentialsError } from './errors.ts';
import { passwordMatches } from './password.ts';

/** What somebody who signs in gets. */
export interface SignInSuccess {
  readonly token: string;
  readonly expiresAt: Date;
  readonly viewer: Viewer;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** The slug of one of several clinics. */
  readonly clinic?: string | null;
  /** Of an authenticator app, or a recovery code; for members who have two-step sign-in on. */
  readonly code?: string | null;
}

/**
 * Signs a person in with their password.
 *
 * @throws LockedOutError after too many tries, whether the password is right or not
 * @throws SecondFactorRequiredError, WrongCodeError when the password is right and the code is not; such tries count too
 * @throws WrongCredentialsError after the same time whether the address is known or not
 */
export async function signIn(context: Context, { email, password, clinic, code }: Credentials): Promise<SignInSuccess> {
  const retryAfterSeconds = await context.signInLimit.consume(email, context.address);
  if (retryAfterSeconds > 0) throw new LockedOutError(retryAfterSeconds);
  const identity = await findIdentity(context.db, email.trim());
  const matches = await passwordMatches(password, identity?.passwordHash ?? null);
  const place = matches && identity ? chosenPlace(identity.places, clinic) : null;
  if (!place) throw new WrongCredentialsError();
  const success = await openSignIn(context, place, code);
  await context.signInLimit.reset(email, context.address);
  return success;
}

/** Starts a sign-in at a place, asking for its second factor if it has one, and makes its bearer token. */
async function openSignIn(context: Context, place: PersonPlace, code?: string | null): Promise<SignInSuccess> {
  const viewer = await context.db.$transaction(async (tx) => {
    if (place.kind === 'MEMBER') {
      await demandSecondFactor(tx, context, { clinicId: place.clinicId, memberId: place.person.id }, code);
    }
    return startSignIn(tx, context, place);
  });
  return successOf(context, viewer);
}

/** The answer to somebody whose sign-in has just been written down. */
export async function successOf(
  { now, issueToken }: Context,
  viewer: MemberViewer | ClientViewer,
): Promise<SignInSuccess> {
  const { identityId: sub, signInId: sid, kind, name } = viewer;
  const expiresAt = secondsAfter(now, BEARER_SECONDS);
  return { token: await issueToken({ sub, sid, kind, name }, expiresAt), expiresAt, viewer };
}
