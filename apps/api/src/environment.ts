import { join } from 'node:path';
import { OperatorError } from '@reprise/prisma';
import type { LookUpAddresses } from '@reprise/schema/source-look-up';
import { z } from 'zod';
import type { MailPlace } from './mail/smtp-mailer.ts';
import type { MediaPlace } from './media/place.ts';
import { REQUESTS_PER_MINUTE } from './rate-limit.ts';

const port = z.coerce
  .number({ error: 'must be a port number' })
  .int('must be a port number')
  .min(1, 'must be a port number')
  .max(65_535, 'must be a port number');

const register = z.url({ protocol: /^https?$/, error: 'must be an address such as https://api.crossref.org' });

const ofBucket = ['ENDPOINT', 'BUCKET', 'ACCESS_KEY', 'SECRET_KEY'] as const;

const variables = z.object({
  API_PORT: port.default(4000),
  ADMIN_PORT: port.default(3000),
  REPRISE_DATA: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  NEXTAUTH_SECRET: z
    .string({ error: 'must be set; make one with: openssl rand -base64 32' })
    .min(32, 'must have at least 32 characters; make one with: openssl rand -base64 32'),
  NEXTAUTH_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://clinic.example' }).optional(),
  REPRISE_DEMO: z.enum(['0', '1'], 'must be 0 or 1').optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://name:password@mail.example' })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/,
      'must be an address such as Clinic <hello@clinic.example>',
    )
    .optional(),
  REPRISE_REQUESTS_PER_MINUTE: z.coerce
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .default(REQUESTS_PER_MINUTE),
  REPRISE_LOOK_UP: z.enum(['0', '1'], 'must be 0 or 1').default('1'),
  REPRISE_CROSSREF_URL: register.default('https://api.crossref.org'),
  REPRISE_PUBMED_URL: register.default('https://eutils.ncbi.nlm.nih.gov/entrez/eutils'),
  REPRISE_MEDIA_S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://s3.example' })
    .optional(),
  REPRISE_MEDIA_S3_BUCKET: z.string().optional(),
  REPRISE_MEDIA_S3_REGION: z.string().default('us-east-1'),
  REPRISE_MEDIA_S3_ACCESS_KEY: z.string().optional(),
  REPRISE_MEDIA_S3_SECRET_KEY: z.string().optional(),
});

/** The bucket for pictures and videos; undefined when none is named. */
function bucketOf(data: z.infer<typeof variables>): MediaPlace['bucket'] {
  const names = ofBucket.map((name) => `REPRISE_MEDIA_S3_${name}` as const);
  const [endpoint, bucket, accessKey, secretKey] = names.map((name) => data[name]);
  if (endpoint && bucket && accessKey && secretKey) {
    return { endpoint, bucket, accessKey, secretKey, region: data.REPRISE_MEDIA_S3_REGION };
  }
  const missing = names.filter((name) => !data[name]);
  if (missing.length === names.length) return undefined;
  throw new OperatorError(
    `${missing.join(' and ')} must be set too, for a bucket needs all of REPRISE_MEDIA_S3_${ofBucket.join(', _')}`,
  );
}

/** The mail server; null when none is named. */
function mailOf({ SMTP_URL: smtpUrl, MAIL_FROM: from }: z.infer<typeof variables>): MailPlace | null {
  if (smtpUrl && from) return { smtpUrl, from };
  if (smtpUrl) throw new OperatorError('MAIL_FROM must be set too: whom the mails are from');
  return null;
}

/** What the API is told from outside. */
export interface Environment {
  readonly port: number;
  /** Of a PostgreSQL server; undefined for the embedded database of the data folder. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  /** Signs and encrypts sessions, and keys the hashes of limits. */
  readonly secret: string;
  /** Where people open the admin: the origin that its pages come from. */
  readonly adminOrigin: string;
  /** Whether the demo clinics are put in. */
  readonly seedsDemo: boolean;
  /** Where pictures and videos are kept. */
  readonly media: MediaPlace;
  /** How often one credential may ask; one network address ten times as often. */
  readonly requestsPerMinute: number;
  /** The mail server; null when mails wait in the outbox. */
  readonly mail: MailPlace | null;
  /** Where sources are looked up; null when nothing may leave the machine. */
  readonly lookUp: LookUpAddresses | null;
}

/** An address that paths are put behind. */
const withoutSlash = (address: string) => address.replace(/\/+$/, '');

/**
 * Reads and checks the environment; an empty variable counts as not set.
 *
 * @throws OperatorError that names what is wrong, in one line
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { data, error } = variables.safeParse(given);
  if (!data) {
    throw new OperatorError(error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '));
  }
  return {
    port: data.API_PORT,
    databaseUrl: data.DATABASE_URL,
    dataFolder: data.REPRISE_DATA,
    secret: data.NEXTAUTH_SECRET,
    adminOrigin: new URL(data.NEXTAUTH_URL ?? `http://127.0.0.1:${data.ADMIN_PORT}`).origin,
    seedsDemo: data.REPRISE_DEMO === undefined ? data.DATABASE_URL === undefined : data.REPRISE_DEMO === '1',
    media: { folder: join(data.REPRISE_DATA, 'media'), bucket: bucketOf(data) },
    requestsPerMinute: data.REPRISE_REQUESTS_PER_MINUTE,
    mail: mailOf(data),
    lookUp:
      data.REPRISE_LOOK_UP === '0'
        ? null
        : { crossrefUrl: withoutSlash(data.REPRISE_CROSSREF_URL), pubmedUrl: withoutSlash(data.REPRISE_PUBMED_URL) },
  };
}
