import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { painMoments } from '../pain/domain.ts';
import { localDateAt } from '../plan/local-date.ts';
import { globalId } from '../testing/global-id.ts';
import { aPainScore } from '../testing/pain-scores.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import { answersOf, painSeries } from './domain.ts';
import { painSlope } from './slope.ts';

const now = new Date('2026-03-30T09:30:00Z');
let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo', { now });
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const series =
  'days { date mean min max count } baseline { mean from to answers } weekMean weekAnswers change { points percent matters } mattersAt { better worse } verdict slope { pointsPerWeek low high days line { date mean low high } }';
const one = `query ($id: ID!, $days: Int!) { client(id: $id) { painTrend(days: $days) { from to resting { ${series} } exercise { ${series} } } } }`;
const DAY = 24 * 60 * 60 * 1000;

it("adds up any history as the definitions do, in the client's own days", async () => {
  const zones = ['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata'];
  const anyScore = fc.record({
    // minutes ago: over the change of the clocks, and more often of late
    ago: fc.oneof(fc.integer({ min: 0, max: 20 * 24 * 60 }), fc.integer({ min: 0, max: 150 * 24 * 60 })),
    intensity: fc.integer({ min: 0, max: 10 }),
    moment: fc.constantFrom(...painMoments),
  });
  const anyHistory = fc.array(anyScore, { maxLength: 60 });
  const property = fc.asyncProperty(anyHistory, fc.constantFrom(...zones), async (history, timeZone) => {
    const { clinicId } = as.owner;
    const { id } = await api.db.client.create({ data: { clinicId, name: 'Any', searchText: 'any', timeZone } });
    const scores = history.map(({ ago, ...score }) => ({ ...score, recordedAt: new Date(+now - ago * 60_000) }));
    await api.db.painScore.createMany({
      data: scores.map((score) => aPainScore({ clinicId, clientId: id, ...score })),
    });
    const { data, errors } = await api.run(one, { id: globalId('Client', id), days: 28 }, as.clinician);
    expect(errors).toBeUndefined();
    const today = localDateAt(now, timeZone);
    const answers = scores.map((score) => ({ ...score, date: localDateAt(score.recordedAt, timeZone) }));
    for (const [name, of] of [['resting', 'RESTING'] as const, ['exercise', 'EXERCISE'] as const]) {
      const { week, days, baseline, ...expected } = painSeries(answersOf(of, answers), today, 28, 'BOTH');
      // to the last digit: nothing is rounded before it is compared
      expect(data.client.painTrend[name]).toEqual({
        ...expected,
        days: days.map(({ sum: _sum, ...day }) => day),
        baseline: baseline && { mean: baseline.mean, from: baseline.from, to: baseline.to, answers: baseline.answers },
        weekMean: week.mean,
        weekAnswers: week.answers,
        slope: painSlope(days),
      });
    }
  });
  await fc.assert(property, { numRuns: 40 });
});

it("follows the clinic's rule of what matters", async () => {
  const { clinicId } = as.owner;
  const { id } = await api.db.client.create({ data: { clinicId, name: 'Half', searchText: 'half' } });
  const daysAgo = (days: number, intensity: number) =>
    aPainScore({ clinicId, clientId: id, intensity, moment: 'DIARY', recordedAt: new Date(+now - days * DAY) });
  await api.db.painScore.createMany({
    data: [30, 29, 28, 27, 26, 25, 24]
      .map((days) => daysAgo(days, 2))
      .concat([2, 1, 0].map((days) => daysAgo(days, 1))),
  });
  const verdict = async () => {
    const { data } = await api.run(one, { id: globalId('Client', id), days: 7 }, as.clinician);
    return data.client.painTrend.resting.verdict;
  };
  expect(await verdict()).toBe('SAME');
  await api.db.clinic.update({ where: { id: clinicId }, data: { changeRule: 'PERCENT' } });
  expect(await verdict()).toBe('BETTER');
  await api.db.clinic.update({ where: { id: clinicId }, data: { changeRule: 'BOTH' } });
});

it('takes the same statements for a page of clients as for one', async () => {
  const page = (first: number) =>
    `{ clients(first: ${first}) { edges { node { painTrend(days: 28) { resting { weekMean } } } } } }`;
  const few = await api.run(page(1), {}, as.clinician);
  const many = await api.run(page(20), {}, as.clinician);
  expect(many.errors).toBeUndefined();
  expect(many.statements.length).toBe(few.statements.length);
});

it('refuses no days and more than a year', async () => {
  for (const days of [0, 367]) {
    const { errors } = await api.run(one, { id: globalId('Client', as.client.clientId), days }, as.clinician);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  }
});
