import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { painMoments } from '../pain/domain.ts';
import { localDateAt, plusDays } from '../plan/local-date.ts';
import { globalId } from '../testing/global-id.ts';
import { aPainScore } from '../testing/pain-scores.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import { alertMarks } from './alert-marks.ts';
import { type PainMark, dayMarks, weekMarks } from './domain.ts';

const now = new Date('2026-03-30T09:30:00Z');
let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo', { now });
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const fields = 'from to moment mean min max answers days alerts';
const one = `query ($id: ID!, $days: Int!) { client(id: $id) {
  day: painMarks(days: $days) { ${fields} } week: painMarks(days: $days, span: WEEK) { ${fields} }
  alertMarks(days: $days) { date rule alerts } } }`;

it("marks any history as the definitions do, in the client's own days and weeks", async () => {
  const anyAgo = fc.integer({ min: -2 * 24 * 60, max: 40 * 24 * 60 });
  const anyScore = fc.record({
    ago: anyAgo,
    intensity: fc.integer({ min: 0, max: 10 }),
    moment: fc.constantFrom(...painMoments),
    hasAlert: fc.boolean(),
  });
  const anyAlert = fc.record({
    ago: anyAgo,
    rule: fc.constantFrom('RISING', 'NO_CONTACT', 'FLARE_DECLARED', 'RED_FLAG'),
  });
  const anyHistory = fc.record({
    history: fc.array(anyScore, { maxLength: 60 }),
    others: fc.array(anyAlert, { maxLength: 8 }),
  });
  const zones = fc.constantFrom('Europe/London', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata');
  const property = fc.asyncProperty(anyHistory, zones, async ({ history, others }, timeZone) => {
    const { clinicId } = as.owner;
    const { id } = await api.db.client.create({ data: { clinicId, name: 'Any', searchText: 'any', timeZone } });
    const scores = history.map(({ ago, ...score }) => ({ ...score, recordedAt: new Date(+now - ago * 60_000) }));
    const rows = await api.db.painScore.createManyAndReturn({
      data: scores.map(({ intensity, moment, recordedAt }) =>
        aPainScore({ clinicId, clientId: id, intensity, moment, recordedAt }),
      ),
    });
    await api.db.alert.createMany({
      data: rows
        .filter((_row, at) => scores[at]?.hasAlert)
        .map(({ id: subjectId, recordedAt: at }) => ({
          clinicId,
          clientId: id,
          rule: 'RED_SCORE' as const,
          facts: {},
          subjectId,
          givenAt: at,
          raisedAt: at,
        })),
    });
    const raised = others.map(({ ago, rule }) => ({ rule, givenAt: new Date(+now - ago * 60_000) }));
    await api.db.alert.createMany({
      data: raised.map((alert) => ({ ...alert, clinicId, clientId: id, facts: {}, raisedAt: now })),
    });
    const { data, errors } = await api.run(one, { id: globalId('Client', id), days: 28 }, as.clinician);
    expect(errors).toBeUndefined();
    const today = localDateAt(now, timeZone);
    const answers = scores
      .map((score) => ({ ...score, date: localDateAt(score.recordedAt, timeZone) }))
      .filter(({ date }) => plusDays(today, -27) <= date && date <= today);
    const inWindow = ({ date }: { readonly date: string }) => plusDays(today, -27) <= date && date <= today;
    const alerts = [
      ...raised.map(({ rule, givenAt }) => ({ rule, date: localDateAt(givenAt, timeZone) })),
      ...answers.filter(({ hasAlert }) => hasAlert).map(({ date }) => ({ rule: 'RED_SCORE' as const, date })),
    ];
    const shown = (marks: readonly PainMark[]) => marks.map(({ sum: _sum, ...mark }) => mark);
    expect(data.client).toEqual({
      day: shown(dayMarks(answers)),
      week: shown(weekMarks(dayMarks(answers))),
      alertMarks: alertMarks(alerts.filter(inWindow)),
    });
  });
  await fc.assert(property, { numRuns: 30 });
});
