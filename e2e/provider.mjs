// The sign-in of an organisation, for the journeys: a real OpenID Connect provider that believes whatever login is
// typed. Addresses that begin with "unverified" are not verified.
import Provider from 'oidc-provider';

const port = Number(process.env.E2E_PROVIDER_PORT);
const issuer = `http://127.0.0.1:${port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: process.env.OIDC_CLIENT_ID,
      client_secret: process.env.OIDC_CLIENT_SECRET,
      redirect_uris: [`${process.env.NEXTAUTH_URL}/api/auth/callback/organisation`],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  cookies: { keys: ['of the journeys'] },
  features: { devInteractions: { enabled: true } },
  findAccount: (_context, login) => ({
    accountId: login,
    claims: () => ({ sub: login, name: login, email: login, email_verified: !login.startsWith('unverified') }),
  }),
});
provider.listen(port, '127.0.0.1');
