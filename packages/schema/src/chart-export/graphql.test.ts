import { seedDemoHistory } from '@reprise/prisma/seed';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminDocument } from '../testing/admin-document.ts';
import { globalId } from '../testing/global-id.ts';
import { aPainScore } from '../testing/pain-scores.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';

const now = new Date('2026-03-30T09:30:00Z');
/** What the whole page of a client takes: its course, plans, measures, access and rights. */
const RECORD_STATEMENTS = 21;
let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo', { now });
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const operation = `mutation ($input: ExportClientChartInput!) { answer: exportClientChart(input: $input) {
  __typename ... on ChartExport { fileName text } } }`;

it('writes pain as a table without zeros for what was not answered, and writes down that it was taken', async () => {
  const { clinicId } = as.owner;
  const { id } = await api.db.client.create({ data: { clinicId, name: 'Nora', searchText: 'nora' } });
  const scores = [
    { intensity: 4, moment: 'BEFORE' as const, recordedAt: new Date('2026-03-28T08:00:00Z') },
    { intensity: 7, moment: 'AFTER' as const, recordedAt: new Date('2026-03-28T09:00:00Z') },
    { intensity: 0, moment: 'DIARY' as const, recordedAt: new Date('2026-03-30T09:00:00Z') },
  ];
  await api.db.painScore.createMany({ data: scores.map((score) => aPainScore({ clinicId, clientId: id, ...score })) });
  const at = new Date('2026-03-29T12:00:00Z');
  const silent = { rule: 'NO_CONTACT' as const, facts: {}, givenAt: at, raisedAt: at };
  await api.db.alert.create({ data: { clinicId, clientId: id, ...silent } });
  const input = { clientId: globalId('Client', id), chart: 'PAIN', days: 7, format: 'CSV' };
  const { data, errors } = await api.run(operation, { input }, as.clinician);
  expect(errors).toBeUndefined();
  expect(data.answer.fileName).toBe('pain-7-days-to-2026-03-30.csv');
  expect(data.answer.text.replace('\uFEFF', '').trim().split('\n')).toEqual([
    'date,moment,mean,min,max,answers,alerts,rule',
    '2026-03-28,BEFORE,4,4,4,1,0,',
    '2026-03-28,AFTER,7,7,7,1,0,',
    '2026-03-29,,,,,,1,NO_CONTACT',
    '2026-03-30,DIARY,0,0,0,1,0,',
  ]);
  for (const chart of ['SESSIONS', 'PLACES', 'EXERCISES']) {
    const answer = await api.run(operation, { input: { ...input, chart } }, as.clinician);
    expect(answer.data.answer.text).toMatch(/^\uFEFF(date|location|exercise),/);
  }
  const drawn = await api.run(operation, { input: { ...input, format: 'SVG' } }, as.clinician);
  expect(drawn.data.answer).toMatchObject({ fileName: 'pain-7-days-to-2026-03-30.svg', text: null });
  const events = await api.db.auditEvent.findMany({ where: { clientId: id }, orderBy: { at: 'asc' } });
  expect(events.map(({ action, fields }) => [action, ...fields])).toEqual([
    ['exportClientChart', 'PAIN', 'CSV'],
    ['exportClientChart', 'SESSIONS', 'CSV'],
    ['exportClientChart', 'PLACES', 'CSV'],
    ['exportClientChart', 'EXERCISES', 'CSV'],
    ['exportClientChart', 'PAIN', 'SVG'],
  ]);
});

it('refuses no days and more than a year', async () => {
  for (const days of [0, 367]) {
    const input = { clientId: globalId('Client', as.client.clientId), chart: 'PAIN', days, format: 'CSV' };
    const { errors } = await api.run(operation, { input }, as.clinician);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  }
});

it('opens a record, as the admin asks for it, in the same few statements whatever it holds', async () => {
  const screen = await adminDocument('ClientPage');
  const { clinicId } = as.owner;
  const empty = await api.db.client.create({ data: { clinicId, name: 'Nobody', searchText: 'nobody' } });
  const statements = async (id: string) => {
    const variables = { id: globalId('Client', id), days: 365, span: 'WEEK' };
    const answer = await api.run(screen, variables, as.clinician);
    expect(answer.errors).toBeUndefined();
    return answer.statements.length;
  };
  expect(await statements(empty.id)).toBeLessThanOrEqual(RECORD_STATEMENTS);
  expect(await statements(as.client.clientId)).toBeLessThanOrEqual(RECORD_STATEMENTS);
  await seedDemoHistory(api.db, now);
  const { id: longest } = await api.db.client.findFirstOrThrow({ where: { name: 'Mina Castellanos' } });
  expect(await statements(longest)).toBeLessThanOrEqual(RECORD_STATEMENTS);
});
