import { painWeek } from '@reprise/schema/pain-trend';
import type pg from 'pg';
import { v7 } from 'uuid';
import { type DayOfPain, type History, adherenceOf, alertsOf, painDay } from './history.ts';
import type { Claims } from './server.ts';
import { audited, globalId, historyColumns, memberViewer, moment, openAlertsColumn } from './sql.ts';

const own = (alias: string) => `${alias}."clinicId" = c."clinicId" AND ${alias}."clientId" = c."id"`;
const localDay = (column: string) => `(${column} AT TIME ZONE c."timeZone")::date`;

/** 1 to 22 divide it, so that a day's mean is a whole number of such shares. */
const shares = '232792560';
const meanOfDays = (which: string) =>
  `sum("shares") FILTER (WHERE ${which})::float8 / (count(*) FILTER (WHERE ${which}) * ${shares})::float8`;

const sql = `
WITH ${memberViewer}, ${audited('listClients')},
facts AS (
  SELECT c.*, t."today", a."rule", a."raisedAt", m.*, COALESCE(v."silentDays", n."silentDays") AS "silentDays",
    COALESCE(v."risingBy", n."risingBy") AS "risingBy", p."id" AS "planId", p."endsOn" AS "planEndsOn",
    p."currentVersionId", GREATEST(s.at, r.at) AS "lastAt",
    COALESCE(${localDay('GREATEST(s.at, r.at)')}, v."inForceFrom") AS "lastOn",
    p."id" IS NOT NULL AND NOT COALESCE(v."pausedFrom" <= t."today" AND COALESCE(t."today" <= v."pausedUntil", true), false) AS "isOn"
  FROM viewer
  JOIN "Clinic" n ON n."id" = viewer."clinicId"
  JOIN "Client" c ON c."clinicId" = n."id"
  CROSS JOIN LATERAL (SELECT ${localDay('$3::timestamptz')} AS "today") t
  LEFT JOIN LATERAL (
    SELECT array_position('{RED_FLAG,RED_SCORE,FLARE_DECLARED,RISING,NO_CONTACT}', x."rule"::text) - 1 AS "rule", x."raisedAt"
    FROM "Alert" x WHERE ${own('x')} AND x."acknowledgedAt" IS NULL AND x."closedAt" IS NULL ORDER BY 1, 2 DESC LIMIT 1
  ) a ON true
  CROSS JOIN LATERAL (
    SELECT ${meanOfDays('"isLate"')} AS "week", sum("count") FILTER (WHERE "isLate") AS "weekAnswers",
      ${meanOfDays('NOT "isLate"')} AS "before", sum("count") FILTER (WHERE NOT "isLate") AS "beforeAnswers"
    FROM (
      SELECT "date" > t."today" - 7 AS "isLate", sum("intensity") * ${shares} / count(*) AS "shares", count(*) AS "count"
      FROM (
        SELECT ${localDay('y."recordedAt"')} AS "date", "intensity" FROM "PainScore" y
        WHERE ${own('y')} AND y."moment" IN ('BEFORE', 'NEXT_MORNING', 'DIARY')
          AND y."recordedAt" >= (t."today" - 13)::timestamp AT TIME ZONE c."timeZone"
          AND y."recordedAt" < (t."today" + 1)::timestamp AT TIME ZONE c."timeZone"
      ) e GROUP BY "date"
    ) d
  ) m
  LEFT JOIN LATERAL (SELECT y."recordedAt" AS at FROM "PainScore" y WHERE ${own('y')} ORDER BY 1 DESC LIMIT 1) s ON true
  LEFT JOIN LATERAL (SELECT z."recordedAt" AS at FROM "Session" z WHERE ${own('z')} ORDER BY 1 DESC LIMIT 1) r ON true
  LEFT JOIN "Plan" p ON ${own('p')} AND p."status" = 'ACTIVE'
  LEFT JOIN "PlanVersion" v ON v."id" = p."currentVersionId"
),
page AS (
  SELECT c.*, row_number() OVER () AS nth FROM (
    SELECT f.*, CASE
        WHEN "rule" IS NOT NULL THEN 'ALERT'
        WHEN "weekAnswers" >= 3 AND "beforeAnswers" >= 3 AND "week" - "before" >= "risingBy" - 1e-9 THEN 'RISING'
        WHEN "isOn" AND "today" - "lastOn" > "silentDays" THEN 'SILENT'
        WHEN "isOn" AND "planEndsOn" - "today" <= 7 THEN 'RUNNING_OUT'
        ELSE 'NONE' END AS "need"
    FROM facts f
    ORDER BY "status" = 'ARCHIVED',
      CASE WHEN "rule" IS NOT NULL THEN "rule"
        WHEN "weekAnswers" >= 3 AND "beforeAnswers" >= 3 AND "week" - "before" >= "risingBy" - 1e-9 THEN 10
        WHEN "isOn" AND "today" - "lastOn" > "silentDays" THEN 20
        WHEN "isOn" AND "planEndsOn" - "today" <= 7 THEN 30
        ELSE 40 END,
      "raisedAt" DESC NULLS LAST, "reviewOn" NULLS LAST, "name", "id"
    LIMIT $6
  ) c
),
lines AS (
  SELECT c.nth, ${globalId('Client', 'c."id"')} AS "id", 'GPC:S:' || c."id" AS "cursor", c."name", c."status", c."timeZone", c."reviewOn",
    c."today", c."need", c."week", c."before", c."lastOn", ${moment('c."lastAt"')} AS "lastContactAt", c."planEndsOn",
    CASE WHEN l."id" IS NOT NULL THEN json_build_object('id', ${globalId('Member', 'l."id"')}, 'name', l."name") END AS "lead",
    CASE WHEN c."planId" IS NOT NULL THEN json_build_object('id', ${globalId('Plan', 'c."planId"')}, 'endsOn', c."planEndsOn",
      'currentVersion', json_build_object('id', ${globalId('PlanVersion', 'c."currentVersionId"')}, 'phases', (
        SELECT json_agg(json_build_object('key', h."key", 'name', h."name", 'startsOn', h."startsOn", 'endsOn', h."endsOn") ORDER BY h."position")
        FROM "PlanPhase" h WHERE h."planVersionId" = c."currentVersionId" AND NOT h."isFlare"))) END AS "activePlan",
    ${openAlertsColumn},
    (SELECT json_agg(d ORDER BY d."date") FROM (
      SELECT ${localDay('y."recordedAt"')} AS "date", sum("intensity") AS "sum", count(*) AS "count", min("intensity") AS "min", max("intensity") AS "max"
      FROM "PainScore" y
      WHERE ${own('y')} AND y."moment" IN ('BEFORE', 'NEXT_MORNING', 'DIARY')
        AND y."recordedAt" >= (c."today" - 27)::timestamp AT TIME ZONE c."timeZone"
        AND y."recordedAt" < (c."today" + 1)::timestamp AT TIME ZONE c."timeZone"
      GROUP BY 1) d) AS "painDays",
    ${historyColumns('28')}
  FROM page c
  LEFT JOIN "Member" l ON l."clinicId" = c."clinicId" AND l."id" = c."leadMemberId"
)
SELECT ${globalId('Clinic', 'n."id"')} AS "clinicId", n."greenMax", n."amberMax", (SELECT count(*)::int FROM facts) AS "totalCount",
  (SELECT json_agg(json_build_object('node', json_build_object('id', ${globalId('Member', 'm."id"')}, 'name', m."name")) ORDER BY m."name", m."id")
    FROM "Member" m WHERE m."clinicId" = n."id") AS "members",
  (SELECT json_agg(l ORDER BY l.nth) FROM lines l) AS "lines"
FROM viewer v JOIN "Clinic" n ON n."id" = v."clinicId"`;

interface Line extends History {
  readonly cursor: string;
  readonly need: string;
  readonly week: number | null;
  readonly before: number | null;
  readonly lastOn: string | null;
  readonly lastContactAt: string | null;
  readonly planEndsOn: string | null;
  readonly openAlerts: Parameters<typeof alertsOf>[0];
  readonly painDays: readonly DayOfPain[] | null;
  readonly [column: string]: unknown;
}

const oneDecimal = (value: number | null) => String(Math.round((value ?? 0) * 10) / 10);
const counted = (days: number) => `${days} day${days === 1 ? '' : 's'}`;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function needText({ need, week, before, lastOn, planEndsOn, today }: Line): string | null {
  if (need === 'RISING') return `Resting pain is up from ${oneDecimal(before)} to ${oneDecimal(week)} in a week`;
  if (need === 'SILENT') return `Nothing recorded for ${counted(daysBetween(lastOn ?? today, today))}`;
  if (need !== 'RUNNING_OUT') return null;
  const left = daysBetween(today, planEndsOn ?? today);
  if (left < 0) return 'The plan has run out';
  return left === 0 ? 'The plan ends today' : `The plan ends in ${counted(left)}`;
}

function nodeOf(line: Line) {
  const days = (line.painDays ?? []).map(painDay);
  const { due, done, partlyDone, skippedForPain } = adherenceOf(line, 28);
  const { id, name, status, timeZone, reviewOn, lead, activePlan, need, lastContactAt } = line;
  return {
    id,
    name,
    status,
    timeZone,
    reviewOn,
    lead,
    activePlan,
    need: { kind: need, text: needText(line), lastContactAt },
    openAlerts: alertsOf(line.openAlerts),
    painTrend: {
      to: line.today,
      resting: { weekMean: painWeek(days, line.today).mean, days: days.map(({ date, mean }) => ({ date, mean })) },
    },
    adherence: { due, done, partlyDone, skippedForPain },
  };
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** The clinic's clients by need. */
export async function caseload(pool: pg.Pool, claims: Claims, { first }: { readonly first: number }) {
  const { signInId, identityId, now, requestId } = claims;
  const values = [signInId, identityId, now, v7(), requestId, first];
  const { rows } = await pool.query({ name: 'caseload', text: sql, values });
  const [row] = rows;
  if (!row) return null;
  const lines = (row.lines ?? []) as Line[];
  return {
    viewer: { clinic: { id: row.clinicId, bands: { greenMax: row.greenMax, amberMax: row.amberMax } } },
    clients: {
      totalCount: row.totalCount,
      edges: lines.map((line) => ({ node: nodeOf(line) })),
      pageInfo: {
        hasNextPage: row.totalCount > lines.length,
        hasPreviousPage: false,
        startCursor: lines[0] ? base64(lines[0].cursor) : null,
        endCursor: lines.length > 0 ? base64(lines.at(-1)!.cursor) : null,
      },
    },
    members: { edges: row.members },
  };
}
