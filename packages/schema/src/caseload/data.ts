import { Prisma } from '@reprise/prisma/client';
import type { AlertRule } from '../alert/domain.ts';
import type { Context } from '../context.ts';
import { ANSWERS_MIN } from '../pain-trend/domain.ts';
import type { LocalDate } from '../plan/local-date.ts';
import { type NeedFacts, RUNNING_OUT_DAYS } from './domain.ts';

type With = Pick<Context, 'db' | 'now'>;

/** The least number that 1 to 22 divide: so many answers of a day have a mean in whole shares of it. */
const SHARES = Prisma.raw('232792560');

/** The mean of days, each counting once, as `meanOfDays` takes it: whole numbers added up, and divided once. */
const meanOfDays = (which: string) => {
  const only = Prisma.raw(`FILTER (WHERE ${which})`);
  return Prisma.sql`sum(d."shares") ${only}::float8 / (count(*) ${only} * ${SHARES})::float8`;
};

/** All that need is told from, of the clients that a condition on `c` leaves; the same as the domain takes. */
function facts(now: Date, among: Prisma.Sql): Prisma.Sql {
  const own = (alias: string) => Prisma.raw(`"${alias}"."clinicId" = c."clinicId" AND "${alias}"."clientId" = c."id"`);
  return Prisma.sql`
    SELECT c."id", c."name", c."reviewOn", c."status", t."today", a."rule", a."raisedAt",
      COALESCE(v."risingBy", n."risingBy") AS "risingBy", COALESCE(v."silentDays", n."silentDays") AS "silentDays",
      m."week", m."weekAnswers", m."before", m."beforeAnswers",
      p."id" IS NOT NULL AND NOT COALESCE(v."isPaused", false) AS "isGoingOn",
      COALESCE((GREATEST(s."at", r."at") AT TIME ZONE c."timeZone")::date, v."inForceFrom") AS "lastOn",
      GREATEST(s."at", r."at") AS "lastAt", p."endsOn"
    FROM "Client" c
    JOIN "Clinic" n ON n."id" = c."clinicId"
    CROSS JOIN LATERAL (SELECT (${now}::timestamptz AT TIME ZONE c."timeZone")::date AS "today") t
    LEFT JOIN LATERAL (
      SELECT x."rule", x."raisedAt" FROM "Alert" x
      WHERE ${own('x')} AND x."acknowledgedAt" IS NULL AND x."closedAt" IS NULL
      ORDER BY array_position('{RED_FLAG,RED_SCORE,FLARE_DECLARED,RISING,NO_CONTACT}'::"AlertRule"[], x."rule"), x."raisedAt" DESC
      LIMIT 1
    ) a ON true
    CROSS JOIN LATERAL (
      SELECT ${meanOfDays('d."isLate"')} AS "week",
        COALESCE(sum(d."count") FILTER (WHERE d."isLate"), 0)::int AS "weekAnswers",
        ${meanOfDays('NOT d."isLate"')} AS "before",
        COALESCE(sum(d."count") FILTER (WHERE NOT d."isLate"), 0)::int AS "beforeAnswers"
      FROM (
        SELECT (y."recordedAt" AT TIME ZONE c."timeZone")::date > t."today" - 7 AS "isLate",
          sum(y."intensity") * ${SHARES} / count(*) AS "shares", count(*) AS "count"
        FROM "PainScore" y
        WHERE ${own('y')} AND y."moment" IN ('BEFORE', 'NEXT_MORNING', 'DIARY')
          AND y."recordedAt" >= (t."today" - 13)::timestamp AT TIME ZONE c."timeZone"
          AND y."recordedAt" < (t."today" + 1)::timestamp AT TIME ZONE c."timeZone"
        GROUP BY (y."recordedAt" AT TIME ZONE c."timeZone")::date
      ) d
    ) m
    LEFT JOIN LATERAL (
      SELECT y."recordedAt" AS "at" FROM "PainScore" y WHERE ${own('y')} ORDER BY y."recordedAt" DESC LIMIT 1
    ) s ON true
    LEFT JOIN LATERAL (
      SELECT z."recordedAt" AS "at" FROM "Session" z WHERE ${own('z')} ORDER BY z."recordedAt" DESC LIMIT 1
    ) r ON true
    LEFT JOIN "Plan" p ON ${own('p')} AND p."status" = 'ACTIVE'
    LEFT JOIN LATERAL (
      SELECT w."inForceFrom", w."risingBy", w."silentDays",
        COALESCE(w."pausedFrom" <= t."today" AND COALESCE(t."today" <= w."pausedUntil", true), false) AS "isPaused"
      FROM "PlanVersion" w WHERE w."planId" = p."id" AND w."id" = p."currentVersionId"
    ) v ON true
    WHERE ${among}`;
}

interface FactsRow {
  readonly id: string;
  readonly today: LocalDate;
  readonly rule: AlertRule | null;
  readonly risingBy: number;
  readonly silentDays: number;
  readonly week: number | null;
  readonly weekAnswers: number;
  readonly before: number | null;
  readonly beforeAnswers: number;
  readonly isGoingOn: boolean;
  readonly lastOn: LocalDate | null;
  readonly lastAt: Date | null;
  readonly endsOn: LocalDate | null;
}

/** A client's need, with when they were last heard of. */
export interface ClientNeedFacts extends NeedFacts {
  readonly id: string;
  readonly lastAt: Date | null;
}

const columns = Prisma.sql`f."id"::text, f."today"::text, f."rule"::text, f."risingBy", f."silentDays", f."week", f."weekAnswers",
  f."before", f."beforeAnswers", f."isGoingOn", f."lastOn"::text, f."lastAt", f."endsOn"::text`;

const factsOf = ({ week, weekAnswers, before, beforeAnswers, ...rest }: FactsRow): ClientNeedFacts => ({
  ...rest,
  week: { mean: week, answers: weekAnswers },
  before: { mean: before, answers: beforeAnswers },
});

/** What the need of clients is told from, by their ids. */
export async function needFacts({ db, now }: With, ids: readonly string[]): Promise<readonly ClientNeedFacts[]> {
  const rows = await db.$queryRaw<FactsRow[]>`
    SELECT ${columns} FROM (${facts(now, Prisma.sql`c."id" = ANY(${[...ids]}::uuid[])`)}) f`;
  return rows.map(factsOf);
}

// by what was asked, so that a list that is ordered by need and shows it asks once
const listed = new WeakMap<With, ReadonlyMap<string, ClientNeedFacts>>();

/** What the need of these clients is told from, when a list of the same operation was ordered by it. */
export function listedNeeds(context: With, ids: readonly string[]): ReadonlyMap<string, ClientNeedFacts> | null {
  const known = listed.get(context);
  return known && ids.every((id) => known.has(id)) ? known : null;
}

/** The ids of a clinic's clients by need: those in treatment first, then as `needRank` says, then by review and name. */
export async function idsByNeed(context: With, clinicId: string): Promise<readonly string[]> {
  const { db, now } = context;
  const rows = await db.$queryRaw<FactsRow[]>`
    SELECT ${columns} FROM (${facts(now, Prisma.sql`c."clinicId" = ${clinicId}::uuid`)}) f
    ORDER BY f."status" = 'ARCHIVED',
      CASE
        WHEN f."rule" IS NOT NULL THEN
          array_position('{RED_FLAG,RED_SCORE,FLARE_DECLARED,RISING,NO_CONTACT}'::"AlertRule"[], f."rule") - 1
        WHEN f."weekAnswers" >= ${ANSWERS_MIN} AND f."beforeAnswers" >= ${ANSWERS_MIN}
          AND f."week" - f."before" >= f."risingBy" - 1e-9 THEN 10
        WHEN f."isGoingOn" AND f."today" - f."lastOn" > f."silentDays" THEN 20
        WHEN f."isGoingOn" AND f."endsOn" - f."today" <= ${RUNNING_OUT_DAYS} THEN 30
        ELSE 40 END,
      f."raisedAt" DESC NULLS LAST, f."reviewOn" NULLS LAST, f."name", f."id"`;
  listed.set(context, new Map(rows.map((row) => [row.id, factsOf(row)])));
  return rows.map(({ id }) => id);
}
