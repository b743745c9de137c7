import type { PrismaClient } from '@reprise/prisma/client';
import { type CommandLineViewer, PUBLIC_CLINIC_ID } from './domain.ts';

/** A command does not say for which clinic, or names none that there is. */
export class UnknownClinicError extends Error {
  override readonly name = 'UnknownClinicError';
}

/**
 * Whoever runs a command for a clinic. Without a slug the only clinic is meant, and on the demo its first.
 *
 * @throws UnknownClinicError in one line that says which clinics there are
 */
export async function commandLineViewer(db: PrismaClient, slug: string | null): Promise<CommandLineViewer> {
  const clinics = await db.clinic.findMany({
    where: { id: { not: PUBLIC_CLINIC_ID } },
    orderBy: [{ createdAt: 'asc' }, { slug: 'asc' }],
    select: {
      id: true,
      slug: true,
      members: { where: { identity: { email: 'owner@demo.test' } }, select: { id: true } },
    },
  });
  const usual = clinics.length === 1 ? clinics[0] : clinics.find(({ members }) => members.length > 0);
  const clinic = slug === null ? usual : clinics.find((one) => one.slug === slug);
  if (clinic) return { kind: 'COMMAND_LINE', clinicId: clinic.id, name: 'Command line' };
  if (clinics.length === 0) {
    throw new UnknownClinicError(
      'There is no clinic yet. Make one: npm run admin -- create-clinic --name NAME --email EMAIL',
    );
  }
  const slugs = clinics.map((one) => one.slug).join(', ');
  throw new UnknownClinicError(
    slug === null
      ? `Say for which clinic with --clinic: ${slugs}.`
      : `There is no clinic ${JSON.stringify(slug)}. There are: ${slugs}.`,
  );
}
