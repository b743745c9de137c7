// Where the application that the journeys run against stands, apart from one that somebody has open meanwhile.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const adminPort = process.env['E2E_ADMIN_PORT'] || '3600';
const apiPort = process.env['E2E_API_PORT'] || '4600';
const providerPort = process.env['E2E_PROVIDER_PORT'] || '5600';
// the first process names the folder, and the workers inherit the name
process.env['E2E_FOLDER'] ||= join(tmpdir(), `reprise-journeys-${process.pid}`);
const folder = process.env['E2E_FOLDER'];
const adminAddress = `http://127.0.0.1:${adminPort}`;

export const application = {
  admin: adminAddress,
  api: `http://127.0.0.1:${apiPort}`,
  /** Where members of an organisation sign in: see `provider.mjs`. */
  provider: `http://127.0.0.1:${providerPort}`,
  folder,
  /** The environment that `npm start` gets: nothing of what the person at the keyboard has set for their own. */
  environment: {
    ADMIN_PORT: adminPort,
    API_PORT: apiPort,
    REPRISE_DATA: join(folder, 'data'),
    REPRISE_DEMO: '1',
    DATABASE_URL: '',
    NEXTAUTH_SECRET: '',
    NEXTAUTH_URL: adminAddress,
    OIDC_ISSUER: `http://127.0.0.1:${providerPort}`,
    OIDC_CLIENT_ID: 'reprise',
    OIDC_CLIENT_SECRET: 'known to the journeys alone',
    OIDC_NAME: 'Hillside',
    E2E_PROVIDER_PORT: providerPort,
    E2E_FOLDER: folder,
  },
};

/** What signs the application's sign-ins. */
export function signingSecret(): string {
  return readFileSync(join(application.environment.REPRISE_DATA, 'secret'), 'utf8').trim();
}

/** The one-time link that `serve.mjs` had made for the owner of a new clinic, before the application started. */
export function welcomeLink(): string {
  return readFileSync(join(folder, 'welcome-link'), 'utf8');
}
