import type { Prisma } from '../../generated/client/client.ts';
import { searchable } from '../../search-text.ts';
import { PUBLIC_CLINIC_ID, seedId } from '../../seed/ids.ts';
import { type Day, dayColumn, momentOf, plusDays } from './days.ts';
import { newPeople } from './people.ts';
import type { WrittenVersion } from './plan-shapes.ts';

/** Takes on the rest of the demo's clients. */
export async function seedNewPeople(tx: Prisma.TransactionClient, clinicId: string, today: Day, begun: Day) {
  await tx.client.createMany({
    data: newPeople.map(({ key, name, lead, condition, reviewInDays, timeZone, locale }) => ({
      id: seedId('client', key),
      clinicId,
      name,
      searchText: searchable(name),
      leadMemberId: seedId('member', lead),
      revisedByKind: 'MEMBER' as const,
      revisedById: seedId('member', lead),
      condition,
      reviewOn: reviewInDays === undefined ? null : dayColumn(plusDays(today, reviewInDays)),
      createdAt: momentOf(plusDays(begun, -2), 10 * 60, 'UTC'),
      ...(timeZone ? { timeZone } : {}),
      ...(locale ? { locale } : {}),
    })),
  });
}

/** A plan of the history as it is written. */
export interface PlanOfHistory {
  readonly id: string;
  readonly clinicId: string;
  readonly clientId: string;
  readonly authorId: string;
  readonly begun: Day;
  /** The day that it was ended on; null while it goes on. */
  readonly endedOn: Day | null;
  readonly versions: readonly WrittenVersion[];
}

const morningOf = (day: Day) => momentOf(day, 9 * 60 + 20, 'UTC');

/** Writes plans with all their versions. */
export async function seedPlansOfHistory(tx: Prisma.TransactionClient, plans: readonly PlanOfHistory[]) {
  await tx.plan.createMany({
    data: plans.map(({ id, clinicId, clientId, begun, endedOn }) => ({
      id,
      clinicId,
      clientId,
      createdAt: morningOf(begun),
      status: endedOn ? ('ENDED' as const) : ('ACTIVE' as const),
      endedAt: endedOn && morningOf(endedOn),
      endReason: endedOn && 'Went on to another plan',
    })),
  });
  const versions = plans.flatMap((plan) => plan.versions.map((version, at) => ({ plan, version, number: at + 1 })));
  await tx.planVersion.createMany({
    data: versions.map(({ plan, version, number }) => ({
      id: version.id,
      clinicId: plan.clinicId,
      planId: plan.id,
      number,
      authorId: plan.authorId,
      inForceFrom: dayColumn(version.inForceFrom),
      greenMax: 3,
      amberMax: 5,
      reason: version.reason,
      createdAt: morningOf(version.inForceFrom),
    })),
  });
  await tx.planPhase.createMany({
    data: versions.flatMap(({ plan, version }) =>
      version.phases.map((phase, position) => ({
        clinicId: plan.clinicId,
        planVersionId: version.id,
        key: phase.key,
        position,
        name: phase.name,
        routineClinicId: PUBLIC_CLINIC_ID,
        routineVersionId: phase.routineVersionId,
        timesPerDay: phase.timesPerDay ?? 1,
        daysOfWeek: [...(phase.daysOfWeek ?? [])],
        everyDays: phase.daysOfWeek ? null : (phase.everyDays ?? 1),
        startsOn: phase.startsOn && dayColumn(phase.startsOn),
        endsOn: phase.endsOn && dayColumn(phase.endsOn),
        isFlare: phase.startsOn === null,
      })),
    ),
  });
  for (const { id, versions: own } of plans) {
    const last = own.at(-1);
    const ends = last?.phases.filter(({ startsOn }) => startsOn !== null).map(({ endsOn }) => endsOn) ?? [];
    const endsOn = ends.includes(null) ? null : (ends.at(-1) ?? null);
    const data = { currentVersionId: last?.id ?? null, endsOn: endsOn && dayColumn(endsOn) };
    await tx.plan.update({ where: { id }, data, select: { id: true } });
  }
}
