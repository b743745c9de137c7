import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '@reprise/prisma/client';

/** Gives a client a plan of one phase in place of what they have, past the API. */
export async function aPlan(db: PrismaClient, clientId: string, routineVersionId: string) {
  const { clinicId } = await db.client.findUniqueOrThrow({ where: { id: clientId } });
  const { id: authorId } = await db.member.findFirstOrThrow({ where: { clinicId } });
  const { clinicId: routineClinicId } = await db.routineVersion.findUniqueOrThrow({ where: { id: routineVersionId } });
  const today = new Date(`${new Date().toISOString().slice(0, 10)}T00:00:00Z`);
  return db.$transaction(async (tx) => {
    await tx.plan.deleteMany({ where: { clientId, status: 'ACTIVE' } });
    const plan = await tx.plan.create({ data: { clinicId, clientId } });
    const version = await tx.planVersion.create({
      data: { clinicId, planId: plan.id, number: 1, authorId, inForceFrom: today, greenMax: 3, amberMax: 5 },
    });
    const phase = { clinicId, planVersionId: version.id, key: randomUUID(), position: 0, name: 'Every day' };
    await tx.planPhase.create({
      data: { ...phase, routineClinicId, routineVersionId, everyDays: 1, daysOfWeek: [], startsOn: today },
    });
    await tx.plan.update({ where: { id: plan.id }, data: { currentVersionId: version.id } });
    return { planId: plan.id, planVersionId: version.id };
  });
}
