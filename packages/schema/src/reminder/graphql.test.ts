import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localDateAt, plusDays } from '../plan/local-date.ts';
import { dayColumn } from '../plan/row.ts';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import type { PushTarget, Pusher } from './push.ts';
import { remindClients } from './send-data.ts';

const taken: { endpoint: string; message: { title: string; language: string } }[] = [];
const mails: { to: string; subject: string; text: string }[] = [];
let outcome: 'SENT' | 'GONE' = 'SENT';
const pusher: Pusher = {
  publicKey: 'key',
  accepts: (endpoint) => endpoint.startsWith('https://push.example/'),
  send: async ({ endpoint }, message) => {
    taken.push({ endpoint, message: JSON.parse(message) });
    return outcome;
  },
};
const mailer = { send: async (mail: (typeof mails)[number]) => void mails.push(mail) };

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
/** Margaret's next due session, and where she lives. */
const zone = 'Europe/London';
let day = '';
beforeAll(async () => {
  api = await openTestApi('demo', { pusher, mailer, hashAccessSecret: hash });
  as = await everyViewer(api.db);
  const today = localDateAt(new Date(), zone);
  const { data } = await api.run(
    'query ($from: Date!, $to: Date!) { viewer { client { activePlan { dueSessions(from: $from, to: $to) { date key } } } } }',
    { from: today, to: plusDays(today, 10) },
    as.client,
  );
  day = data.viewer.client.activePlan.dueSessions[0].date;
});
beforeEach(async () => {
  taken.length = 0;
  mails.length = 0;
  outcome = 'SENT';
  await api.db.reminderSent.deleteMany();
  await api.db.session.deleteMany({ where: { clientId: as.client.clientId } });
});
afterAll(() => api[Symbol.asyncDispose]());

const hash = (text: string) => createHmac('sha256', 'of this test').update(text).digest('hex');
const services = () => ({ db: api.db, mailer, pusher, adminOrigin: 'https://clinic.example', hashAccessSecret: hash });
/** A moment of the day on which something is due, in winter time. */
const at = (time: string) => {
  const offset = Number(
    new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
      .formatToParts(dayColumn(day))
      .find(({ type }) => type === 'timeZoneName')
      ?.value.match(/[+-]\d+/)?.[0] ?? 0,
  );
  return new Date(
    dayColumn(day).getTime() + (Number(time.slice(0, 2)) - offset) * 3600_000 + Number(time.slice(3)) * 60_000,
  );
};

const fields = '{ isOn times secondAfterMinutes byMail browsers canMail pushKey }';
async function set(input: object) {
  const { data, errors } = await api.run(
    `mutation ($input: UpdateRemindersInput!) { answer: updateReminders(input: $input) ${fields} }`,
    { input: { isOn: true, times: ['18:00', '08:30'], secondAfterMinutes: 120, byMail: true, ...input } },
    as.client,
  );
  return errors ? errors[0]?.extensions.code : data.answer;
}
const target: PushTarget = { endpoint: 'https://push.example/1', p256dh: 'cGs', auth: 'YQ' };
const subscribe = (input: object, viewer = as.client) =>
  api.run(
    'mutation ($input: SubscribePushInput!) { answer: subscribePush(input: $input) { browsers } }',
    { input },
    viewer,
  );

describe('settings of reminders', () => {
  it('are quiet at first, and kept in the order of the day', async () => {
    const { data } = await api.run(`{ viewer { client { reminders ${fields} } } }`, {}, as.otherClient);
    expect(data.viewer.client.reminders).toMatchObject({ isOn: false, browsers: 0, pushKey: 'key' });
    expect(await set({})).toMatchObject({
      isOn: true,
      times: ['08:30', '18:00'],
      secondAfterMinutes: 120,
      canMail: true,
    });
    expect(await set({ times: ['25:00'] })).toBe('BAD_INPUT');
    expect(await set({ secondAfterMinutes: 5 })).toBe('BAD_INPUT');
  });

  it('are nobody’s to read but the client’s', async () => {
    const { data } = await api.run(
      'query ($id: ID!) { client(id: $id) { reminders { isOn } calendarFeed { createdAt } } }',
      { id: globalId('Client', as.client.clientId) },
      as.owner,
    );
    expect(data.client).toEqual({ reminders: null, calendarFeed: null });
  });

  it('take a browser of a push service and no other address', async () => {
    const away = await subscribe({ ...target, endpoint: 'https://10.0.0.1/inside' });
    expect(away.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect((await subscribe({ ...target, endpoint: 'http://push.example/1' })).errors).toBeDefined();
  });
});

describe('remindClients', () => {
  it('tells a browser once, however many processes look, and again when nothing was recorded', async () => {
    await set({});
    const signIn = await api.db.signIn.create({
      data: {
        clinicId: as.client.clinicId,
        clientId: as.client.clientId,
        identityId: as.client.identityId,
        expiresAt: new Date(Date.now() + 30 * 24 * 3600_000),
      },
    });
    const viewer = { ...as.client, signInId: signIn.id };
    expect((await subscribe(target, viewer)).data.answer).toEqual({ browsers: 1 });
    await Promise.all(Array.from({ length: 5 }, () => remindClients(services(), at('08:31'))));
    expect(taken).toMatchObject([{ endpoint: target.endpoint, message: { title: 'Time for your exercises' } }]);
    expect(mails).toEqual([]);
    await remindClients(services(), at('10:31'));
    expect(taken.map(({ message }) => message.title)).toEqual([
      'Time for your exercises',
      'Your exercises are still waiting',
    ]);
    await api.db.signIn.update({ where: { id: signIn.id }, data: { revokedAt: new Date() } });
    await remindClients(services(), at('18:00'));
    expect(taken).toHaveLength(2);
    await api.db.signIn.delete({ where: { id: signIn.id } });
    expect(await api.db.pushSubscription.count()).toBe(0);
  });

  it('writes a mail where no browser takes messages, whose link stops it all in one press', async () => {
    await set({});
    await remindClients(services(), at('08:30'));
    expect(mails).toMatchObject([{ to: 'client@demo.test' }]);
    const secret = mails[0]?.text.match(/stop-reminders#(\S+)/)?.[1];
    const stop = async (given: string | undefined) => {
      const { data } = await api.run('mutation ($s: String!) { answer: stopReminders(input: { secret: $s }) }', {
        s: given,
      });
      return data.answer;
    };
    expect(await stop('x.y')).toBe(false);
    expect(await stop(secret)).toBe(true);
    const { data } = await api.run('{ viewer { client { reminders { isOn } } } }', {}, as.client);
    expect(data.viewer.client.reminders).toEqual({ isOn: false });
    await remindClients(services(), at('18:00'));
    expect(mails).toHaveLength(1);
  });

  it('keeps the latest mail in the outbox where there is no mail server, or it refuses', async () => {
    await set({});
    const waiting = () => api.db.mail.findMany({ where: { clientId: as.client.clientId, sentAt: null } });
    await remindClients({ ...services(), mailer: null }, at('08:30'));
    expect(await waiting()).toMatchObject([{ to: 'client@demo.test', failure: null }]);
    const refusing = { send: () => Promise.reject(new Error('550 No such mailbox')) };
    await remindClients({ ...services(), mailer: refusing }, at('18:00'));
    expect(await waiting()).toMatchObject([{ failure: '550 No such mailbox' }]);
    await api.db.reminderSent.deleteMany();
    await remindClients(services(), at('18:00'));
    expect(await waiting()).toEqual([]);
    expect(mails).toHaveLength(1);
  });

  it('says nothing when all is recorded, when it is off, and to who takes no mail', async () => {
    await set({ secondAfterMinutes: null });
    const plan = await api.db.planVersion.findFirstOrThrow({
      where: { plan: { clientId: as.client.clientId, status: 'ACTIVE' } },
      include: { phases: true },
    });
    const { data } = await api.run(
      'query ($d: Date!) { viewer { client { activePlan { dueSessions(from: $d, to: $d) { key } } } } }',
      { d: day },
      as.client,
    );
    const now = at('08:00');
    const clock = { recordedAt: now, deviceAt: now, receivedAt: now, startedAt: now, finishedAt: now };
    for (const { key } of data.viewer.client.activePlan.dueSessions) {
      await api.db.session.create({
        data: {
          ...clock,
          clinicId: as.client.clinicId,
          clientId: as.client.clientId,
          clientKey: randomUUID(),
          finishKey: randomUUID(),
          finishDeviceAt: now,
          finishReceivedAt: now,
          planVersionId: plan.id,
          phaseKey: key.split(':')[0],
          dueKey: key,
          dueOn: dayColumn(day),
          day: dayColumn(day),
          status: 'DONE',
        },
      });
    }
    expect(await remindClients(services(), at('18:05'))).toBe(0);
    await api.db.session.deleteMany({ where: { clientId: as.client.clientId } });
    await set({ byMail: false });
    await remindClients(services(), at('08:35'));
    await set({ isOn: false });
    await remindClients(services(), at('18:05'));
    expect([...taken, ...mails]).toEqual([]);
  });
});
