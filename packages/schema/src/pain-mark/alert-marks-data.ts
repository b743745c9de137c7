import type { Context } from '../context.ts';
import { type LocalDate, plusDays } from '../plan/local-date.ts';
import type { AlertMark } from './alert-marks.ts';

/** The signs of a client's alerts, by the days that they are of, so many up to today: as `alertMarks` makes them. */
export function readAlertMarks(
  { db }: Pick<Context, 'db'>,
  clientId: string,
  today: LocalDate,
  days: number,
): Promise<AlertMark[]> {
  const from = plusDays(today, 1 - days);
  return db.$queryRaw<AlertMark[]>`
    SELECT (a."givenAt" AT TIME ZONE c."timeZone")::date::text AS "date", a."rule"::text AS "rule", count(*)::int AS "alerts"
    FROM "Client" c
    JOIN "Alert" a ON a."clinicId" = c."clinicId" AND a."clientId" = c."id"
      AND a."givenAt" >= ${from}::date::timestamp AT TIME ZONE c."timeZone"
      AND a."givenAt" < (${today}::date + 1)::timestamp AT TIME ZONE c."timeZone"
    WHERE c."id" = ${clientId}::uuid
    GROUP BY 1, a."rule"
    ORDER BY 1, array_position('{RED_FLAG,RED_SCORE,FLARE_DECLARED,RISING,NO_CONTACT}'::"AlertRule"[], a."rule")`;
}
