import { type PainBaseline, type PainSeries, painBaseline, painWeek, seriesOf } from '@reprise/schema/pain-trend';
import type { ChangeRule } from '@reprise/schema/pain-trend/change';
import type pg from 'pg';
import { v7 } from 'uuid';
import { type DayOfPain, type History, adherenceOf, alertsOf, painDay } from './history.ts';
import type { Claims } from './server.ts';
import { audited, globalId, historyColumns, memberViewer, openAlertsColumn } from './sql.ts';

const localDay = '(y."recordedAt" AT TIME ZONE c."timeZone")::date';
const dayColumns = `y."moment" IN ('DURING', 'AFTER') AS "isExercise", ${localDay} AS "date", sum(y."intensity") AS "sum",
  count(*) AS "count", min(y."intensity") AS "min", max(y."intensity") AS "max"`;
const ofClient = `FROM "PainScore" y WHERE y."clinicId" = c."clinicId" AND y."clientId" = c."id"`;

const sql = `
WITH ${memberViewer},
c AS (
  SELECT c.*, ($3::timestamptz AT TIME ZONE c."timeZone")::date AS "today", v."memberId"
  FROM viewer v JOIN "Client" c ON c."clinicId" = v."clinicId" AND c."id" = $6
),
${audited('readClient', 'v."id"', 'c')}
SELECT ${globalId('Client', 'c."id"')} AS "id", c."name", c."timeZone", c."today", n."changeRule", ${openAlertsColumn},
  (SELECT json_agg(d ORDER BY d."date") FROM (
    SELECT ${dayColumns} ${ofClient} AND y."recordedAt" >= (c."today" - GREATEST($7::int, 7) + 1)::timestamp AT TIME ZONE c."timeZone"
      AND y."recordedAt" < (c."today" + 1)::timestamp AT TIME ZONE c."timeZone" GROUP BY 1, 2) d) AS "painDays",
  (SELECT json_agg(d ORDER BY d."date") FROM (
    SELECT ${dayColumns} ${ofClient} AND y."moment" NOT IN ('DURING', 'AFTER')
      AND y."recordedAt" < COALESCE((
        SELECT (max(w."date") + 1)::timestamp AT TIME ZONE c."timeZone" FROM (
          SELECT ${localDay} AS "date" ${ofClient} AND y."moment" NOT IN ('DURING', 'AFTER') GROUP BY 1 ORDER BY 1 LIMIT 7
        ) w), 'infinity') GROUP BY 1, 2) d) AS "firstDays",
  (SELECT json_agg(json_build_object('node', json_build_object('id', ${globalId('Flare', 'f."id"')}, 'startedOn', f."startedOn",
      'endedOn', f."endedOn"))) FROM (
    SELECT * FROM "Flare" f WHERE f."clinicId" = c."clinicId" AND f."clientId" = c."id"
    ORDER BY f."startedAt" DESC, f."id" DESC LIMIT 20) f) AS "flares",
  ${historyColumns('$7::int')}
FROM c JOIN "Clinic" n ON n."id" = c."clinicId"`;

interface SeriesDay extends DayOfPain {
  readonly isExercise: boolean;
}
interface Row extends History {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly changeRule: ChangeRule;
  readonly openAlerts: Parameters<typeof alertsOf>[0];
  readonly painDays: readonly SeriesDay[] | null;
  readonly firstDays: readonly SeriesDay[] | null;
  readonly flares: readonly object[] | null;
}

const dayBack = (day: string, days: number) => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
const daysShown = ({ days }: PainSeries) => days.map(({ date, mean, count }) => ({ date, mean, count }));
const baselineShown = (baseline: PainBaseline | null) => baseline && { mean: baseline.mean, answers: baseline.answers };

/** The course of one client. */
export async function record(
  pool: pg.Pool,
  claims: Claims,
  { id, days }: { readonly id: string; readonly days: number },
) {
  const { signInId, identityId, now, requestId } = claims;
  const clientId = Buffer.from(id, 'base64').toString().slice('Client:'.length);
  const values = [signInId, identityId, now, v7(), requestId, clientId, days];
  const { rows } = await pool.query<Row>({ name: 'record', text: sql, values });
  const [row] = rows;
  if (!row) return null;
  const from = dayBack(row.today, days - 1);
  const series = (isExercise: boolean) => {
    const own = (all: readonly SeriesDay[] | null) =>
      (all ?? []).filter((day) => day.isExercise === isExercise).map(painDay);
    const recent = own(row.painDays);
    const shown = recent.filter(({ date }) => from <= date);
    return seriesOf(painBaseline(own(row.firstDays)), shown, painWeek(recent, row.today), row.today, row.changeRule);
  };
  const resting = series(false);
  const counts = adherenceOf(row, days);
  const { due, done, partlyDone, skippedForPain, skippedOther, missed, extra } = counts;
  return {
    client: {
      id: row.id,
      name: row.name,
      timeZone: row.timeZone,
      openAlerts: alertsOf(row.openAlerts),
      painTrend: {
        from,
        to: row.today,
        resting: {
          weekMean: resting.week.mean,
          weekAnswers: resting.week.answers,
          verdict: resting.verdict,
          baseline: baselineShown(resting.baseline),
          change: resting.change,
          days: daysShown(resting),
        },
        exercise: { days: daysShown(series(true)) },
      },
      adherence: {
        due,
        done,
        partlyDone,
        skippedForPain,
        skippedOther,
        missed,
        extra,
        days: counts.days.map(({ open: _open, ...day }) => day),
      },
      flares: { edges: row.flares ?? [] },
    },
  };
}
