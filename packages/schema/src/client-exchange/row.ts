import type { Prisma } from '@reprise/prisma/client';
import { plannedChangeColumns, plannedColumns } from '../plan/row.ts';

/** What of a client leaves the clinic: enough to know who is meant. */
export const patientColumns = {
  id: true,
  name: true,
  status: true,
  updatedAt: true,
  clinic: { select: { name: true } },
} as const satisfies Prisma.ClientSelect;
export type PatientRow = Prisma.ClientGetPayload<{ select: typeof patientColumns }>;

export const observationColumns = {
  id: true,
  clientId: true,
  intensity: true,
  moment: true,
  bodyLocations: true,
  note: true,
  recordedAt: true,
  receivedAt: true,
} as const satisfies Prisma.PainScoreSelect;
export type ObservationRow = Prisma.PainScoreGetPayload<{ select: typeof observationColumns }>;

export const responseColumns = {
  id: true,
  clientId: true,
  answers: true,
  score: true,
  memberId: true,
  answeredAt: true,
  receivedAt: true,
  schedule: {
    select: {
      activities: true,
      version: { select: { number: true, definition: true, measure: { select: { slug: true } } } },
    },
  },
} as const satisfies Prisma.MeasureResponseSelect;
export type ResponseRow = Prisma.MeasureResponseGetPayload<{ select: typeof responseColumns }>;

export const carePlanColumns = {
  id: true,
  clientId: true,
  status: true,
  createdAt: true,
  endedAt: true,
  endsOn: true,
  current: {
    select: {
      number: true,
      createdAt: true,
      message: true,
      stopRule: true,
      phases: {
        orderBy: { position: 'asc' },
        include: {
          routineVersion: { select: { ...plannedColumns, routine: { select: { slug: true } } } },
          changes: plannedChangeColumns,
        },
      },
    },
  },
} as const satisfies Prisma.PlanSelect;
export type CarePlanRow = Prisma.PlanGetPayload<{ select: typeof carePlanColumns }>;
export type CarePlanPhaseRow = NonNullable<CarePlanRow['current']>['phases'][number];
