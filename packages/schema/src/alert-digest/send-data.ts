import type { PrismaClient } from '@reprise/prisma/client';
import type { Mailer } from '../mail/domain.ts';
import { sendOrKeep } from '../mail/send-or-keep-data.ts';
import { DIGEST_LATE_HOURS, digestMail } from './domain.ts';

/** What sending digests needs of the server. */
export interface DigestServices {
  readonly db: PrismaClient;
  readonly mailer: Mailer | null;
  readonly adminOrigin: string;
}

interface Due {
  readonly id: string;
  readonly email: string;
  readonly clinicId: string;
  readonly clinic: string;
  readonly today: string;
  readonly before: string | null;
  readonly own: number;
  readonly all: number;
}

/** The members whose hour it is where their clinic is, who were not told today, while something is open. */
function due(db: PrismaClient, now: Date) {
  return db.$queryRaw<Due[]>`
    SELECT m."id"::text, i."email"::text, n."id"::text AS "clinicId", n."name" AS "clinic", t."at"::date::text AS "today",
      m."digestSentOn"::text AS "before", a."own", a."all"
    FROM "Member" m
    JOIN "Clinic" n ON n."id" = m."clinicId"
    JOIN "Identity" i ON i."id" = m."identityId"
    CROSS JOIN LATERAL (SELECT ${now}::timestamptz AT TIME ZONE n."timeZone" AS "at") t
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "all", (count(*) FILTER (WHERE c."leadMemberId" = m."id"))::int AS "own"
      FROM "Alert" x JOIN "Client" c ON c."clinicId" = x."clinicId" AND c."id" = x."clientId"
      WHERE x."clinicId" = m."clinicId" AND x."acknowledgedAt" IS NULL AND x."closedAt" IS NULL
    ) a
    WHERE m."deactivatedAt" IS NULL AND m."invitedAt" IS NULL AND m."digestHour" IS NOT NULL
      AND extract(hour FROM t."at") >= m."digestHour"
      AND extract(hour FROM t."at") < m."digestHour" + ${DIGEST_LATE_HOURS}
      AND m."digestSentOn" IS DISTINCT FROM t."at"::date AND a."all" > 0
    ORDER BY m."id"`;
}

/** Writes down that a digest goes today; of several processes one gets to. */
async function claim(db: PrismaClient, { id, today }: Due): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE "Member" SET "digestSentOn" = ${today}::date
    WHERE "id" = ${id}::uuid AND "digestSentOn" IS DISTINCT FROM ${today}::date`;
  return count === 1;
}

/**
 * Mails members who asked for it how many alerts are open, once a day however many processes do this and however
 * often they start. Without a mail server it waits in the outbox; one that the server does not take is tried again
 * while its time lasts.
 */
export async function sendAlertDigests(services: DigestServices, now: Date): Promise<number> {
  const { db, adminOrigin } = services;
  let sent = 0;
  for (const one of await due(db, now)) {
    if (!(await claim(db, one))) continue;
    const mail = digestMail(one.email, one.clinic, one, `${adminOrigin}/clients`);
    // to no client, hence for OWNERs
    if (await sendOrKeep(services, { ...mail, clinicId: one.clinicId, clientId: null }, now)) sent += 1;
    else await db.$executeRaw`UPDATE "Member" SET "digestSentOn" = ${one.before}::date WHERE "id" = ${one.id}::uuid`;
  }
  return sent;
}
