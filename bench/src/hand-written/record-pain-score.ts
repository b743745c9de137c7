import { isRedScore, redScoreThreshold } from '@reprise/schema/alert';
import { type PainMoment, isResting, painBand } from '@reprise/schema/pain';
import { painRise } from '@reprise/schema/pain-trend';
import type pg from 'pg';
import { v7 } from 'uuid';
import { type DayOfPain, painDay } from './history.ts';
import type { Claims } from './server.ts';
import { clientViewer } from './sql.ts';

// those of one client are written one after another
const holdSql = `WITH ${clientViewer}
SELECT c."id", c."clinicId" FROM viewer v JOIN "Client" c ON c."clinicId" = v."clinicId" AND c."id" = v."clientId" FOR NO KEY UPDATE OF c`;

const factsSql = `
SELECT c."timeZone", n."greenMax", n."amberMax", COALESCE(v."redScoreAbove", n."redScoreAbove") AS "redScoreAbove",
  COALESCE(v."risingBy", n."risingBy") AS "risingBy", n."alertsRedScore", n."alertsRising",
  ($3::timestamptz AT TIME ZONE c."timeZone")::date AS "today",
  (SELECT y."id" FROM "PainScore" y WHERE y."clientId" = c."id" AND y."clientKey" = $2) AS "knownId",
  EXISTS (SELECT FROM "WaitingRecord" w WHERE w."clientId" = c."id" AND w."clientKey" = $2) AS "isWaiting",
  v."id" AS "versionId", v."greenMax" AS "versionGreenMax", v."amberMax" AS "versionAmberMax",
  CASE WHEN $5 AND n."alertsRising" THEN (
    SELECT json_agg(d ORDER BY d."date") FROM (
      SELECT (y."recordedAt" AT TIME ZONE c."timeZone")::date AS "date", sum(y."intensity") AS "sum", count(*) AS "count",
        min(y."intensity") AS "min", max(y."intensity") AS "max"
      FROM "PainScore" y
      WHERE y."clinicId" = c."clinicId" AND y."clientId" = c."id" AND y."moment" IN ('BEFORE', 'NEXT_MORNING', 'DIARY')
        AND y."recordedAt" >= (($3::timestamptz AT TIME ZONE c."timeZone")::date - 13)::timestamp AT TIME ZONE c."timeZone"
      GROUP BY 1) d) END AS "painDays",
  EXISTS (SELECT FROM "Alert" a WHERE a."clinicId" = c."clinicId" AND a."clientId" = c."id" AND a."rule" = 'RISING'
    AND (a."acknowledgedAt" IS NULL AND a."closedAt" IS NULL OR a."raisedAt" > $3::timestamptz - interval '7 days')) AS "isRisingKnown"
FROM "Client" c JOIN "Clinic" n ON n."id" = c."clinicId"
LEFT JOIN LATERAL (
  SELECT v.* FROM "Plan" p JOIN "PlanVersion" v ON v."planId" = p."id"
  WHERE p."clinicId" = c."clinicId" AND p."clientId" = c."id" AND (p."endedAt" IS NULL OR p."endedAt" > $4)
    AND v."createdAt" <= $4 AND v."inForceFrom" <= ($4::timestamptz AT TIME ZONE c."timeZone")::date
  ORDER BY v."createdAt" DESC, v."number" DESC LIMIT 1
) v ON true
WHERE c."id" = $1`;

const writeSql = `
WITH score AS (
  INSERT INTO "PainScore" ("id", "clinicId", "clientId", "clientKey", "planVersionId", "intensity", "moment", "bodyLocations",
    "recordedAt", "deviceAt", "receivedAt")
  VALUES ($1, $2, $3, $4, $5, $6, $7, '{}', $8, $9, $10) RETURNING "id"
), alerts AS (
  INSERT INTO "Alert" ("id", "clinicId", "clientId", "rule", "facts", "givenAt", "raisedAt", "isLate", "subjectId")
  SELECT a."id", $2, $3, a."rule"::"AlertRule", a."facts", a."givenAt", $10, a."isLate", a."subjectId"
  FROM jsonb_to_recordset($11) a ("id" uuid, "rule" text, "facts" jsonb, "givenAt" timestamptz, "isLate" boolean, "subjectId" uuid)
  ON CONFLICT DO NOTHING
)
INSERT INTO "AuditEvent" ("id", "clinicId", "actorKind", "actorId", "action", "subjectType", "subjectId", "clientId", "fields", "requestId")
SELECT $12, $2, 'CLIENT', $3, 'recordPainScore', 'PainScore', "id", $3, $13, $14 FROM score`;

interface Input {
  readonly clientKey: string;
  readonly intensity: number;
  readonly moment: PainMoment;
  readonly recordedAt: string;
}
interface Facts {
  readonly greenMax: number;
  readonly amberMax: number;
  readonly redScoreAbove: number | null;
  readonly risingBy: number;
  readonly alertsRedScore: boolean;
  readonly alertsRising: boolean;
  readonly today: string;
  readonly knownId: string | null;
  readonly isWaiting: boolean;
  readonly versionId: string | null;
  readonly versionGreenMax: number;
  readonly versionAmberMax: number;
  readonly painDays: readonly DayOfPain[] | null;
  readonly isRisingKnown: boolean;
}

/** Keeps one answer, and raises what follows from it, in one transaction. */
export async function recordPainScore(pool: pg.Pool, claims: Claims, { input }: { readonly input: Input }) {
  const { signInId, identityId, now, requestId } = claims;
  const { clientKey, intensity, moment } = input;
  const deviceAt = new Date(input.recordedAt);
  const at = deviceAt > now ? now : deviceAt;
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const held = await client.query({ name: 'hold', text: holdSql, values: [signInId, identityId, now] });
    const [owner] = held.rows;
    if (!owner) {
      await client.query('ROLLBACK');
      return null;
    }
    const resting = isResting(moment);
    const { rows } = await client.query<Facts>({
      name: 'facts',
      text: factsSql,
      values: [owner.id, clientKey, now, at, resting],
    });
    const [facts] = rows;
    if (!facts || facts.knownId || facts.isWaiting) throw new Error('the benchmark sends nothing twice');
    const bands = facts.versionId
      ? { greenMax: facts.versionGreenMax, amberMax: facts.versionAmberMax }
      : { greenMax: facts.greenMax, amberMax: facts.amberMax };
    const id = v7();
    const isLate = Number(now) - Number(at) > 15 * 60_000;
    const alerts: object[] = [];
    if (facts.alertsRedScore && isRedScore(intensity, bands, facts)) {
      const said = { rule: 'RED_SCORE', intensity, moment, above: redScoreThreshold(bands, facts) };
      alerts.push({ id: v7(), rule: 'RED_SCORE', facts: said, givenAt: at, isLate, subjectId: id });
    }
    if (resting && facts.alertsRising && !facts.isRisingKnown) {
      const rise = painRise(risingDays(facts, intensity), facts.today, facts.risingBy);
      const said = { rule: 'RISING', ...rise, by: facts.risingBy };
      if (rise) alerts.push({ id: v7(), rule: 'RISING', facts: said, givenAt: now, isLate: false, subjectId: null });
    }
    const owned = [id, owner.clinicId, owner.id, clientKey, facts.versionId];
    const said = [intensity, moment, at, deviceAt, now];
    const values = [...owned, ...said, JSON.stringify(alerts), v7(), Object.keys(input), requestId];
    await client.query({ name: 'write', text: writeSql, values });
    await client.query('COMMIT');
    return {
      recordPainScore: {
        __typename: 'PainScore',
        id: Buffer.from(`PainScore:${id}`).toString('base64'),
        intensity,
        moment,
        band: painBand(intensity, bands),
        recordedAt: at.toISOString(),
      },
    };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** The days before with the answer that is being kept, which is of today. */
function risingDays({ painDays, today }: Facts, intensity: number) {
  const days = painDays ?? [];
  const ofToday = days.find(({ date }) => date === today) ?? { date: today, sum: 0, count: 0, min: 10, max: 0 };
  const { sum, count, min, max } = ofToday;
  const withThis = {
    date: today,
    sum: sum + intensity,
    count: count + 1,
    min: Math.min(min, intensity),
    max: Math.max(max, intensity),
  };
  return [...days.filter(({ date }) => date !== today), withThis].map(painDay);
}
