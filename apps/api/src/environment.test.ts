import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

const NEXTAUTH_SECRET = 'x'.repeat(32);

describe('readEnvironment', () => {
  it('needs only a secret', () => {
    expect(readEnvironment({ NEXTAUTH_SECRET })).toEqual({
      port: 4000,
      databaseUrl: undefined,
      dataFolder: '.data',
      secret: NEXTAUTH_SECRET,
      adminOrigin: 'http://127.0.0.1:3000',
      seedsDemo: true,
      requestsPerMinute: 600,
      media: { folder: '.data/media', bucket: undefined },
      mail: null,
      lookUp: { crossrefUrl: 'https://api.crossref.org', pubmedUrl: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils' },
    });
  });

  it('looks sources up where it is told to, or nowhere', () => {
    const named = { REPRISE_CROSSREF_URL: 'http://127.0.0.1:5000/', REPRISE_PUBMED_URL: 'https://pubmed.example/api' };
    expect(readEnvironment({ NEXTAUTH_SECRET, ...named }).lookUp).toEqual({
      crossrefUrl: 'http://127.0.0.1:5000',
      pubmedUrl: 'https://pubmed.example/api',
    });
    expect(readEnvironment({ NEXTAUTH_SECRET, ...named, REPRISE_LOOK_UP: '0' }).lookUp).toBeNull();
    expect(() => readEnvironment({ NEXTAUTH_SECRET, REPRISE_CROSSREF_URL: 'crossref' })).toThrow(
      'REPRISE_CROSSREF_URL must be an address',
    );
  });

  it('sends mail through a server when one is named, with whom it is from', () => {
    const mail = { SMTP_URL: 'smtps://name:word@mail.example', MAIL_FROM: 'Riverside <hello@clinic.example>' };
    const read = (env: object) => readEnvironment({ NEXTAUTH_SECRET, ...env }).mail;
    expect(read(mail)).toEqual({ smtpUrl: mail.SMTP_URL, from: mail.MAIL_FROM });
    expect(() => read({ SMTP_URL: mail.SMTP_URL })).toThrow('MAIL_FROM must be set too');
    expect(() => read({ ...mail, SMTP_URL: 'mail.example' })).toThrow('SMTP_URL must be an address');
    expect(() => read({ ...mail, MAIL_FROM: 'Riverside' })).toThrow('MAIL_FROM must be an address');
  });

  it('keeps media in a bucket when all of one is named', () => {
    const named = {
      REPRISE_MEDIA_S3_ENDPOINT: 'https://s3.example',
      REPRISE_MEDIA_S3_BUCKET: 'pictures',
      REPRISE_MEDIA_S3_ACCESS_KEY: 'key',
      REPRISE_MEDIA_S3_SECRET_KEY: 'secret',
    };
    const bucket = {
      endpoint: 'https://s3.example',
      bucket: 'pictures',
      region: 'us-east-1',
      accessKey: 'key',
      secretKey: 'secret',
    };
    expect(readEnvironment({ NEXTAUTH_SECRET, ...named }).media.bucket).toEqual(bucket);
  });

  it.each([
    [{}, true],
    [{ REPRISE_DEMO: '0' }, false],
    [{ DATABASE_URL: 'postgresql://localhost/reprise' }, false],
    [{ DATABASE_URL: 'postgresql://localhost/reprise', REPRISE_DEMO: '1' }, true],
    [{ DATABASE_URL: '' }, true],
  ])('with %j puts in the demo: %s', (env, seedsDemo) => {
    expect(readEnvironment({ NEXTAUTH_SECRET, ...env }).seedsDemo).toBe(seedsDemo);
  });

  it.each([
    [{ NEXTAUTH_SECRET: '' }, 'NEXTAUTH_SECRET must be set; make one with: openssl rand -base64 32'],
    [
      { NEXTAUTH_SECRET: 'short' },
      'NEXTAUTH_SECRET must have at least 32 characters; make one with: openssl rand -base64 32',
    ],
    [{ API_PORT: 'x' }, 'API_PORT must be a port number'],
    [{ API_PORT: '70000' }, 'API_PORT must be a port number'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must begin with postgresql://'],
    [{ NEXTAUTH_URL: 'clinic' }, 'NEXTAUTH_URL must be an address such as https://clinic.example'],
    [{ REPRISE_DEMO: 'yes' }, 'REPRISE_DEMO must be 0 or 1'],
    [
      { REPRISE_MEDIA_S3_ENDPOINT: 'https://s3.example', REPRISE_MEDIA_S3_BUCKET: 'pictures' },
      'REPRISE_MEDIA_S3_ACCESS_KEY and REPRISE_MEDIA_S3_SECRET_KEY must be set too',
    ],
    [{ REPRISE_MEDIA_S3_ENDPOINT: 's3' }, 'REPRISE_MEDIA_S3_ENDPOINT must be an address such as https://s3.example'],
  ])('refuses %j in one line', (env, line) => {
    expect(() => readEnvironment({ NEXTAUTH_SECRET, ...env })).toThrow(line);
  });
});
