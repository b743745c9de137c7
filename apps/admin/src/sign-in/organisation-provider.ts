import type { Profile, User } from 'next-auth';
import { encode } from 'next-auth/jwt';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import type { Environment } from '../environment';
import { writeOutcome } from './sign-in-outcome';

/** What a provider says of a person, as far as it matters here (OpenID Connect Core, section 5.1). */
interface ProviderProfile extends Profile {
  sub: string;
  email_verified?: boolean;
}

/** The account of an organisation as a way to sign in: the code flow with PKCE, state and nonce. */
export function organisationProvider({
  issuer,
  clientId,
  clientSecret,
  name,
}: NonNullable<Environment['provider']>): OAuthConfig<ProviderProfile> {
  return {
    id: 'organisation',
    name,
    type: 'oauth',
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    // many say the address only there; the client refuses it when it is of another person than the token
    userinfo: {
      request: async ({ client, tokens }) => client.userinfo(tokens as Parameters<typeof client.userinfo>[0]),
    },
    // the rest of a user is filled in once the API has let them in
    profile: ({ sub, name: called, email }) => ({ id: sub, name: called, email }) as User,
  };
}

/** Keeps what is vouched for apart from cookies and tokens: the API derives the key with the same salt. */
const SALT = 'reprise provider sign-in';
const SECONDS = 60;

/**
 * Vouches to the API for an address that the provider says it has verified.
 *
 * @throws Error with the outcome that the sign-in page puts in words, when the provider does not say so
 */
export function assertionOf(profile: ProviderProfile | Profile | undefined, secret: string): Promise<string> {
  const { email, email_verified: isVerified } = (profile ?? {}) as Partial<ProviderProfile>;
  if (!email || isVerified !== true) throw new Error(writeOutcome('provider-refused'));
  return encode({ token: { email }, secret, salt: SALT, maxAge: SECONDS });
}
