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

/** A day of one series, as the database adds it up: date, sum, least, most and number of answers. */
type DayRow = readonly [LocalDate, number, number, number, number];

/** The days of a client, each series oldest first. */
interface ClientRow {
  readonly clientId: string;
  readonly resting: readonly DayRow[] | null;
  readonly exercise: readonly DayRow[] | null;
}
type DayRows = ReadonlyMap<string, ClientRow>;
const byClient = (rows: readonly ClientRow[]): DayRows => new Map(rows.map((row) => [row.clientId, row]));

const isExercise = Prisma.sql`p."moment" IN ('DURING', 'AFTER')`;
const dayColumns = Prisma.sql`sum(p."intensity")::int AS "sum", min(p."intensity") AS "min",
  max(p."intensity") AS "max", count(*)::int AS "count"`;
const ofClient = Prisma.sql`p."clinicId" = c."clinicId" AND p."clientId" = c."id"`;

// lists without names are a third as long on their way here
const dayRows = (which: Prisma.Sql) => Prisma.sql`
  json_agg(json_build_array(d."date", d."sum", d."min", d."max", d."count") ORDER BY d."date") FILTER (WHERE ${which})`;
const seriesColumns = Prisma.sql`${dayRows(Prisma.sql`NOT d."isExercise"`)} AS "resting",
  ${dayRows(Prisma.sql`d."isExercise"`)} AS "exercise"`;

/** Which days, and of which series: of both unless only resting pain matters. */
interface Window {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly isOfBoth: boolean;
}

/** The days from one to another that have an answer, per client and series. */
export async function painDaysBetween(
  { db }: { readonly db: Pick<PrismaClient, '$queryRaw'> },
  ids: readonly string[],
  { from, to, isOfBoth }: Window,
): Promise<DayRows> {
  const some = isOfBoth ? Prisma.empty : Prisma.sql`AND NOT ${isExercise}`;
  return byClient(
    await db.$queryRaw<ClientRow[]>`
      SELECT c."id"::text AS "clientId", l.*
      FROM "Client" c CROSS JOIN LATERAL (
        SELECT ${seriesColumns}
        FROM (
          SELECT ${isExercise} AS "isExercise", (p."recordedAt" AT TIME ZONE c."timeZone")::date AS "date", ${dayColumns}
          FROM "PainScore" p
          WHERE ${ofClient} AND p."recordedAt" >= ${from}::date::timestamp AT TIME ZONE c."timeZone"
            AND p."recordedAt" < (${to}::date + 1)::timestamp AT TIME ZONE c."timeZone" ${some}
          GROUP BY 1, 2
        ) d
      ) l
      WHERE c."id" = ANY(${[...ids]}::uuid[])`,
  );
}

/**
 * The first days with an answer, per client and series: found by going from each day to the next that has
 * one, so that a long history costs no more than a short one.
 */
async function firstPainDays({ db }: Pick<Context, 'db'>, ids: readonly string[]): Promise<DayRows> {
  const next = (after: Prisma.Sql) => Prisma.sql`
    SELECT (p."recordedAt" AT TIME ZONE c."timeZone")::date AS "date" FROM "PainScore" p
    WHERE ${ofClient} AND ${isExercise} = s."isExercise" ${after}
    ORDER BY p."recordedAt" LIMIT 1`;
  const rows = await db.$queryRaw<ClientRow[]>`
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
    SELECT d."id"::text AS "clientId", ${seriesColumns}
    FROM (
      SELECT c."id", c."isExercise", c."date", a.*
      FROM hop c CROSS JOIN LATERAL (
        SELECT ${dayColumns} FROM "PainScore" p WHERE ${ofClient} AND ${isExercise} = c."isExercise"
          AND p."recordedAt" >= c."date"::timestamp AT TIME ZONE c."timeZone"
          AND p."recordedAt" < (c."date" + 1)::timestamp AT TIME ZONE c."timeZone"
      ) a
    ) d GROUP BY d."id"`;
  return byClient(rows);
}

/** Both series of a client. */
export interface PainTrend {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly resting: PainSeries;
  readonly exercise: PainSeries;
}

const dayOfRow = ([date, sum, min, max, count]: DayRow): PainDay => ({ date, sum, mean: sum / count, min, max, count });

/** The days of one series of a client, out of those of several. */
export function painDaysOf(rows: DayRows, clientId: string, series: 'RESTING' | 'EXERCISE'): PainDay[] {
  const { resting, exercise } = rows.get(clientId) ?? {};
  return ((series === 'EXERCISE' ? exercise : resting) ?? []).map(dayOfRow);
}

/** What of a trend is wanted beside its days; what is not is empty. */
interface WantedTrend {
  readonly days: number;
  readonly hasBaseline: boolean;
  readonly hasExercise: boolean;
}

/**
 * The pain of clients over so many days up to today, by their ids; each day is their own. Without `hasBaseline`
 * there is no baseline, and nothing of what follows from it; without `hasExercise` that series has no days.
 */
export async function painTrends(
  context: Pick<Context, 'db' | 'now'>,
  clients: readonly (TrendOf & { readonly changeRule: ChangeRule })[],
  { days, hasBaseline, hasExercise }: WantedTrend,
): Promise<ReadonlyMap<string, PainTrend>> {
  const ids = clients.map(({ id }) => id);
  // a day earlier than anybody's first one, and later than their last: nobody is further from the server's day
  const utc = localDateAt(context.now, 'UTC');
  const window = { from: plusDays(utc, -Math.max(days, WEEK_DAYS) - 1), to: plusDays(utc, 1), isOfBoth: hasExercise };
  const latest = await painDaysBetween(context, ids, window);
  const first: DayRows = hasBaseline ? await firstPainDays(context, ids) : new Map();
  // of the many clients of a list most live in one zone
  const zones = new Map<string, { readonly today: LocalDate; readonly windowFrom: LocalDate }>();
  const windowIn = (timeZone: string) => {
    const today = localDateAt(context.now, timeZone);
    return { today, windowFrom: plusDays(today, 1 - days) };
  };
  return new Map(
    clients.map(({ id, timeZone, changeRule }) => {
      const own = zones.get(timeZone) ?? windowIn(timeZone);
      zones.set(timeZone, own);
      const { today, windowFrom } = own;
      const series = (of: 'RESTING' | 'EXERCISE') => {
        const ofSeries = (rows: DayRows) => painDaysOf(rows, id, of).filter(({ date }) => date <= today);
        const recent = ofSeries(latest);
        const shown = recent.filter(({ date }) => windowFrom <= date);
        return seriesOf(painBaseline(ofSeries(first)), shown, painWeek(recent, today), today, changeRule);
      };
      return [id, { from: windowFrom, to: today, resting: series('RESTING'), exercise: series('EXERCISE') }];
    }),
  );
}
