import { seedDemoHistory } from '@reprise/prisma/seed';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answersOf, painDays, painWeek } from '../pain-trend/domain.ts';
import { localDateAt, plusDays } from '../plan/local-date.ts';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import { needFacts } from './data.ts';
import { needRank } from './domain.ts';

const now = new Date('2026-11-21T20:00:00Z');
let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo', { now });
  as = await everyViewer(api.db);
  await seedDemoHistory(api.db, now);
});
afterAll(() => api[Symbol.asyncDispose]());

const caseload = `query ($after: String, $first: Int) { clients(orderBy: NEED, first: $first, after: $after, filter: { status: [ACTIVE] }) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { id name need { kind text lastContactAt planEndsOn } openAlerts { rule text } painTrend(days: 28) { resting { days { date mean } weekMean } } adherence(days: 28) { due done skippedForPain } } } } }`;

it('orders the caseload by need in one statement as the definition does', async () => {
  const { data, errors, statements } = await api.run(caseload, { first: 50 }, as.clinician);
  expect(errors).toBeUndefined();
  const names = data.clients.edges.map(({ node }: { node: { name: string } }) => node.name);
  expect(names).toHaveLength(24);
  const clients = await api.db.client.findMany({ where: { name: { in: names } }, select: { id: true, name: true } });
  const facts = await needFacts(
    { db: api.db, now },
    clients.map(({ id }) => id),
  );
  const nameOf = new Map(clients.map(({ id, name }) => [id, name]));
  const rankOf = new Map(facts.map((one) => [nameOf.get(one.id), needRank(one)]));
  const ranks = names.map((name: string) => rankOf.get(name));
  expect(ranks).toEqual(ranks.toSorted((one: number, other: number) => one - other));
  expect(new Set(ranks).size).toBeGreaterThan(3);
  expect(statements.length).toBeLessThanOrEqual(12);
});

it("tells need from each client's two weeks, to the last digit what the definitions tell", async () => {
  const clients = await api.db.client.findMany({ include: { painScores: true } });
  const facts = await needFacts(
    { db: api.db, now },
    clients.map(({ id }) => id),
  );
  for (const { id, name, timeZone, painScores } of clients) {
    const answers = painScores.map((score) => ({ ...score, date: localDateAt(score.recordedAt, timeZone) }));
    const days = painDays(answersOf('RESTING', answers));
    const today = localDateAt(now, timeZone);
    const { mean, answers: count } = painWeek(days, today);
    const before = painWeek(days, plusDays(today, -7));
    const found = facts.find((one) => one.id === id);
    expect([found?.week, found?.before], name).toEqual([
      { mean, answers: count },
      { mean: before.mean, answers: before.answers },
    ]);
  }
  expect(clients.filter(({ painScores }) => painScores.length > 100).length).toBeGreaterThan(5);
});

it('holds by need those alone who have an open alert that was asked for', async () => {
  const { data } = await api.run(
    `query ($alert: [AlertRule!]) { clients(orderBy: NEED, first: 50, filter: { alert: $alert }) {
      totalCount edges { node { openAlerts { rule } } } } }`,
    { alert: ['RISING'] },
    as.clinician,
  );
  const { totalCount, edges } = data.clients;
  expect(totalCount).toBeGreaterThan(0);
  expect(edges).toHaveLength(totalCount);
  for (const { node } of edges) expect(node.openAlerts.map(({ rule }: { rule: string }) => rule)).toContain('RISING');
});

it('goes through the pages without a gap', async () => {
  const whole = await api.run(caseload, { first: 50 }, as.clinician);
  const first = await api.run(caseload, { first: 10 }, as.clinician);
  const { endCursor } = first.data.clients.pageInfo;
  const second = await api.run(caseload, { first: 50, after: endCursor }, as.clinician);
  expect([...first.data.clients.edges, ...second.data.clients.edges]).toEqual(whole.data.clients.edges);
});

it('brings a client to the top with a red flag, and back when it is acknowledged', async () => {
  const { id, clinicId } = await api.db.client.findFirstOrThrow({ where: { name: 'Noah Whitfield' } });
  const place = async () => {
    const { data } = await api.run(caseload, { first: 50 }, as.clinician);
    return data.clients.edges.findIndex(({ node }: { node: { name: string } }) => node.name === 'Noah Whitfield');
  };
  const before = await place();
  const facts = { questions: ['SADDLE_NUMBNESS'] };
  const alert = await api.db.alert.create({
    data: { clinicId, clientId: id, rule: 'RED_FLAG', facts, givenAt: now, raisedAt: now },
  });
  expect(await place()).toBe(0);
  const input = { id: globalId('Alert', alert.id), note: 'Sent to the emergency department' };
  const acknowledge = `mutation ($input: AcknowledgeAlertInput!) { acknowledgeAlert(input: $input) { __typename } }`;
  await api.run(acknowledge, { input }, as.clinician);
  expect(await place()).toBe(before);
});
