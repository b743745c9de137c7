import { Prisma, type PrismaClient } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import { type LocalDate, localDateAt, plusDays } from '../plan/local-date.ts';
import type { ChangeRule } from './change.ts';
import { BASELINE_DAYS, type PainDay, type PainSeries, WEEK_DAYS, painBaseline, painWeek, seriesOf } from './domain.ts';

/** A client whose pain is asked for, and where they live. */
export interface TrendOf {
  readonly id: string;
  readonly timeZone: string;
}

/** A day of one series, as the database adds it up. */
interface DayRow {
  readonly clientId: string;
  readonly isExercise: boolean;
  readonly date: LocalDate;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  readonly count: number;
}

const isExercise = Prisma.sql`p."moment" IN ('DURING', 'AFTER')`;
const dayColumns = Prisma.sql`sum(p."intensity")::int AS "sum", min(p."intensity") AS "min",
  max(p."intensity") AS "max", count(*)::int AS "count"`;
const ofClient = Prisma.sql`p."clinicId" = c."clinicId" AND p."clientId" = c."id"`;

/** The days from one on that have an answer, per client and series. */
export function latestPainDays(
  { db }: { readonly db: Pick<PrismaClient, '$queryRaw'> },
  ids: readonly string[],
  from: LocalDate,
) {
  return db.$queryRaw<DayRow[]>`
    SELECT c."id"::text AS "clientId", d.*
    FROM "Client" c CROSS JOIN LATERAL (
      SELECT ${isExercise} AS "isExercise", (p."recordedAt" AT TIME ZONE c."timeZone")::date::text AS "date", ${dayColumns}
      FROM "PainScore" p
      WHERE ${ofClient} AND p."recordedAt" >= ${from}::date::timestamp AT TIME ZONE c."timeZone"
      GROUP BY 1, 2
    ) d
    WHERE c."id" = ANY(${[...ids]}::uuid[])
    ORDER BY d."date"`;
}

/**
 * The first days with an answer, per client and series: found by going from each day to the next that has
 * one, so that a long history costs no more than a short one.
 */
function firstPainDays({ db }: Pick<Context, 'db'>, ids: readonly string[]) {
  const next = (after: Prisma.Sql) => Prisma.sql`
    SELECT (p."recordedAt" AT TIME ZONE c."timeZone")::date AS "date" FROM "PainScore" p
    WHERE ${ofClient} AND ${isExercise} = s."isExercise" ${after}
    ORDER BY p."recordedAt" LIMIT 1`;
  return db.$queryRaw<DayRow[]>`
    WITH RECURSIVE hop AS (
      SELECT c."id", c."clinicId", c."timeZone", s."isExercise", d."date", 1 AS "nth"
      FROM "Client" c CROSS JOIN (VALUES (true), (false)) s ("isExercise") CROSS JOIN LATERAL (${next(Prisma.empty)}) d
      WHERE c."id" = ANY(${[...ids]}::uuid[])
      UNION ALL
      SELECT c."id", c."clinicId", c."timeZone", c."isExercise", d."date", c."nth" + 1
      FROM hop c CROSS JOIN LATERAL (SELECT c."isExercise") s
      CROSS JOIN LATERAL (${next(Prisma.sql`AND p."recordedAt" >= (c."date" + 1)::timestamp AT TIME ZONE c."timeZone"`)}) d
      WHERE c."nth" < ${BASELINE_DAYS}
    )
    SELECT c."id"::text AS "clientId", c."isExercise", c."date"::text AS "date", ${dayColumns}
    FROM hop c JOIN "PainScore" p ON ${ofClient} AND ${isExercise} = c."isExercise"
      AND p."recordedAt" >= c."date"::timestamp AT TIME ZONE c."timeZone"
      AND p."recordedAt" < (c."date" + 1)::timestamp AT TIME ZONE c."timeZone"
    GROUP BY 1, 2, c."date" ORDER BY c."date"`;
}

/** Both series of a client. */
export interface PainTrend {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly resting: PainSeries;
  readonly exercise: PainSeries;
}

const dayOfRow = ({ date, sum, min, max, count }: DayRow): PainDay => ({ date, mean: sum / count, min, max, count });

/** The days of one series of a client, out of rows of several. */
export function painDaysOf(rows: readonly DayRow[], clientId: string, series: 'RESTING' | 'EXERCISE') {
  return rows.filter((row) => row.clientId === clientId && row.isExercise === (series === 'EXERCISE')).map(dayOfRow);
}

/** The pain of clients over so many days up to today, by their ids; each day is their own. */
export async function painTrends(
  context: Pick<Context, 'db' | 'now'>,
  clients: readonly (TrendOf & { readonly changeRule: ChangeRule })[],
  days: number,
): Promise<ReadonlyMap<string, PainTrend>> {
  const ids = clients.map(({ id }) => id);
  // a day earlier than anybody's first one: no client is further from the server's day than that
  const from = plusDays(localDateAt(context.now, 'UTC'), -Math.max(days, WEEK_DAYS) - 1);
  const latest = await latestPainDays(context, ids, from);
  const first = await firstPainDays(context, ids);
  return new Map(
    clients.map(({ id, timeZone, changeRule }) => {
      const today = localDateAt(context.now, timeZone);
      const windowFrom = plusDays(today, 1 - days);
      const series = (of: 'RESTING' | 'EXERCISE') => {
        const own = (rows: readonly DayRow[]) => painDaysOf(rows, id, of).filter(({ date }) => date <= today);
        const recent = own(latest);
        const shown = recent.filter(({ date }) => windowFrom <= date);
        return seriesOf(painBaseline(own(first)), shown, painWeek(recent, today), today, changeRule);
      };
      return [id, { from: windowFrom, to: today, resting: series('RESTING'), exercise: series('EXERCISE') }];
    }),
  );
}
