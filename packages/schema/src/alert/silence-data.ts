import type { PrismaClient } from '@reprise/prisma/client';
import { adherences } from '../adherence/data.ts';
import { audit } from '../audit-event/data.ts';
import { DUE_DAYS_MAX } from '../plan/due-sessions.ts';
import { type LocalDate, daysBetween, plusDays } from '../plan/local-date.ts';
import { raiseAlert } from './raise-data.ts';
import { silentDays } from './silence.ts';

/** How many clients are looked at with one statement. */
const AT_ONCE = 100;

interface Candidate {
  readonly id: string;
  readonly clinicId: string;
  readonly today: LocalDate;
  readonly lastOn: LocalDate | null;
  readonly begunOn: LocalDate;
  readonly least: number;
}

/** Clients with a plan of whom nothing was heard for long enough, and whom no alert since has told of. */
function candidates(db: PrismaClient, now: Date) {
  return db.$queryRaw<Candidate[]>`
    SELECT c."id"::text, c."clinicId"::text, t."today"::text, t."lastOn"::text, b."begunOn"::text, b."least"
    FROM "Client" c
    JOIN "Clinic" n ON n."id" = c."clinicId" AND n."alertsNoContact"
    JOIN "Plan" p ON p."clinicId" = c."clinicId" AND p."clientId" = c."id" AND p."status" = 'ACTIVE'
    CROSS JOIN LATERAL (
      SELECT min(v."inForceFrom") AS "begunOn",
        COALESCE(max(v."silentDays") FILTER (WHERE v."id" = p."currentVersionId"), n."silentDays") AS "least"
      FROM "PlanVersion" v WHERE v."planId" = p."id"
    ) b
    CROSS JOIN LATERAL (
      SELECT GREATEST(
        (SELECT max("recordedAt") FROM "PainScore" WHERE "clinicId" = c."clinicId" AND "clientId" = c."id"),
        (SELECT max("recordedAt") FROM "Session" WHERE "clinicId" = c."clinicId" AND "clientId" = c."id")) AS "at"
    ) l
    CROSS JOIN LATERAL (
      SELECT (${now}::timestamptz AT TIME ZONE c."timeZone")::date AS "today", (l."at" AT TIME ZONE c."timeZone")::date AS "lastOn"
    ) t
    WHERE c."status" = 'ACTIVE' AND t."today" - GREATEST(t."lastOn", b."begunOn" - 1) > b."least"
      AND NOT EXISTS (
        SELECT FROM "Alert" a
        WHERE a."clinicId" = c."clinicId" AND a."clientId" = c."id" AND a."rule" = 'NO_CONTACT'
          AND a."raisedAt" > COALESCE(l."at", '-infinity'))
    ORDER BY c."id"`;
}

/** Closes the silence of those who have been heard of since. */
function closeBroken(db: PrismaClient, now: Date) {
  return db.$executeRaw`
    UPDATE "Alert" a SET "closedAt" = ${now}
    WHERE a."rule" = 'NO_CONTACT' AND a."closedAt" IS NULL AND (
      EXISTS (SELECT FROM "PainScore" s
        WHERE s."clinicId" = a."clinicId" AND s."clientId" = a."clientId" AND s."recordedAt" > a."givenAt")
      OR EXISTS (SELECT FROM "Session" s
        WHERE s."clinicId" = a."clinicId" AND s."clientId" = a."clientId" AND s."recordedAt" > a."givenAt"))`;
}

/** Raises NO_CONTACT for clients who fell silent while sessions were due, once, and closes it when they are back. */
export async function watchSilence(db: PrismaClient, now: Date): Promise<number> {
  await closeBroken(db, now);
  const all = await candidates(db, now);
  let raised = 0;
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE);
    const sinceOf = ({ lastOn, begunOn }: Candidate) =>
      lastOn !== null && lastOn >= begunOn ? lastOn : plusDays(begunOn, -1);
    const longest = Math.max(...some.map((one) => daysBetween(sinceOf(one), one.today) + 1));
    const known = await adherences(
      { db, now },
      some.map(({ id }) => id),
      Math.min(longest, DUE_DAYS_MAX),
    );
    for (const one of some) {
      const days = silentDays({ days: known.get(one.id)?.days ?? [], since: sinceOf(one), today: one.today });
      if (days !== null && days >= one.least && (await raise(db, now, one, days))) raised += 1;
    }
  }
  return raised;
}

function raise(db: PrismaClient, now: Date, { id, clinicId, least, lastOn }: Candidate, days: number) {
  return db.$transaction(async (tx) => {
    const facts = { rule: 'NO_CONTACT', days, least, lastOn } as const;
    const alert = { clinicId, clientId: id, facts, givenAt: now, raisedAt: now, subjectId: null };
    const alertId = await raiseAlert(tx, alert, { off: [] });
    if (alertId === null) return false;
    const act = { action: 'raiseAlert', subjectType: 'Alert', subjectId: alertId, clientId: id, requestId: 'clock' };
    await audit(tx, { clinicId, kind: 'SYSTEM', id: null }, act);
    return true;
  });
}
