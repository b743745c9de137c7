import { type FragmentType, graphql, readFragment } from '../gql';
import type { RedeemAccessCodeInput, RedeemWelcomeLinkInput, SignInInput } from '../gql/graphql';
import { readFailure } from '../graphql/failure';
import { mutate } from '../graphql/server';
import { writeOutcome } from './sign-in-outcome';

const freshSignIn = graphql(`
  fragment FreshSignIn on SignInSuccess {
    token
    viewer {
      signIns {
        expiresAt
      }
    }
  }
`);

/** What the API made of a sign-in: its token, and when it ends by itself. */
export interface FreshSignIn {
  token: string;
  endsAt: string;
}

const signInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignInSuccess {
        ...FreshSignIn
      }
      ... on LockedOutError {
        retryAfterSeconds
      }
    }
  }
`);

const redeemWelcomeLinkMutation = graphql(`
  mutation RedeemWelcomeLink($input: RedeemWelcomeLinkInput!) {
    redeemWelcomeLink(input: $input) {
      __typename
      ... on SignInSuccess {
        ...FreshSignIn
      }
      ... on WeakPasswordError {
        message
      }
      ... on LockedOutError {
        retryAfterSeconds
      }
    }
  }
`);

const redeemAccessCodeMutation = graphql(`
  mutation RedeemAccessCode($input: RedeemAccessCodeInput!) {
    redeemAccessCode(input: $input) {
      __typename
      ... on SignInSuccess {
        ...FreshSignIn
      }
      ... on LockedOutError {
        retryAfterSeconds
      }
    }
  }
`);

/** Asks the API to sign somebody in; a refusal is thrown as the outcome that the sign-in page puts in words. */
export async function signIn(input: SignInInput): Promise<FreshSignIn> {
  const { signIn: result } = await mutate(signInMutation, { input }).catch(refuseFailure);
  switch (result.__typename) {
    case 'SignInSuccess':
      return fresh(result);
    case 'LockedOutError':
      throw new Error(writeOutcome('locked-out', result.retryAfterSeconds));
    case 'WrongCredentialsError':
      throw new Error(writeOutcome('wrong-credentials'));
    case 'SecondFactorRequiredError':
      throw new Error(writeOutcome('second-factor'));
    case 'WrongCodeError':
      throw new Error(writeOutcome('wrong-code'));
  }
}

/** Trades a one-time link and a chosen password for a sign-in; a refusal is thrown as above. */
export async function redeemWelcomeLink(input: RedeemWelcomeLinkInput): Promise<FreshSignIn> {
  const { redeemWelcomeLink: result } = await mutate(redeemWelcomeLinkMutation, { input }).catch(refuseFailure);
  switch (result.__typename) {
    case 'SignInSuccess':
      return fresh(result);
    case 'WeakPasswordError':
      throw new Error(writeOutcome('weak-password', result.message));
    case 'WrongCredentialsError':
      throw new Error(writeOutcome('wrong-credentials'));
    case 'LockedOutError':
      throw new Error(writeOutcome('locked-out', result.retryAfterSeconds));
    case 'LinkExpiredError':
      throw new Error(writeOutcome('link-expired'));
  }
}

const signInWithProviderMutation = graphql(`
  mutation SignInWithProvider($input: SignInWithProviderInput!) {
    signInWithProvider(input: $input) {
      __typename
      ... on SignInSuccess {
        ...FreshSignIn
      }
    }
  }
`);

/** Signs in whom a provider vouches for; a refusal is thrown as above. */
export async function signInWithProvider(assertion: string): Promise<FreshSignIn> {
  const { signInWithProvider: result } = await mutate(signInWithProviderMutation, { input: { assertion } }).catch(
    refuseFailure,
  );
  if (result.__typename === 'SignInSuccess') return fresh(result);
  throw new Error(writeOutcome('provider-refused'));
}

/** Trades a client's code or link for a sign-in; a refusal is thrown as above. */
export async function redeemAccessCode(input: RedeemAccessCodeInput): Promise<FreshSignIn> {
  const { redeemAccessCode: result } = await mutate(redeemAccessCodeMutation, { input }).catch(refuseFailure);
  switch (result.__typename) {
    case 'SignInSuccess':
      return fresh(result);
    case 'LockedOutError':
      throw new Error(writeOutcome('locked-out', result.retryAfterSeconds));
    case 'AccessRefusedError':
      throw new Error(writeOutcome('access-refused'));
  }
}

function fresh(result: FragmentType<typeof freshSignIn>): FreshSignIn {
  const { token, viewer } = readFragment(freshSignIn, result);
  // the words that the sign-in page has ready depend on it, and nothing else: the API ends a sign-in
  const endsAt = viewer.signIns
    .map((signIn) => signIn.expiresAt)
    .sort()
    .at(-1);
  return { token, endsAt: endsAt ?? new Date().toISOString() };
}

function refuseFailure(failure: unknown): never {
  const { kind } = readFailure(failure);
  if (kind === 'UNREACHABLE') throw new Error(writeOutcome('unreachable'), { cause: failure });
  if (kind === 'RATE_LIMITED') throw new Error(writeOutcome('busy'), { cause: failure });
  throw new Error(writeOutcome('failed'), { cause: failure });
}
