import type { NextAuthOptions, User } from 'next-auth';
import { decode } from 'next-auth/jwt';
import CredentialsProvider from 'next-auth/providers/credentials';
import { environment } from '../environment';
import { type FreshSignIn, redeemAccessCode, redeemWelcomeLink, signIn, signInWithProvider } from './authorize';
import { assertionOf, organisationProvider } from './organisation-provider';

/** As long as browsers keep a cookie at all: a client's device stays signed in for as long as it is used. */
const longestInSeconds = 400 * 24 * 3600;

/** How next-auth signs people in: the API checks, and the cookie carries the sign-in that the API made. */
export function authOptions(): NextAuthOptions {
  const { secret, provider } = environment();

  async function user({ token, endsAt }: FreshSignIn): Promise<User> {
    const claims = await decode({ token, secret });
    if (!claims?.sub || !claims.sid || !claims.kind)
      throw new Error('The API made a token that this secret does not open.');
    return { id: claims.sub, name: claims.name, sid: claims.sid, kind: claims.kind, endsAt };
  }

  return {
    secret,
    // the cookie may outlive the sign-in; the API ends it on time, and the shell then says so
    session: { strategy: 'jwt', maxAge: longestInSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        id: 'credentials',
        credentials: { email: { type: 'email' }, password: { type: 'password' }, code: { type: 'text' } },
        authorize: async (given) =>
          user(await signIn({ email: given?.email ?? '', password: given?.password ?? '', code: given?.code || null })),
      }),
      CredentialsProvider({
        id: 'welcome',
        credentials: { secret: { type: 'text' }, password: { type: 'password' } },
        authorize: async (given) =>
          user(await redeemWelcomeLink({ secret: given?.secret ?? '', password: given?.password ?? '' })),
      }),
      CredentialsProvider({
        id: 'access',
        credentials: { code: { type: 'text' } },
        authorize: async (given) => user(await redeemAccessCode({ code: given?.code ?? '' })),
      }),
      ...(provider ? [organisationProvider(provider)] : []),
    ],
    callbacks: {
      async signIn({ user: signingIn, account, profile }) {
        if (account?.type !== 'oauth') return true;
        try {
          const success = await signInWithProvider(await assertionOf(profile, secret));
          Object.assign(signingIn, await user(success));
          return true;
        } catch (refusal) {
          const because = refusal instanceof Error ? refusal.message : 'failed';
          return `/sign-in?${new URLSearchParams({ because })}`;
        }
      },
      jwt: ({ token, user: signedIn }) =>
        signedIn
          ? { ...token, sid: signedIn.sid, kind: signedIn.kind, name: signedIn.name, endsAt: signedIn.endsAt }
          : token,
    },
  };
}
