import type { Prisma } from '@reprise/prisma/client';
import { localDateAt } from '../plan/local-date.ts';
import { dayOf } from '../plan/row.ts';
import type { MeasureTimes } from './domain.ts';

/** The columns that say when a measure is asked for. */
export const timesColumns = {
  startsOn: true,
  endsOn: true,
  isAtStart: true,
  everyWeeks: true,
  weeks: true,
  isAtEnd: true,
  endedAt: true,
  plan: { select: { endsOn: true, endedAt: true } },
  client: { select: { timeZone: true } },
} as const satisfies Prisma.MeasureScheduleSelect;
type TimesRow = Prisma.MeasureScheduleGetPayload<{ select: typeof timesColumns }>;

/** The last day of a schedule: of the plan that it ends with, when that has ended or is to end, or its own. */
export function lastDayOf({ plan, endsOn, startsOn, client }: TimesRow): string | null {
  if (!plan) return endsOn && dayOf(endsOn);
  const last = plan.endedAt ? localDateAt(plan.endedAt, client.timeZone) : plan.endsOn && dayOf(plan.endsOn);
  // a plan that ended before the schedule began has nothing left to ask
  return last && last < dayOf(startsOn) ? dayOf(startsOn) : last;
}

/** When a measure is asked for, from its columns. */
export function timesOfRow(row: TimesRow): MeasureTimes {
  const { isAtStart, everyWeeks, weeks, isAtEnd } = row;
  return { startsOn: dayOf(row.startsOn), endsOn: lastDayOf(row), isAtStart, everyWeeks, weeks, isAtEnd };
}
