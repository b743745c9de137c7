import { randomUUID } from 'node:crypto';
import type { Prisma } from '@reprise/prisma/client';
import { emptyDose } from '../dose/domain.ts';
import { doseData } from '../dose/row.ts';
import { type FlarePhase, type ItemChange, type PlanPhase, planEndsOn } from './domain.ts';
import type { LocalDate } from './local-date.ts';
import type { Places, PointedPlan } from './pointing-data.ts';
import { dayColumn } from './row.ts';

/** What a version is beside what it says. */
export interface NewVersion {
  readonly clinicId: string;
  readonly planId: string;
  readonly number: number;
  readonly authorId: string;
  readonly reason: string | null;
  readonly inForceFrom: LocalDate;
}

function placed(places: Places, id: string): string {
  const clinicId = places.get(id);
  if (!clinicId) throw new Error('a row without a place');
  return clinicId;
}

const dayOrNull = (day: LocalDate | null) => (day === null ? null : dayColumn(day));

function phaseRow(
  { clinicId, planVersionId }: { clinicId: string; planVersionId: string },
  phase: PlanPhase | FlarePhase,
  position: number,
  places: Places,
) {
  const { key, name, routineVersionId, schedule } = phase;
  const days = 'startsOn' in phase ? phase : null;
  return {
    id: randomUUID(),
    clinicId,
    planVersionId,
    key,
    position,
    name,
    routineVersionId,
    routineClinicId: placed(places, routineVersionId),
    timesPerDay: schedule.timesPerDay,
    daysOfWeek: [...(schedule.daysOfWeek ?? [])],
    everyDays: schedule.everyDays,
    startsOn: days && dayColumn(days.startsOn),
    endsOn: days && dayOrNull(days.endsOn),
    isFlare: days === null,
  } satisfies Prisma.PlanPhaseCreateManyInput;
}

function changeRow(
  clinicId: string,
  planPhaseId: string,
  change: ItemChange,
  places: Places,
): Prisma.PlanItemChangeCreateManyInput {
  const { itemKey, dose, exerciseVersionId, isLeftOut, note } = change;
  return {
    ...doseData(dose ?? emptyDose),
    hasDose: dose !== null,
    clinicId,
    planPhaseId,
    itemKey,
    exerciseVersionId,
    exerciseClinicId: exerciseVersionId && placed(places, exerciseVersionId),
    isLeftOut,
    note,
  };
}

/** Writes a version of a plan with its phases and their changes, and makes it the latest, in four statements at most. */
export async function writePlanVersion(
  tx: Prisma.TransactionClient,
  version: NewVersion,
  { content, places }: PointedPlan,
): Promise<void> {
  const { clinicId, planId, inForceFrom } = version;
  const { phases, flarePhase, bands, stopRule, pause, message, letsSwap, alerts } = content;
  const { id: planVersionId } = await tx.planVersion.create({
    data: {
      ...version,
      inForceFrom: dayColumn(inForceFrom),
      ...bands,
      stopRule,
      pausedFrom: pause && dayColumn(pause.from),
      pausedUntil: pause && dayOrNull(pause.until),
      message,
      letsSwap,
      ...alerts,
    },
    select: { id: true },
  });
  const all = [...phases, ...(flarePhase ? [flarePhase] : [])];
  const rows = all.map((phase, at) => phaseRow({ clinicId, planVersionId }, phase, at, places));
  await tx.planPhase.createMany({ data: rows });
  const changes = all.flatMap((phase, at) =>
    phase.changes.map((change) => changeRow(clinicId, rows[at]?.id ?? '', change, places)),
  );
  if (changes.length > 0) await tx.planItemChange.createMany({ data: changes });
  await tx.plan.update({
    where: { id: planId },
    data: { currentVersionId: planVersionId, endsOn: dayOrNull(planEndsOn(content)) },
    select: { id: true },
  });
}
