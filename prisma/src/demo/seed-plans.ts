import type { Prisma } from '../generated/client/client.ts';
import { PUBLIC_CLINIC_ID, seedId } from '../seed/ids.ts';
import { demoPlans } from './plans.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The day that is so many days from today, as a column without a time holds it. */
function dayFrom(now: Date, days: number): Date {
  return new Date(new Date(now.getTime() + days * DAY).toISOString().slice(0, 10));
}

/** Gives demo clients plans of routines of the public library; without the library nobody gets any. */
export async function seedDemoPlans(tx: Prisma.TransactionClient, clinicId: string, now: Date): Promise<void> {
  const slugs = demoPlans.flatMap(({ phases }) => phases.map(({ routine }) => routine));
  const routines = await tx.routine.findMany({
    where: { clinicId: PUBLIC_CLINIC_ID, slug: { in: slugs }, status: 'PUBLISHED' },
    select: { slug: true, currentVersionId: true },
  });
  const versionOf = new Map(routines.map(({ slug, currentVersionId }) => [slug, currentVersionId]));
  for (const { client, author, daysAgo, message = null, stopRule = null, phases } of demoPlans) {
    const rows = phases.flatMap(
      ({ name, routine, timesPerDay = 1, daysOfWeek = [], everyDays, from, to }, position) => {
        const routineVersionId = versionOf.get(routine);
        if (!routineVersionId) return [];
        return {
          clinicId,
          key: seedId('phase', `${client} ${position}`),
          position,
          name,
          routineClinicId: PUBLIC_CLINIC_ID,
          routineVersionId,
          timesPerDay,
          daysOfWeek: [...daysOfWeek],
          everyDays: everyDays ?? null,
          startsOn: dayFrom(now, from),
          endsOn: to === undefined ? null : dayFrom(now, to),
        };
      },
    );
    if (rows.length < phases.length) continue;
    const createdAt = new Date(now.getTime() - daysAgo * DAY);
    const id = seedId('plan', client);
    const versionId = seedId('plan version', client);
    await tx.plan.create({
      data: { id, clinicId, clientId: seedId('client', client), createdAt },
      select: { id: true },
    });
    await tx.planVersion.create({
      data: {
        id: versionId,
        clinicId,
        planId: id,
        number: 1,
        authorId: seedId('member', author),
        inForceFrom: dayFrom(now, -daysAgo),
        greenMax: 3,
        amberMax: 5,
        stopRule,
        message,
        createdAt,
      },
      select: { id: true },
    });
    await tx.planPhase.createMany({ data: rows.map((row) => ({ ...row, planVersionId: versionId })) });
    const ends = rows.map(({ endsOn }) => endsOn);
    const endsOn = ends.includes(null) ? null : (ends.at(-1) ?? null);
    await tx.plan.update({ where: { id }, data: { currentVersionId: versionId, endsOn }, select: { id: true } });
  }
}
