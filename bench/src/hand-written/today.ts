import { type FlareDays, dueSessionsOfVersions } from '@reprise/schema/plan/due-sessions';
import type { PlanPhase } from '@reprise/schema/plan';
import { localDateAt, plusDays } from '@reprise/schema/plan/local-date';
import type pg from 'pg';
import { type Seconds, secondsOfPhases } from './phase-seconds.ts';
import type { Claims } from './server.ts';
import { clientViewer, globalId, moment } from './sql.ts';

const sql = `
WITH ${clientViewer}, p AS (
  SELECT p.* FROM viewer v JOIN "Plan" p ON p."clinicId" = v."clinicId" AND p."clientId" = v."clientId" AND p."status" = 'ACTIVE'
)
SELECT c."name", c."timeZone", c."note", ${globalId('Client', 'c."id"')} AS "id",
  json_build_object('id', ${globalId('Clinic', 'n."id"')}, 'name', n."name", 'country', n."country",
    'bands', json_build_object('greenMax', n."greenMax", 'amberMax', n."amberMax"), 'stopRule', n."stopRule") AS "clinic",
  CASE WHEN l."id" IS NOT NULL THEN json_build_object('id', ${globalId('Member', 'l."id"')}, 'name', l."name") END AS "lead",
  EXISTS (SELECT FROM "Screening" s WHERE s."clinicId" = c."clinicId" AND s."clientId" = c."id" AND s."cause" = 'FIRST_USE') AS "isScreened",
  (SELECT json_agg(json_build_object('id', ${globalId('Flare', 'f."id"')}, 'clientKey', f."clientKey", 'startedAt', ${moment('f."startedAt"')},
      'isOn', f."endedAt" IS NULL, 'startedOn', f."startedOn", 'endedOn', f."endedOn") ORDER BY f."startedAt" DESC, f."id" DESC)
    FROM "Flare" f WHERE f."clinicId" = c."clinicId" AND f."clientId" = c."id") AS "flares",
  (SELECT json_agg(json_build_object('id', ${globalId('Session', 's."id"')}, 'clientKey', s."clientKey", 'dueKey', s."dueKey",
      'status', s."status", 'date', s."day", 'painScores', COALESCE((
        SELECT json_agg(json_build_object('id', ${globalId('PainScore', 'y."id"')}, 'moment', y."moment") ORDER BY y."recordedAt", y."id")
        FROM "PainScore" y WHERE y."clinicId" = s."clinicId" AND y."clientId" = s."clientId" AND y."sessionId" = s."id"), '[]'))
      ORDER BY s."recordedAt", s."id")
    FROM "Session" s WHERE s."clinicId" = c."clinicId" AND s."clientId" = c."id" AND s."day" BETWEEN $4 AND $5) AS "sessions",
  EXISTS (SELECT FROM "Plan" q WHERE q."clinicId" = c."clinicId" AND q."clientId" = c."id") AS "hasHadPlan",
  p."id" AS "planId", p."endedAt",
  (SELECT json_agg(json_build_object('id', v."id", 'inForceFrom', v."inForceFrom", 'message', v."message", 'stopRule', v."stopRule",
      'bands', json_build_object('greenMax', v."greenMax", 'amberMax', v."amberMax"),
      'pausedFrom', v."pausedFrom", 'pausedUntil', v."pausedUntil", 'phases', (
        SELECT json_agg(json_build_object('id', h."id", 'key', h."key", 'name', h."name", 'startsOn', h."startsOn", 'endsOn', h."endsOn",
          'isFlare', h."isFlare", 'timesPerDay', h."timesPerDay", 'daysOfWeek', h."daysOfWeek", 'everyDays', h."everyDays")
          ORDER BY h."position") FROM "PlanPhase" h WHERE h."planVersionId" = v."id")) ORDER BY v."number")
    FROM "PlanVersion" v WHERE v."planId" = p."id") AS "versions"
FROM viewer v JOIN "Client" c ON c."clinicId" = v."clinicId" AND c."id" = v."clientId"
JOIN "Clinic" n ON n."id" = c."clinicId"
LEFT JOIN "Member" l ON l."clinicId" = c."clinicId" AND l."id" = c."leadMemberId"
LEFT JOIN p ON true`;

interface PhaseRow {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly isFlare: boolean;
  readonly timesPerDay: number;
  readonly daysOfWeek: readonly never[];
  readonly everyDays: number | null;
}
interface VersionRow {
  readonly id: string;
  readonly inForceFrom: string;
  readonly message: string | null;
  readonly stopRule: string | null;
  readonly bands: object;
  readonly pausedFrom: string | null;
  readonly pausedUntil: string | null;
  readonly phases: readonly PhaseRow[];
}
interface FlareRow extends FlareDays {
  readonly id: string;
  readonly clientKey: string;
  readonly startedAt: string;
  readonly isOn: boolean;
}

const idOf = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');
const pauseOf = ({ pausedFrom, pausedUntil }: VersionRow) => pausedFrom && { from: pausedFrom, until: pausedUntil };

function daysOf(version: VersionRow) {
  const scheduleOf = ({ timesPerDay, daysOfWeek, everyDays }: PhaseRow) => ({
    timesPerDay,
    daysOfWeek: everyDays === null ? daysOfWeek : null,
    everyDays,
  });
  const flare = version.phases.find(({ isFlare }) => isFlare);
  return {
    version,
    inForceFrom: version.inForceFrom,
    pause: pauseOf(version) || null,
    phases: version.phases
      .filter(({ isFlare }) => !isFlare)
      .map((phase) => ({ ...phase, startsOn: phase.startsOn!, schedule: scheduleOf(phase) }) as unknown as PlanPhase),
    flarePhase: flare ? { key: flare.key, schedule: scheduleOf(flare) } : null,
  };
}

/** All that Today shows. */
export async function today(
  pool: pg.Pool,
  claims: Claims,
  { from, to }: { readonly from: string; readonly to: string },
) {
  const { signInId, identityId, now } = claims;
  const { rows } = await pool.query({ name: 'today', text: sql, values: [signInId, identityId, now, from, to] });
  const [row] = rows;
  if (!row) return null;
  const versions = (row.versions ?? []) as VersionRow[];
  const flares = (row.flares ?? []) as FlareRow[];
  const seconds = await secondsOfPhases(
    pool,
    versions.flatMap(({ phases }) => phases.map(({ id }) => id)),
  );
  const phaseOf = ({ id, key, name }: PhaseRow) => ({ key, name, estimatedSeconds: seconds.get(id) as Seconds });
  const shown = (version: VersionRow) => {
    const flare = version.phases.find(({ isFlare }) => isFlare);
    return {
      id: idOf('PlanVersion', version.id),
      inForceFrom: version.inForceFrom,
      message: version.message,
      stopRule: version.stopRule,
      bands: version.bands,
      pause: pauseOf(version) || null,
      phases: version.phases
        .filter(({ isFlare }) => !isFlare)
        .map((phase) => ({ ...phaseOf(phase), startsOn: phase.startsOn, endsOn: phase.endsOn })),
      flarePhase: flare ? phaseOf(flare) : null,
    };
  };
  const lastDay = row.endedAt ? plusDays(localDateAt(row.endedAt, row.timeZone), -1) : to;
  const due = dueSessionsOfVersions(versions.map(daysOf), from, lastDay < to ? lastDay : to, row.timeZone, flares);
  const since = Math.max(
    0,
    versions.findLastIndex(({ inForceFrom }) => inForceFrom <= from),
  );
  const inForce = versions.slice(since).filter(({ inForceFrom }, at) => at === 0 || inForceFrom <= to);
  const current = flares.find(({ isOn }) => isOn);
  return {
    viewer: {
      name: row.name,
      clinic: row.clinic,
      client: {
        id: row.id,
        timeZone: row.timeZone,
        note: row.note,
        lead: row.lead,
        isScreened: row.isScreened,
        currentFlare: current ? { id: current.id, clientKey: current.clientKey, startedAt: current.startedAt } : null,
        sessions: row.sessions ?? [],
        hasHadPlan: row.hasHadPlan,
        activePlan: row.planId && {
          id: idOf('Plan', row.planId),
          versionsInForce: inForce.map(shown),
          dueSessions: due.map(({ key, date, nth, timesOnDay, opensAt, closesAt, phaseKey, version: { version } }) => ({
            key,
            date,
            nth,
            timesOnDay,
            opensAt: opensAt.toISOString(),
            closesAt: closesAt.toISOString(),
            phase: phaseOf(version.phases.find((phase) => phase.key === phaseKey)!),
            version: { id: idOf('PlanVersion', version.id) },
          })),
        },
      },
    },
  };
}
