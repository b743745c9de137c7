import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import type { AlertFacts } from './domain.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo', {
    get now() {
      return new Date();
    },
  });
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

async function anAlert({ rule, ...facts }: AlertFacts, minutesAgo: number) {
  const { clinicId, clientId } = as.client;
  const at = new Date(Date.now() - minutesAgo * 60_000);
  return api.db.alert.create({ data: { clinicId, clientId, rule, facts, givenAt: at, raisedAt: at } });
}
const open = `query ($id: ID!) { client(id: $id) { openAlerts { rule text isOpen } alerts(first: 10) { totalCount edges { node { rule } } } } }`;
const acknowledge = `mutation ($input: AcknowledgeAlertInput!) { acknowledgeAlert(input: $input) {
  __typename ... on Alert { isOpen note acknowledgedAt acknowledgedBy { name } closedAt } ... on Error { message } } }`;

describe('alerts of a client', () => {
  it('stand by urgency while open, in words with the threshold, and by time in their record', async () => {
    await anAlert({ rule: 'RED_SCORE', intensity: 8, moment: 'AFTER', above: 5 }, 30);
    await anAlert({ rule: 'NO_CONTACT', days: 9, least: 7, lastOn: null }, 20);
    await anAlert({ rule: 'RED_FLAG', questions: ['SADDLE_NUMBNESS'] }, 40);
    const id = globalId('Client', as.client.clientId);
    const { data, errors, statements } = await api.run(open, { id }, as.clinician);
    expect(errors).toBeUndefined();
    expect(data.client.openAlerts.map(({ rule }: { rule: string }) => rule)).toEqual([
      'RED_FLAG',
      'RED_SCORE',
      'NO_CONTACT',
    ]);
    expect(data.client.openAlerts[1].text).toBe('Pain of 8 of 10 after a session; anything above 5 raises an alert.');
    const rules = data.client.alerts.edges.map(({ node }: { node: { rule: string } }) => node.rule);
    expect(rules).toEqual(['NO_CONTACT', 'RED_SCORE', 'RED_FLAG']);
    expect(statements.length).toBeLessThanOrEqual(5);
  });

  it('are not for the client', async () => {
    const { errors } = await api.run(open, { id: globalId('Client', as.client.clientId) }, as.client);
    expect(errors?.every(({ extensions }) => extensions.code === 'FORBIDDEN')).toBe(true);
    expect(errors).not.toHaveLength(0);
  });
});

describe('acknowledgeAlert', () => {
  it('keeps who was first and what they did, and audits it once', async () => {
    const { id } = await anAlert({ rule: 'FLARE_DECLARED' }, 1);
    const input = { id: globalId('Alert', id), note: ' Rang her. ' };
    const first = await api.run(acknowledge, { input }, as.clinician);
    expect(first.data.acknowledgeAlert).toMatchObject({ isOpen: false, note: 'Rang her.' });
    const again = await api.run(acknowledge, { input: { ...input, note: 'Me too' } }, as.owner);
    expect(again.data.acknowledgeAlert).toEqual(first.data.acknowledgeAlert);
    const events = await api.db.auditEvent.findMany({ where: { action: 'acknowledgeAlert', subjectId: id } });
    expect(events.map(({ clientId, actorId }) => [clientId, actorId])).toEqual([
      [as.client.clientId, as.clinician.memberId],
    ]);
  });

  it('answers not found to another clinic', async () => {
    const { id } = await anAlert({ rule: 'FLARE_DECLARED' }, 1);
    const { data } = await api.run(acknowledge, { input: { id: globalId('Alert', id) } }, as.otherOwner);
    expect(data.acknowledgeAlert.__typename).toBe('NotFoundError');
    expect(await api.db.alert.findUniqueOrThrow({ where: { id } })).toMatchObject({ acknowledgedAt: null });
  });
});

describe('alerts of a clinic', () => {
  it('are filtered by rule, by lead, and by whether they are open', async () => {
    const count = async (filter: object) => {
      const operation = 'query ($filter: AlertFilter) { alerts(filter: $filter) { totalCount } }';
      return (await api.run(operation, { filter }, as.clinician)).data.alerts.totalCount;
    };
    const all = await count({});
    expect((await count({ isOpen: true })) + (await count({ isOpen: false }))).toBe(all);
    expect(await count({ rule: ['RED_FLAG'] })).toBe(1);
    expect(await count({ lead: globalId('Member', as.clinician.memberId) })).toBe(all);
    expect(await count({ lead: globalId('Member', as.owner.memberId) })).toBe(0);
  });
});

it('tell by their number and the latest whether a list is still what it was', async () => {
  const operation = '{ viewer { clinic { openAlertCount latestOpenAlertAt } } }';
  const before = (await api.run(operation, {}, as.clinician)).data.viewer.clinic;
  await anAlert({ rule: 'FLARE_DECLARED' }, 0);
  const after = (await api.run(operation, {}, as.clinician)).data.viewer.clinic;
  expect(after.openAlertCount).toBe(before.openAlertCount + 1);
  expect(after.latestOpenAlertAt > before.latestOpenAlertAt).toBe(true);
  const { errors } = await api.run(operation, {}, as.client);
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

describe('settings of alerts', () => {
  const update = `mutation ($input: UpdateClinicInput!) { updateClinic(input: $input) {
    ... on Clinic { changeRule alertSettings { redScoreAbove risingBy silentDays off } } } }`;

  it('are set in parts, and null goes back to the red band', async () => {
    const set = async (alerts: object) => {
      const { data, errors } = await api.run(update, { input: { alerts } }, as.owner);
      expect(errors).toBeUndefined();
      return data.updateClinic;
    };
    await set({ redScoreAbove: 7, off: ['NO_CONTACT'] });
    expect(await set({ risingBy: 1.5, changeRule: 'POINTS' })).toEqual({
      changeRule: 'POINTS',
      alertSettings: { redScoreAbove: 7, risingBy: 1.5, silentDays: 7, off: ['NO_CONTACT'] },
    });
    expect((await set({ redScoreAbove: null, off: [] })).alertSettings).toMatchObject({ redScoreAbove: null, off: [] });
  });

  it.each([
    [{ redScoreAbove: 10 }, 'redScoreAbove'],
    [{ risingBy: 0.3 }, 'risingBy'],
    [{ silentDays: 0 }, 'silentDays'],
  ])('refuse %j with its place', async (alerts, field) => {
    const { errors } = await api.run(update, { input: { alerts } }, as.owner);
    expect(errors?.[0]?.extensions).toMatchObject({ issues: [{ path: ['input', 'alerts', field] }] });
  });

  it('of a plan go before the clinic’s', async () => {
    const assign = `mutation ($input: AssignRoutineInput!) { answer: assignRoutine(input: $input) {
      ... on Plan { currentVersion { alerts { redScoreAbove risingBy silentDays } } } ... on Error { message } } }`;
    const { routine } = (await api.run('{ routine(slug: "prone-strength") { id } }', {}, as.clinician)).data;
    const clientId = globalId('Client', as.client.clientId);
    const given = async (alerts: object) => {
      const input = { clientId, phases: [{ routineId: routine.id }], alerts, replacesActive: true };
      return api.run(assign, { input }, as.clinician);
    };
    expect((await given({ silentDays: 0 })).errors?.[0]?.extensions).toMatchObject({
      issues: [{ path: ['input', 'alerts', 'silentDays'] }],
    });
    expect((await given({ redScoreAbove: 8, silentDays: 20 })).data.answer.currentVersion).toEqual({
      alerts: { redScoreAbove: 8, risingBy: null, silentDays: 20 },
    });
    const record = `mutation ($input: RecordPainScoreInput!) { recordPainScore(input: $input) { __typename } }`;
    for (const intensity of [8, 9]) {
      const input = { clientKey: randomUUID(), intensity, moment: 'AFTER', recordedAt: new Date().toISOString() };
      expect((await api.run(record, { input }, as.client)).data.recordPainScore.__typename).toBe('PainScore');
    }
    const { edges } = (
      await api.run('{ alerts(filter: { rule: [RED_SCORE] }, first: 1) { edges { node { text } } } }', {}, as.clinician)
    ).data.alerts;
    expect(edges[0].node.text).toBe('Pain of 9 of 10 after a session; anything above 8 raises an alert.');
    expect(await api.db.alert.count({ where: { rule: 'RED_SCORE', facts: { path: ['intensity'], equals: 8 } } })).toBe(
      1,
    );
  });

  it('cannot switch off red flags', async () => {
    const { errors } = await api.run(update, { input: { alerts: { off: ['RED_FLAG'] } } }, as.owner);
    expect(errors?.[0]?.message).toContain('RED_FLAG');
  });
});
