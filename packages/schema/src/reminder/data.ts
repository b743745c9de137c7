import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import { type ClientContext, type Context, badInput } from '../context.ts';
import type { Viewer } from '../viewer/domain.ts';
import { type ReminderSettings, quietReminders, reminderProblems } from './domain.ts';
import type { PushTarget } from './push.ts';
import { clientOfStopSecret } from './stop.ts';

/** The most browsers of one client that take messages: the oldest gives way. */
const BROWSERS_MAX = 10;

/** The filter every read of reminders starts from: one's own, for clients alone. */
function remindersVisibleTo(viewer: Viewer | null) {
  return { clientId: { in: viewer?.kind === 'CLIENT' ? [viewer.clientId] : [] } } satisfies Prisma.ReminderWhereInput;
}

/** When a client is reminded, and how many of their browsers take messages. */
export interface Reminders extends ReminderSettings {
  readonly browsers: number;
  readonly canMail: boolean;
}

/** A client's own reminders: off until they say otherwise. */
export async function readReminders({ db, viewer, mailer }: Context): Promise<Reminders> {
  const where = remindersVisibleTo(viewer);
  const [settings, browsers, client] = [
    await db.reminder.findFirst({ where }),
    await db.pushSubscription.count({ where }),
    await db.client.findFirst({
      where: { id: where.clientId },
      select: { contactEmail: true, identity: { select: { email: true } } },
    }),
  ];
  const canMail = mailer !== null && Boolean(client?.contactEmail ?? client?.identity?.email);
  return { ...(settings ?? quietReminders), browsers, canMail };
}

/** Sets when a client is reminded. */
export async function updateReminders(context: ClientContext, settings: ReminderSettings): Promise<Reminders> {
  const { db, viewer, requestId } = context;
  const sorted = { ...settings, times: settings.times.toSorted() };
  const problems = reminderProblems(sorted);
  const issues = problems.map(({ field, message }) => ({ path: ['input', field], message }));
  if (issues.length > 0) throw badInput(issues.map(({ message }) => message).join(' '), issues);
  const { clinicId, clientId } = viewer;
  await db.$transaction(async (tx) => {
    await tx.reminder.upsert({ where: { clientId }, create: { ...sorted, clinicId, clientId }, update: sorted });
    const subject = { subjectType: 'Reminder', subjectId: clientId, clientId };
    await audit(tx, actorOf(viewer), { action: 'updateReminders', ...subject, fields: Object.keys(sorted), requestId });
  });
  return readReminders(context);
}

/** Lets a browser of a client take messages, until its sign-in ends. */
export async function subscribePush(context: ClientContext, target: PushTarget): Promise<Reminders> {
  const { db, viewer, pusher, requestId } = context;
  if (!pusher?.accepts(target.endpoint))
    throw badInput('This address is not one of a push service that is known here.');
  const { clinicId, clientId, signInId } = viewer;
  const own = { clinicId, clientId, signInId };
  await db.$transaction(async (tx) => {
    await tx.pushSubscription.upsert({
      where: { endpoint: target.endpoint },
      create: { ...target, ...own },
      update: { ...target, ...own },
    });
    const browsers = await tx.pushSubscription.findMany({
      where: { clientId },
      orderBy: { createdAt: 'desc' },
      skip: BROWSERS_MAX,
      select: { id: true },
    });
    await tx.pushSubscription.deleteMany({ where: { id: { in: browsers.map(({ id }) => id) } } });
    const subject = { subjectType: 'PushSubscription', clientId };
    await audit(tx, actorOf(viewer), { action: 'subscribePush', ...subject, requestId });
  });
  return readReminders(context);
}

/** Ends messages to a browser of a client. */
export async function unsubscribePush(context: ClientContext, endpoint: string): Promise<Reminders> {
  const { db, viewer, requestId } = context;
  await db.$transaction(async (tx) => {
    const { count } = await tx.pushSubscription.deleteMany({ where: { ...remindersVisibleTo(viewer), endpoint } });
    const act = { action: 'unsubscribePush', subjectType: 'PushSubscription', clientId: viewer.clientId, requestId };
    if (count > 0) await audit(tx, actorOf(viewer), act);
  });
  return readReminders(context);
}

/** Stops a client's reminders by the secret of a mail; answers the same whether there was something to stop. */
export async function stopReminders({ db, hashAccessSecret, requestId }: Context, secret: string): Promise<boolean> {
  const clientId = clientOfStopSecret(hashAccessSecret, secret);
  if (!clientId) return false;
  await db.$transaction(async (tx) => {
    const [stopped] = await tx.reminder.updateManyAndReturn({
      where: { clientId, isOn: true },
      data: { isOn: false },
      select: { clinicId: true },
    });
    const act = { action: 'stopReminders', subjectType: 'Reminder', subjectId: clientId, clientId, requestId };
    if (stopped) await audit(tx, { ...stopped, kind: 'CLIENT', id: clientId }, { ...act, fields: ['isOn'] });
  });
  return true;
}
