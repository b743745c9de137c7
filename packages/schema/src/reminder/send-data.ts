import type { PrismaClient } from '@reprise/prisma/client';
import type { Mailer } from '../mail/domain.ts';
import { sendOrKeep } from '../mail/send-or-keep-data.ts';
import { duePlanColumns, dueSessionsOfPlan } from '../plan/due-row.ts';
import { localDateAt, plusDays } from '../plan/local-date.ts';
import { dayColumn } from '../plan/row.ts';
import { signInsHeldAt } from '../sign-in/data.ts';
import { type DueReminder, dueReminders } from './domain.ts';
import type { Pusher } from './push.ts';
import { stopSecret } from './stop.ts';
import { reminderMail, reminderMessage } from './words.ts';

/** How long it is kept that somebody was reminded, in days. */
const KEPT_DAYS = 7;

/** What sending reminders needs of the server. */
export interface ReminderServices {
  readonly db: PrismaClient;
  readonly mailer: Mailer | null;
  readonly pusher: Pusher | null;
  readonly adminOrigin: string;
  readonly hashAccessSecret: (text: string) => string;
}

/** The clients at one of whose times it now is, where they live; whether anything is due is asked of these alone. */
function candidates(db: PrismaClient, now: Date) {
  return db.$queryRaw<{ clientId: string }[]>`
    SELECT r."clientId"::text AS "clientId" FROM "Reminder" r JOIN "Client" c ON c."id" = r."clientId"
    WHERE r."isOn" AND c."status" = 'ACTIVE' AND EXISTS (
      SELECT FROM unnest(r."times") t,
        LATERAL (SELECT extract(epoch FROM (${now}::timestamptz AT TIME ZONE c."timeZone")::time - t::time) / 60 AS m) a
      WHERE a.m >= 0 AND a.m < 60 OR a.m >= r."secondAfterMinutes" AND a.m < r."secondAfterMinutes" + 60)`;
}

function readClients(db: PrismaClient, ids: readonly string[], now: Date) {
  return db.client.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      clinicId: true,
      name: true,
      locale: true,
      timeZone: true,
      contactEmail: true,
      clinic: { select: { name: true } },
      identity: { select: { email: true } },
      reminder: true,
      plans: { where: { status: 'ACTIVE' }, select: duePlanColumns },
      sessions: {
        where: { recordedAt: { gte: new Date(now.getTime() - 3 * 24 * 3600_000) }, dueKey: { not: null } },
        select: { dueKey: true },
      },
      pushSubscriptions: { where: { signIn: signInsHeldAt(now) } },
    },
  });
}
type ClientRow = Awaited<ReturnType<typeof readClients>>[number];

function remindersOf({ reminder, timeZone, plans, sessions }: ClientRow, now: Date): readonly DueReminder[] {
  if (!reminder) return [];
  const today = localDateAt(now, timeZone);
  const recorded = new Set(sessions.map(({ dueKey }) => dueKey));
  const due = plans.flatMap((plan) => dueSessionsOfPlan(plan, today, today));
  const day = due.map(({ key, date, opensAt }) => ({ date, opensAt, isRecorded: recorded.has(key) }));
  return dueReminders(reminder, { sessions: day }, now, timeZone);
}

/** Writes down that the reminder goes; only who wrote it sends it. */
async function claim(db: PrismaClient, client: ClientRow, { day, time, nth }: DueReminder, now: Date) {
  const { id: clientId, clinicId } = client;
  const row = { clientId, clinicId, day: dayColumn(day), time, nth, sentAt: now };
  const { count } = await db.reminderSent.createMany({ data: [row], skipDuplicates: true });
  return count > 0;
}

async function sendToBrowsers({ db, pusher }: ReminderServices, client: ClientRow, nth: 1 | 2): Promise<number> {
  if (!pusher) return 0;
  const message = JSON.stringify(reminderMessage(client.locale, nth));
  let sent = 0;
  for (const { id, ...target } of client.pushSubscriptions) {
    // a push service that is down must not keep others waiting for their reminder
    const outcome = await pusher.send(target, message).catch(() => 'FAILED' as const);
    if (outcome === 'SENT') sent += 1;
    if (outcome === 'GONE') await db.pushSubscription.deleteMany({ where: { id } });
  }
  return sent;
}

async function sendMail(services: ReminderServices, client: ClientRow, now: Date) {
  const { adminOrigin, hashAccessSecret } = services;
  const to = client.contactEmail ?? client.identity?.email;
  if (!to) return;
  const mail = reminderMail(client.locale, {
    name: client.name,
    clinic: client.clinic.name,
    home: `${adminOrigin}/home`,
    stop: `${adminOrigin}/stop-reminders#${stopSecret(hashAccessSecret, client.id)}`,
  });
  await sendOrKeep(services, { ...mail, to, clinicId: client.clinicId, clientId: client.id }, now);
}

/**
 * Reminds the clients whose time has come: on their browsers, and by mail where none took it. A reminder is sent once
 * however many processes do this; one that fails is not sent again, for the next is never far. A mail that no mail
 * server takes waits in the outbox.
 */
export async function remindClients(services: ReminderServices, now: Date): Promise<number> {
  const { db } = services;
  const ids = (await candidates(db, now)).map(({ clientId }) => clientId);
  let count = 0;
  for (const client of ids.length > 0 ? await readClients(db, ids, now) : []) {
    for (const reminder of remindersOf(client, now)) {
      if (!(await claim(db, client, reminder, now))) continue;
      const browsers = await sendToBrowsers(services, client, reminder.nth);
      if (browsers === 0 && client.reminder?.byMail) await sendMail(services, client, now);
      count += 1;
    }
  }
  await db.reminderSent.deleteMany({
    where: { day: { lt: dayColumn(plusDays(localDateAt(now, 'UTC'), -KEPT_DAYS)) } },
  });
  return count;
}
