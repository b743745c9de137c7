import { hash } from '@node-rs/argon2';
import type { Prisma, PrismaClient } from '../generated/client/client.ts';
import { searchable } from '../search-text.ts';
import { seedId } from '../seed/ids.ts';
import { holdDemo } from './hold-demo.ts';
import { DEMO_PASSWORD, demoClinics } from './people.ts';
import { seedDemoPlans } from './seed-plans.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Before the first day of what is kept of them. */
const TAKEN_ON_DAYS_AGO = 114;

async function seedIdentity(tx: Prisma.TransactionClient, email: string, passwordHash: string) {
  const id = seedId('identity', email);
  await tx.identity.create({ data: { id, email, passwordHash } });
  return id;
}

/** Makes the two demo clinics with their people, unless they are there already. */
export async function seedDemo(prisma: PrismaClient): Promise<void> {
  const demo = { where: { slug: { in: demoClinics.map(({ slug }) => slug) } } };
  if ((await prisma.clinic.count(demo)) === demoClinics.length) return;
  const passwordHash = await hash(DEMO_PASSWORD);
  const now = new Date();
  const takenOnAt = new Date(now.getTime() - TAKEN_ON_DAYS_AGO * DAY);
  takenOnAt.setUTCHours(9, 10, 0, 0);
  await prisma.$transaction(
    async (tx) => {
      // of several servers that start at once, the others find what the first made
      await holdDemo(tx);
      if ((await tx.clinic.count(demo)) === demoClinics.length) return;
      for (const { slug, name, members, clients } of demoClinics) {
        const clinicId = seedId('clinic', slug);
        await tx.clinic.create({ data: { id: clinicId, slug, name } });
        for (const { key, email, ...member } of members) {
          const identityId = await seedIdentity(tx, email, passwordHash);
          await tx.member.create({ data: { ...member, id: seedId('member', key), clinicId, identityId } });
        }
        for (const { key, email, lead, ...client } of clients) {
          const identityId = email ? await seedIdentity(tx, email, passwordHash) : null;
          const leadMemberId = lead ? seedId('member', lead) : null;
          const searchText = searchable(client.name);
          const author = leadMemberId ? ({ revisedByKind: 'MEMBER', revisedById: leadMemberId } as const) : {};
          await tx.client.create({
            data: {
              ...client,
              ...author,
              id: seedId('client', key),
              clinicId,
              identityId,
              leadMemberId,
              searchText,
              createdAt: takenOnAt,
            },
          });
        }
      }
      await seedDemoPlans(tx, seedId('clinic', 'riverside'), now);
    },
    { timeout: 60_000, maxWait: 30_000 },
  );
}
