import { expect, it } from 'vitest';
import { readEnvironment } from './environment';

const secret = 'a secret of at least 32 characters';

it('has a default for everything but the secret', () => {
  expect(readEnvironment({ NEXTAUTH_SECRET: secret })).toEqual({
    apiUrl: 'http://127.0.0.1:4000',
    adminUrl: 'http://localhost:3000',
    secret,
    provider: null,
    isDemo: true,
  });
});

it('names everything that is wrong in one line', () => {
  expect(() => readEnvironment({ NEXTAUTH_SECRET: '', API_PORT: 'x' })).toThrow(
    'The admin cannot start: API_PORT must be a port number; NEXTAUTH_SECRET must be set to the secret that the API has.',
  );
});

it('knows the provider where members may sign in, when all of it is set', () => {
  const oidc = { OIDC_ISSUER: 'https://login.example/', OIDC_CLIENT_ID: 'reprise', OIDC_CLIENT_SECRET: 'word' };
  expect(readEnvironment({ NEXTAUTH_SECRET: secret, ...oidc, OIDC_NAME: 'Hillside' }).provider).toEqual({
    issuer: 'https://login.example',
    clientId: 'reprise',
    clientSecret: 'word',
    name: 'Hillside',
  });
  expect(() => readEnvironment({ NEXTAUTH_SECRET: secret, ...oidc, OIDC_CLIENT_SECRET: '' })).toThrow(
    'OIDC_ISSUER goes with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET: set all three, or none',
  );
});

it('shows the demo on a server database only when asked to', () => {
  const server = { NEXTAUTH_SECRET: secret, DATABASE_URL: 'postgresql://localhost/reprise' };
  expect(readEnvironment(server).isDemo).toBe(false);
  expect(readEnvironment({ ...server, REPRISE_DEMO: '1' }).isDemo).toBe(true);
});
