import type { Context } from '../context.ts';
import type { PainMoment } from '../pain/domain.ts';
import { type LocalDate, plusDays } from '../plan/local-date.ts';
import type { PainMark } from './domain.ts';

interface MarkRow {
  readonly date: LocalDate;
  readonly moment: PainMoment;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  readonly answers: number;
  readonly alerts: number;
}

/** The marks of a client's days, so many up to today: the same as `dayMarks` makes, in one statement. */
export async function painMarks(
  { db }: Pick<Context, 'db'>,
  clientId: string,
  today: LocalDate,
  days: number,
): Promise<readonly PainMark[]> {
  const from = plusDays(today, 1 - days);
  const rows = await db.$queryRaw<MarkRow[]>`
    SELECT (p."recordedAt" AT TIME ZONE c."timeZone")::date::text AS "date", p."moment"::text AS "moment",
      sum(p."intensity")::int AS "sum", min(p."intensity") AS "min", max(p."intensity") AS "max",
      count(*)::int AS "answers", count(a."id")::int AS "alerts"
    FROM "Client" c
    JOIN "PainScore" p ON p."clinicId" = c."clinicId" AND p."clientId" = c."id"
      AND p."recordedAt" >= ${from}::date::timestamp AT TIME ZONE c."timeZone"
      AND p."recordedAt" < (${today}::date + 1)::timestamp AT TIME ZONE c."timeZone"
    LEFT JOIN "Alert" a ON a."clientId" = c."id" AND a."rule" = 'RED_SCORE' AND a."subjectId" = p."id"
    WHERE c."id" = ${clientId}::uuid
    GROUP BY 1, p."moment" ORDER BY 1, p."moment"`;
  return rows.map(({ date, sum, answers, ...row }) => ({
    ...row,
    from: date,
    to: date,
    sum,
    mean: sum / answers,
    answers,
    days: 1,
  }));
}
