import { createHash, randomBytes } from 'node:crypto';
import type { PrismaClient } from '../generated/client/client.ts';
import { OperatorError } from '../operator-error.ts';

/** For how long the first owner's link works. */
export const welcomeLinkDays = 7;
const dayMs = 24 * 60 * 60 * 1000;
const secretBytes = 32;

export interface NewClinic {
  name: string;
  /** Of the first owner. */
  email: string;
  ownerName?: string | undefined;
  country?: string | undefined;
  timeZone?: string | undefined;
}

/** Letters and digits of the name, joined by hyphens; "clinic" for a name that has none. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'clinic';
}

function check({ name, email, country, timeZone }: NewClinic): void {
  if (!name.trim()) throw new OperatorError('A clinic needs a name: --name "Harbour Physiotherapy"');
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new OperatorError(`"${email}" is no email address.`);
  if (country && !/^[A-Z]{2}$/.test(country))
    throw new OperatorError(`"${country}" is no country code of two capital letters, such as GB.`);
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new OperatorError(`"${timeZone}" is no time zone, such as Europe/London.`);
  }
}

async function freeSlug(prisma: PrismaClient, name: string): Promise<string> {
  const slug = slugOf(name);
  const taken = await prisma.clinic.findMany({ where: { slug: { startsWith: slug } }, select: { slug: true } });
  const isFree = (candidate: string) => taken.every((clinic) => clinic.slug !== candidate);
  if (isFree(slug)) return slug;
  return Array.from({ length: taken.length + 1 }, (_, n) => `${slug}-${n + 2}`).find(isFree) ?? slug;
}

/** Makes a clinic and its first owner, and answers the secret of the owner's one-time link; only its hash is kept. */
export async function createClinic(prisma: PrismaClient, clinic: NewClinic, now = new Date()) {
  check(clinic);
  const { name, email, ownerName = email, country, timeZone } = clinic;
  const secret = randomBytes(secretBytes).toString('base64url');
  const slug = await freeSlug(prisma, name);
  await prisma.$transaction(async (tx) => {
    const { id: clinicId } = await tx.clinic.create({
      data: { name: name.trim(), slug, ...(country && { country }), ...(timeZone && { timeZone }) },
    });
    // Somebody who already works at another clinic keeps their sign-in.
    const identity = await tx.identity.upsert({ where: { email }, create: { email }, update: { email } });
    const member = await tx.member.create({
      data: { clinicId, identityId: identity.id, name: ownerName, role: 'OWNER', invitedAt: now },
    });
    await tx.welcomeLink.create({
      data: {
        clinicId,
        memberId: member.id,
        secretHash: createHash('sha256').update(secret).digest('hex'),
        createdAt: now,
        expiresAt: new Date(now.getTime() + welcomeLinkDays * dayMs),
      },
    });
    await tx.auditEvent.create({
      data: {
        clinicId,
        actorKind: 'COMMAND_LINE',
        action: 'createClinic',
        subjectType: 'Clinic',
        subjectId: clinicId,
        fields: ['name', 'slug', 'members'],
      },
    });
  });
  return { slug, secret };
}
