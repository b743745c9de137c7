import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(1).max(65535).default(fallback);

const variables = z
  .object({
    API_PORT: port(4000),
    ADMIN_PORT: port(3000),
    NEXTAUTH_SECRET: z.string({ error: 'is missing: set it to the secret that the API uses' }).min(16),
    NEXTAUTH_URL: z.url().optional(),
    REPRISE_DEMO: z.enum(['0', '1']).default('0'),
  })
  .transform((values) => ({
    apiUrl: `http://127.0.0.1:${values.API_PORT}`,
    adminUrl: values.NEXTAUTH_URL ?? `http://127.0.0.1:${values.ADMIN_PORT}`,
    secret: values.NEXTAUTH_SECRET,
    isDemo: values.REPRISE_DEMO === '1',
  }));

/** What the admin is told from outside. */
export type Environment = z.infer<typeof variables>;

/** Reads and checks the environment; throws one line that names what is wrong. */
export function readEnvironment(values: Record<string, string | undefined>): Environment {
  const result = variables.safeParse(values);
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
