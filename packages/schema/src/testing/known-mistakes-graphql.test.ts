import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plusDays } from '../plan/local-date.ts';
import { globalId } from './global-id.ts';
import { openRecording } from './recording.ts';

// What programs like this one are known to get wrong, each done here through the API on a real database.

const DAY_ONE = '2027-02-26';
let on: Awaited<ReturnType<typeof openRecording>>;
let plan: { id: string; versionId: string; phaseKey: string };
beforeAll(async () => {
  on = await openRecording();
});
afterAll(() => on[Symbol.asyncDispose]());

/** The evening of a day, which from now on is now. */
function liveOn(date: string) {
  on.clock.now = new Date(`${date}T20:00:00Z`);
}
/** One of the library's routines; none is another's. */
async function aRoutine(nth = 0): Promise<string> {
  const where = { status: 'PUBLISHED' } as const;
  return (await on.api.db.routine.findFirstOrThrow({ where, orderBy: { slug: 'asc' }, skip: nth })).id;
}
const planned = '... on Error { message } ... on Plan { id currentVersion { id phases { key } } }';

beforeEach(async () => {
  await on.forget();
  await on.api.db.plan.deleteMany();
  liveOn(DAY_ONE);
  const id = await aRoutine();
  const { data } = await on.read(
    `mutation ($input: AssignRoutineInput!) { plan: assignRoutine(input: $input) { ${planned} } }`,
    {
      input: { clientId: on.margaret, phases: [{ routineId: globalId('Routine', id), schedule: { text: '3x/day' } }] },
    },
    on.as.clinician,
  );
  const { currentVersion } = data.plan;
  plan = { id: data.plan.id, versionId: currentVersion.id, phaseKey: currentVersion.phases[0].key };
});

/** Does one of today's sessions, and answers its key; with a score of pain after it, where one is given. */
async function sit(nth: number, after?: number) {
  const date = on.clock.now.toISOString().slice(0, 10);
  const { versionId: planVersionId, phaseKey } = plan;
  const start = on.aStart(60, { planVersionId, phaseKey, dueKey: `${phaseKey}:${date}:${nth}` });
  await on.done('startSession', start);
  await on.done('finishSession', on.aFinish(start.clientKey));
  const told = { moment: 'AFTER', sessionKey: start.clientKey };
  if (after !== undefined) await on.done('recordPainScore', on.aScore(after, 1, told));
  return start.clientKey;
}

const shown = `query ($id: ID!, $days: Int!) { client(id: $id) { timeZone
  painTrend(days: $days) { exercise { days { date mean count } baseline { mean } weekMean weekAnswers verdict } }
  adherence(days: $days) { from to due done missed extra days { date due done } }
  painScores(first: 20) { totalCount edges { node { intensity moment } } }
  sessions(from: "${DAY_ONE}", to: "${plusDays(DAY_ONE, 60)}") { date status painScores { intensity } version { id number } } } }`;
async function seen(days: number) {
  const { data } = await on.read(shown, { id: on.margaret, days }, on.as.clinician);
  return data.client;
}

describe('a window over the end of a month', () => {
  it('goes on counting, where a peer begins again at 1', async () => {
    for (let date = DAY_ONE; date <= '2027-03-02'; date = plusDays(date, 1)) {
      liveOn(date);
      for (const nth of [1, 2, 3]) await sit(nth, 4);
    }
    const { adherence, painTrend } = await seen(5);
    const dates = Array.from({ length: 5 }, (_, at) => plusDays(DAY_ONE, at));
    expect(dates.at(-1)).toBe('2027-03-02');
    expect(adherence).toMatchObject({ from: DAY_ONE, to: '2027-03-02', due: 15, done: 15, missed: 0, extra: 0 });
    expect(adherence.days.map(({ date }: { date: string }) => date)).toEqual(dates);
    expect(painTrend.exercise.days).toEqual(dates.map((date) => ({ date, mean: 4, count: 3 })));
    const due = `query ($id: ID!) { plan(id: $id) { dueSessions(from: "2027-02-26", to: "2027-03-02") { key date } } }`;
    const { data } = await on.read(due, { id: plan.id });
    expect(new Set(data.plan.dueSessions.map(({ key }: { key: string }) => key)).size).toBe(15);
  });
});

describe('several sessions in one day', () => {
  it('are each kept with their own score, where a peer keeps one a day', async () => {
    for (const [nth, after] of [1, 2, 3].map((one) => [one, one + 1] as const)) await sit(nth, after);
    const { sessions, adherence, painTrend } = await seen(1);
    expect(sessions).toHaveLength(3);
    expect(sessions.map(({ painScores }: any) => painScores[0].intensity).toSorted()).toEqual([2, 3, 4]);
    expect(adherence).toMatchObject({ due: 3, done: 3, missed: 0, extra: 0 });
    expect(painTrend.exercise.days).toEqual([{ date: DAY_ONE, mean: 3, count: 3 }]);
  });

  it('are counted by how many were done, where a peer ticks the day', async () => {
    await sit(2);
    liveOn(plusDays(DAY_ONE, 1));
    expect((await seen(2)).adherence.days[0]).toEqual({ date: DAY_ONE, due: 3, done: 1 });
  });
});

describe('a plan edited after logs exist', () => {
  it('leaves every log with the version it was done against, where a peer deletes scores', async () => {
    await sit(1, 6);
    await sit(2);
    liveOn(plusDays(DAY_ONE, 3));
    const before = await seen(28);
    const id = await aRoutine(1);
    const phases = [{ routineId: globalId('Routine', id), schedule: { text: '1x/day' } }];
    const input = { planId: plan.id, version: 1, reason: 'Another routine altogether.', phases };
    const { data } = await on.read(
      `mutation ($input: ChangePlanInput!) { plan: changePlan(input: $input) { ${planned} } }`,
      { input },
      on.as.clinician,
    );
    expect(data.plan.currentVersion.id).not.toBe(plan.versionId);
    const after = await seen(28);
    expect(after.painScores).toEqual(before.painScores);
    expect(after.painTrend).toEqual(before.painTrend);
    expect(after.sessions).toEqual(before.sessions);
    expect(after.sessions.map(({ version }: any) => version)).toEqual(
      [1, 2].map(() => ({ id: plan.versionId, number: 1 })),
    );
    // the days before the change owe what they owed; today owes one session instead of three
    expect(after.adherence.days.slice(0, -1)).toEqual(before.adherence.days.slice(0, -1));
    expect(after.adherence.days.at(-4)).toMatchObject({ date: DAY_ONE, due: 3, done: 2 });
  });
});

describe('an unanswered scale', () => {
  /** What leaves the clinic on the client, by the names of its files. */
  async function exported(): Promise<Record<string, string>> {
    const { data } = await on.read(
      `mutation ($id: ID!) { exportClient(input: { clientId: $id }) { ... on ClientRecord { files { fileName text } } } }`,
      { id: on.margaret },
      on.as.clinician,
    );
    return Object.fromEntries(data.exportClient.files.map(({ fileName, text }: any) => [fileName, text]));
  }

  /** The scores that other systems are told as FHIR. */
  async function exchanged(): Promise<number[]> {
    const { data } = await on.read(
      `mutation ($id: ID!) { exportClientAsFhir(input: { clientId: $id }) { ... on ClientRecord { files { text } } } }`,
      { id: on.margaret },
      on.as.clinician,
    );
    const { entry } = JSON.parse(data.exportClientAsFhir.files[0].text);
    const resources = entry.map(({ resource }: any) => resource);
    return resources.flatMap(({ valueQuantity }: any) => (valueQuantity ? [valueQuantity.value] : []));
  }

  it('is no answer anywhere, where a peer keeps 0', async () => {
    await sit(1);
    const { painTrend, painScores, sessions } = await seen(7);
    expect(painTrend.exercise).toEqual({
      days: [],
      baseline: null,
      weekMean: null,
      weekAnswers: 0,
      verdict: 'TOO_FEW',
    });
    expect(painScores).toEqual({ totalCount: 0, edges: [] });
    expect(sessions).toMatchObject([{ status: 'DONE', painScores: [] }]);
    const files = await exported();
    expect(JSON.parse(files['record.json'] ?? '').painScores).toEqual([]);
    expect(parse(files['pain-scores.csv'] ?? '', { columns: true, bom: true })).toEqual([]);
    const [line] = parse(files['sessions.csv'] ?? '', { columns: true, bom: true });
    expect(line).toMatchObject({ status: 'DONE', effort: '', activeSeconds: '' });
    expect(await exchanged()).toEqual([]);
  });

  it('is told from no pain, which is an answer', async () => {
    await sit(1, 0);
    await sit(2);
    const { painTrend, painScores } = await seen(7);
    expect(painTrend.exercise.days).toEqual([{ date: DAY_ONE, mean: 0, count: 1 }]);
    expect(painTrend.exercise.weekMean).toBe(0);
    expect(painScores.edges).toEqual([{ node: { intensity: 0, moment: 'AFTER' } }]);
    const files = await exported();
    expect(JSON.parse(files['record.json'] ?? '').painScores).toMatchObject([{ intensity: 0 }]);
    expect(parse(files['pain-scores.csv'] ?? '', { columns: true, bom: true })).toMatchObject([{ intensity: '0' }]);
    expect(await exchanged()).toEqual([0]);
  });

  it('cannot be sent as a score, and pulls no mean towards 0', async () => {
    for (const intensity of [null, undefined, -1]) {
      const { clientKey, moment, recordedAt } = on.aScore(0, 1);
      const { errors } = await on.act('recordPainScore', { clientKey, moment, recordedAt, intensity });
      expect(errors?.length ?? 0, String(intensity)).toBeGreaterThan(0);
    }
    await sit(1, 6);
    liveOn(plusDays(DAY_ONE, 1));
    await sit(1);
    liveOn(plusDays(DAY_ONE, 2));
    await sit(1, 4);
    const { painTrend } = await seen(7);
    expect(painTrend.exercise).toMatchObject({ weekMean: 5, weekAnswers: 2, baseline: { mean: 5 } });
    expect(await on.api.db.painScore.count()).toBe(2);
  });
});
