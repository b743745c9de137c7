import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { openRecording } from '../testing/recording.ts';
import type { Viewer } from '../viewer/domain.ts';
import { type ClientRecord, recordSchema } from './file.ts';

let on: Awaited<ReturnType<typeof openRecording>>;
beforeAll(async () => {
  on = await openRecording();
  const { clientId, clinicId } = on.as.client;
  const of = { clientId, clinicId };
  const { db } = on.api;
  await db.client.update({ where: { id: clientId }, data: { contactEmail: 'margaret@example.test' } });
  const run = async (operation: string, viewer: Viewer) => {
    const { errors } = await on.api.run(`mutation { answer: ${operation} }`, {}, viewer);
    expect(errors).toBeUndefined();
  };
  const sitting = on.aStart(30);
  await on.sync([
    { startSession: sitting },
    { recordItem: on.anItem(sitting.clientKey) },
    { recordItem: on.anItem(randomUUID(), 0, { setsDone: 7 }) },
    { recordPainScore: on.aScore(9, 5) },
    { declareFlare: { clientKey: randomUUID(), startedAt: on.ago(9) } },
    {
      answerScreening: {
        clientKey: randomUUID(),
        cause: 'ASKED',
        answers: [{ question: 'WEIGHT_LOSS', isYes: true }],
        answeredAt: on.ago(8),
      },
    },
  ]);
  const { id: versionId, clinicId: versionClinicId } = await db.outcomeMeasureVersion.findFirstOrThrow();
  const at = new Date(on.ago(7));
  const asked = { ...of, versionId, versionClinicId, startsOn: at, createdAt: at };
  const { id: scheduleId } = await db.measureSchedule.create({ data: asked });
  const answered = { answers: [], answeredAt: at, day: at, deviceAt: at, receivedAt: at };
  await db.measureResponse.create({ data: { ...of, ...answered, scheduleId, clientKey: randomUUID() } });

  await run(`inviteClient(input: { clientId: "${on.margaret}" }) { __typename }`, on.as.clinician);
  const erasure = (reason: string) =>
    `requestErasure(input: { clientId: "${on.margaret}", reason: "${reason}" }) { ... on ErasureRequest { id } }`;
  await run(erasure('Not for her eyes.'), on.as.clinician);
  const { id } = await db.erasureRequest.findFirstOrThrow({ where: of });
  const withdrawn = `withdrawErasure(input: { requestId: "${globalId('ErasureRequest', id)}" }) { __typename }`;
  await run(withdrawn, on.as.clinician);
  await run(erasure('I am well again.'), on.as.client);
  await run('updateReminders(input: { isOn: true, times: ["08:00"], byMail: true }) { __typename }', on.as.client);
  await run('createCalendarFeed { __typename }', on.as.client);
  await db.reminderSent.create({ data: { ...of, day: at, time: '08:00', nth: 1, sentAt: at } });
  const { identityId } = await db.client.findFirstOrThrow({ where: { id: clientId } });
  const signIn = {
    ...of,
    identityId: identityId ?? '',
    device: 'Firefox on a tablet',
    expiresAt: new Date(on.ago(-60)),
  };
  const { id: signInId } = await db.signIn.create({ data: signIn });
  const push = { endpoint: 'https://push.example/of-hers', p256dh: 'key-of-hers', auth: 'auth-of-hers' };
  await db.pushSubscription.create({ data: { ...of, ...push, signInId } });
});
afterAll(() => on[Symbol.asyncDispose]());

async function exported(viewer: Viewer): Promise<{ record: ClientRecord; text: string }> {
  const operation = `mutation { answer: exportClient(input: { clientId: "${on.margaret}" }) {
    ... on ClientRecord { files { fileName text } } } }`;
  const { data } = await on.api.run(operation, {}, viewer);
  const { text } = data.answer.files.find(({ fileName }: { fileName: string }) => fileName === 'record.json');
  return { record: recordSchema.parse(JSON.parse(text)), text };
}

/** Where the record tells of the rows of a table. */
const told: Record<string, (record: ClientRecord) => unknown> = {
  AccessGrant: ({ waysIn }) => waysIn[0],
  Alert: ({ alerts }) => alerts[0],
  AuditEvent: ({ accesses }) => accesses[0],
  CalendarFeed: ({ calendarFeed }) => calendarFeed,
  ClientVersion: ({ clientVersions }) => clientVersions?.[0],
  ErasureRequest: ({ erasureRequests }) => erasureRequests?.[0],
  Flare: ({ flares }) => flares[0],
  Mail: ({ mails }) => mails[0],
  MeasureResponse: ({ outcomeMeasures }) => outcomeMeasures?.[0]?.responses[0],
  MeasureSchedule: ({ outcomeMeasures }) => outcomeMeasures?.[0],
  PainScore: ({ painScores }) => painScores[0],
  Plan: ({ plans }) => plans[0],
  PushSubscription: ({ browsers }) => browsers?.[0],
  Reminder: ({ reminders }) => reminders,
  ReminderSent: ({ remindersSent }) => remindersSent?.[0],
  Screening: ({ screenings }) => screenings[0],
  Session: ({ sessions }) => sessions[0],
  SessionItem: ({ sessions }) => sessions[0]?.items[0],
  SignIn: ({ signIns }) => signIns[0],
  WaitingRecord: ({ waitingRecords }) => waitingRecords?.[0],
};
/** Tables that the record says nothing of, and why. */
const untold: Record<string, string> = {
  CaseloadChange: 'points at scores and alerts, which are told, for screens that are open just now',
  ErasedClient: 'holds the id of somebody who is erased, of whom there is no record',
};

it('tells of the rows of every table that has a client', async () => {
  const tables = await on.api.db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name IN ('clientId', 'client_id')`;
  const names = tables.map(({ name }) => name);
  expect(names.toSorted()).toEqual([...Object.keys(told), ...Object.keys(untold)].toSorted());
  for (const viewer of [on.as.clinician, on.as.client]) {
    const { record } = await exported(viewer);
    const missing = Object.entries(told).filter(([, find]) => !find(record));
    expect(missing.map(([table]) => table)).toEqual([]);
  }
});

it('tells what waits and what was written to a client, and no secret', async () => {
  const { record, text } = await exported(on.as.client);
  expect(record.waitingRecords).toMatchObject([{ kind: 'RECORD_ITEM', content: { setsDone: 7 } }]);
  expect(record.browsers).toMatchObject([{ device: 'Firefox on a tablet' }]);
  expect(record.mails[0]?.text).toMatch(/\/enter#…\n/);
  const { text: sent } = await on.api.db.mail.findFirstOrThrow({ where: { to: 'margaret@example.test' } });
  const secret = /enter#(\S+)/.exec(sent)?.[1];
  expect(secret).toBeDefined();
  for (const hidden of [secret, 'of-hers']) expect(text).not.toContain(hidden);
});

it('keeps why a member asks for an erasure from the client, and gives them their own words', async () => {
  const { record: own, text } = await exported(on.as.client);
  expect(own.erasureRequests).toMatchObject([
    { askedBy: 'MEMBER', reason: null },
    { askedBy: 'CLIENT', reason: 'I am well again.' },
  ]);
  expect(text).not.toContain('her eyes');
  const { record } = await exported(on.as.owner);
  expect(record.erasureRequests?.[0]).toMatchObject({ askedBy: on.as.clinician.name, reason: 'Not for her eyes.' });
});
