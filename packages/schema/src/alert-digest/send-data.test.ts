import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OutgoingMail } from '../mail/domain.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import { sendAlertDigests } from './send-data.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
  // where clocks differ from the server's
  await api.db.clinic.updateMany({ data: { timeZone: 'America/New_York' } });
});
afterAll(() => api[Symbol.asyncDispose]());

const set = 'mutation ($hour: Int) { answer: setAlertDigest(input: { hour: $hour }) { alertDigestHour } }';
const sent: OutgoingMail[] = [];
let isDown = false;
const mailer = {
  async send(mail: OutgoingMail) {
    if (isDown) throw new Error('down');
    sent.push(mail);
  },
};
/** New York is five hours behind in January. */
const run = (at: string, by: typeof mailer | null = mailer) =>
  sendAlertDigests({ db: api.db, mailer: by, adminOrigin: 'https://x.test' }, new Date(at));
const waiting = () => api.db.mail.findMany({ where: { subject: { startsWith: 'Open alerts' } } });

it('tells once a day at the chosen hour of the clinic how many are open, and nothing of a client', async () => {
  const { data } = await api.run(set, { hour: 7 }, as.clinician);
  expect(data.answer).toEqual({ alertDigestHour: 7 });
  expect(await run('2027-01-11T12:30:00Z')).toBe(0); // nothing is open
  const { clinicId, clientId } = as.client;
  const now = new Date();
  await api.db.alert.create({
    data: { clinicId, clientId, rule: 'FLARE_DECLARED', facts: {}, givenAt: now, raisedAt: now },
  });
  expect(await run('2027-01-11T11:59:00Z')).toBe(0); // 6:59 there
  isDown = true;
  expect(await run('2027-01-11T12:05:00Z')).toBe(0);
  expect(await waiting()).toMatchObject([{ to: 'clinician@demo.test', clientId: null, sentAt: null, failure: 'down' }]);
  isDown = false;
  const both = await Promise.all([run('2027-01-11T12:10:00Z'), run('2027-01-11T12:10:00Z')]);
  expect(both.toSorted()).toEqual([0, 1]);
  expect(await run('2027-01-11T13:10:00Z')).toBe(0);
  expect(await run('2027-01-12T15:10:00Z')).toBe(0); // three hours late is too late
  expect(await run('2027-01-13T12:10:00Z')).toBe(1);
  expect(await waiting()).toEqual([]);
  // without a mail server the latest waits in the outbox
  expect(await run('2027-01-14T12:10:00Z', null)).toBe(1);
  expect(await run('2027-01-15T12:10:00Z', null)).toBe(1);
  expect(await waiting()).toMatchObject([{ createdAt: new Date('2027-01-15T12:10:00Z'), failure: null }]);
  const { name } = await api.db.client.findUniqueOrThrow({ where: { id: clientId } });
  for (const { to, subject, text } of sent) {
    expect(to).toBe('clinician@demo.test');
    expect(text).toContain('1 alert is open at');
    for (const word of name.split(' ')) expect(`${subject} ${text}`).not.toContain(word);
  }
  await api.run(set, { hour: null }, as.clinician);
  expect(await run('2027-01-16T12:10:00Z')).toBe(0);
});
