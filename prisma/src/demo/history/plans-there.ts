import type { Prisma } from '../../generated/client/client.ts';
import type { Day } from './days.ts';
import type { WrittenVersion } from './plan-shapes.ts';

const dayOf = (column: Date): Day => column.toISOString().slice(0, 10);

/** The plans that clients have, each with the days and the versions that a history is made of. */
export async function plansThere(tx: Prisma.TransactionClient, clinicId: string) {
  const plans = await tx.plan.findMany({
    where: { clinicId },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      clientId: true,
      endedAt: true,
      versions: {
        orderBy: { number: 'asc' },
        select: { id: true, inForceFrom: true, reason: true, phases: { orderBy: { position: 'asc' } } },
      },
    },
  });
  return plans.map(({ id, clientId, endedAt, versions }) => ({
    id,
    clientId,
    until: endedAt && dayOf(endedAt),
    versions: versions.map((version): WrittenVersion => ({
      id: version.id,
      inForceFrom: dayOf(version.inForceFrom),
      reason: version.reason,
      phases: version.phases.map(({ key, name, routineVersionId, timesPerDay, daysOfWeek, everyDays, ...days }) => ({
        key,
        name,
        routine: '',
        routineVersionId,
        timesPerDay,
        startsOn: days.startsOn && dayOf(days.startsOn),
        endsOn: days.endsOn && dayOf(days.endsOn),
        ...(everyDays === null ? { daysOfWeek } : { everyDays }),
      })),
    })),
  }));
}
