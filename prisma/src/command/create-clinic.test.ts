import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { openTestDatabase } from '../test-database.ts';
import { createClinic, slugOf } from './create-clinic.ts';

const harbour = { name: 'Harbour Physiotherapy', email: 'ada@harbour.test' };

it('makes a clinic whose first owner gets a link, of which only the hash is kept', async () => {
  await using database = await openTestDatabase({ seed: 'none' });
  const now = new Date('2026-03-01T12:00:00Z');
  const { slug, secret } = await createClinic(database.prisma, { ...harbour, ownerName: 'Ada', country: 'IE' }, now);
  const clinic = await database.prisma.clinic.findUniqueOrThrow({
    where: { slug },
    include: { members: { include: { identity: true } }, welcomeLinks: true, auditEvents: true },
  });
  expect(clinic).toMatchObject({
    name: 'Harbour Physiotherapy',
    slug: 'harbour-physiotherapy',
    country: 'IE',
    timeZone: 'Europe/London',
    members: [{ name: 'Ada', role: 'OWNER', identity: { email: 'ada@harbour.test', passwordHash: null } }],
    welcomeLinks: [
      {
        secretHash: createHash('sha256').update(secret).digest('hex'),
        expiresAt: new Date('2026-03-08T12:00:00Z'),
        usedAt: null,
      },
    ],
    auditEvents: [{ action: 'createClinic', actorKind: 'COMMAND_LINE' }],
  });
});

it('gives a second clinic of the same name its own slug, and the same owner their one sign-in', async () => {
  await using database = await openTestDatabase({ seed: 'none' });
  await createClinic(database.prisma, harbour);
  const { slug } = await createClinic(database.prisma, { ...harbour, email: 'ADA@harbour.test' });
  expect(slug).toBe('harbour-physiotherapy-2');
  expect(await database.prisma.identity.count()).toBe(1);
});

it.each([
  [{ ...harbour, email: 'ada' }, '"ada" is no email address.'],
  [{ ...harbour, country: 'Eire' }, '"Eire" is no country code of two capital letters, such as GB.'],
  [{ ...harbour, timeZone: 'Mars' }, '"Mars" is no time zone, such as Europe/London.'],
])('refuses what cannot be meant', async (clinic, message) => {
  await using database = await openTestDatabase({ seed: 'none' });
  await expect(createClinic(database.prisma, clinic)).rejects.toThrow(message);
});

it('makes slugs that the database takes', () => {
  expect(['Über & Söhne', '  ', 'Клиника'].map(slugOf)).toEqual(['uber-sohne', 'clinic', 'clinic']);
});
