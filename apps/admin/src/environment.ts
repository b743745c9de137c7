import { z } from 'zod';

const port = (fallback: number) =>
  z.coerce.number({ error: 'must be a port number' }).int().min(1).max(65_535).default(fallback);

interface ProviderVariables {
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_CLIENT_ID?: string | undefined;
  readonly OIDC_CLIENT_SECRET?: string | undefined;
  readonly OIDC_NAME: string;
}

/** The OpenID Connect provider where members may sign in; null when none is named. */
function providerOf({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME }: ProviderVariables) {
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  const issuer = OIDC_ISSUER.replace(/\/$/, '');
  return { issuer, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, name: OIDC_NAME };
}

const variables = z
  .object({
    API_PORT: port(4000),
    ADMIN_PORT: port(3000),
    DATABASE_URL: z.string().optional(),
    NEXTAUTH_SECRET: z
      .string({ error: 'must be set to the secret that the API has' })
      .min(32, 'must have at least 32 characters'),
    NEXTAUTH_URL: z
      .url({ protocol: /^https?$/, error: 'must be an address such as https://clinic.example' })
      .optional(),
    REPRISE_DEMO: z.enum(['0', '1'], 'must be 0 or 1').optional(),
    OIDC_ISSUER: z
      .url({ protocol: /^https?$/, error: 'must be an address such as https://login.clinic.example' })
      .optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().max(60, 'must be at most 60 characters').default('my organisation'),
  })
  .refine(
    ({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }) =>
      new Set([OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET].map((one) => one === undefined)).size === 1,
    { path: ['OIDC_ISSUER'], error: 'goes with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET: set all three, or none' },
  )
  .transform((values) => ({
    apiUrl: `http://127.0.0.1:${values.API_PORT}`,
    adminUrl: values.NEXTAUTH_URL ?? `http://localhost:${values.ADMIN_PORT}`,
    secret: values.NEXTAUTH_SECRET,
    /** Whether the demo clinic is there to be looked at: by the API's own rule. */
    provider: providerOf(values),
    isDemo: values.REPRISE_DEMO === undefined ? values.DATABASE_URL === undefined : values.REPRISE_DEMO === '1',
  }));

/** What the admin is told from outside. */
export type Environment = z.infer<typeof variables>;

/** Reads and checks the environment, where an empty variable counts as not set; throws one line that names what is wrong. */
export function readEnvironment(values: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const result = variables.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The admin cannot start: ${problems.join('; ')}.`);
}

let known: Environment | undefined;

/** The checked environment, read once, at the first use: a build needs no secret. */
export function environment(): Environment {
  known ??= readEnvironment(process.env);
  return known;
}
