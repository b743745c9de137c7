import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openRecording } from '../testing/recording.ts';
import { watchSilence } from './silence-data.ts';

let on: Awaited<ReturnType<typeof openRecording>>;
beforeAll(async () => {
  on = await openRecording();
});
beforeEach(async () => {
  await on.api.db.painScore.deleteMany();
  await on.api.db.alert.deleteMany();
});
afterAll(() => on[Symbol.asyncDispose]());

const DAY = 24 * 60 * 60 * 1000;
const later = (days: number) => new Date(Date.now() + days * DAY);
const clientId = () => on.as.client.clientId;
const alerts = () => on.api.db.alert.findMany({ where: { clientId: clientId() }, orderBy: { raisedAt: 'asc' } });

it('tells once of a client who is silent while sessions are due, and closes it when they are back', async () => {
  await on.done('recordPainScore', on.aScore(2, 1));
  await watchSilence(on.api.db, later(7));
  expect(await alerts()).toEqual([]);
  await watchSilence(on.api.db, later(8));
  await watchSilence(on.api.db, later(9));
  expect(await alerts()).toMatchObject([{ rule: 'NO_CONTACT', facts: { days: 7, least: 7 }, closedAt: null }]);
  const events = await on.api.db.auditEvent.findMany({ where: { action: 'raiseAlert', clientId: clientId() } });
  expect(events).toMatchObject([{ actorKind: 'SYSTEM' }]);
  const [alert] = await alerts();
  await on.api.db.alert.updateMany({
    where: { id: alert?.id ?? '' },
    data: { givenAt: new Date(Date.now() - 60_000) },
  });
  await on.done('recordPainScore', on.aScore(2, 0));
  await watchSilence(on.api.db, later(9));
  expect((await alerts())[0]?.closedAt).not.toBeNull();
});

it('says nothing of who has no plan, and nothing where the rule is off', async () => {
  await on.done('recordPainScore', on.aScore(2, 1));
  const { clinicId } = on.as.owner;
  await on.api.db.clinic.update({ where: { id: clinicId }, data: { alertsNoContact: false } });
  await watchSilence(on.api.db, later(20));
  expect(await on.api.db.alert.count({ where: { clinicId } })).toBe(0);
  await on.api.db.clinic.update({ where: { id: clinicId }, data: { alertsNoContact: true } });
  await watchSilence(on.api.db, later(20));
  const silent = await on.api.db.alert.findMany({
    where: { clinicId },
    select: { client: { select: { plans: true } } },
  });
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.every(({ client }) => client.plans.some(({ status }) => status === 'ACTIVE'))).toBe(true);
});
