import { randomUUID } from 'node:crypto';
import { seedDemoHistory } from '@reprise/prisma/seed';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyHistory } from '../adherence/arbitrary.ts';
import { adherenceOfDay, dayOutcomes } from '../adherence/domain.ts';
import { painSeries } from '../pain-trend/domain.ts';
import { dueSessionsOfVersions } from '../plan/due-sessions.ts';
import { localDateAt, plusDays } from '../plan/local-date.ts';
import { definedViewClients } from '../testing/defined-view.ts';
import { aHistory } from '../testing/histories.ts';
import { aPainScore } from '../testing/pain-scores.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import { viewClients } from './data.ts';
import { type ViewClient, clinicView } from './domain.ts';

const now = new Date('2026-12-30T17:30:00Z');
const window = { from: '2026-11-23', to: '2026-12-27' };
let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo', { now });
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const figure = '{ value clients }';
const figures = `clients adherence ${figure} skippedForPain ${figure} better ${figure} worse ${figure}`;
const view = `query ($weeks: Int, $from: Date) { clinicView(weeks: $weeks, from: $from) { from to whole { ${figures} }
  byClinician { name ${figures} } byRoutine { name slug ${figures} }
  byExercise { name sessions leftOutForPain ${figure} painAfter ${figure} ${figures} exercise { citedDoses { dose { shorthand } } } }
  csv(table: EXERCISES) } }`;

/** What was counted by each id, in the order of ids, without the columns that name them. */
const numbersOf = (of: ReadonlyMap<string, object>) =>
  [...of]
    .map(([id, counted]) => ({
      ...Object.fromEntries(Object.entries(counted).filter(([, value]) => typeof value === 'number')),
      id,
    }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
const byName = <Group extends { readonly name?: string | null | undefined }>(groups: readonly Group[]) =>
  groups.toSorted((one, other) => ((one.name ?? '') < (other.name ?? '') ? -1 : 1));

async function namesOf(db: TestApi['db']): Promise<ReadonlyMap<string, string>> {
  const members = await db.member.findMany();
  const routines = await db.routine.findMany();
  const exercises = await db.exercise.findMany();
  return new Map([
    ...[...members, ...exercises].map(({ id, name }) => [id, name] as const),
    ...routines.map(({ id, title }) => [id, title] as const),
  ]);
}

it('takes of any history what the definitions take', async () => {
  const published = await api.db.routineVersion.findMany({ where: { number: { not: null } }, take: 3 });
  const names = ['back-1', 'back-2', 'hips-1'];
  const routines = new Map(published.map((version, at) => [names[at] ?? '', version]));
  const anyScores = fc.array(
    fc.record({ daysAgo: fc.integer({ min: 4, max: 90 }), intensity: fc.integer({ min: 0, max: 10 }) }),
    { maxLength: 40 },
  );
  const days = Array.from({ length: 35 }, (_, at) => plusDays(window.from, at));
  const property = fc.asyncProperty(anyHistory, anyScores, async (history, scores) => {
    const { clientId, plans, logs, flares } = await aHistory(api.db, as.owner, history, now, routines);
    const { clinicId } = as.owner;
    const { timeZone } = history;
    const given = scores.map(({ daysAgo, intensity }) => ({
      intensity,
      recordedAt: new Date(+now - daysAgo * 24 * 3600_000),
      moment: 'DIARY' as const,
    }));
    await api.db.painScore.createMany({ data: given.map((one) => aPainScore({ ...one, clinicId, clientId })) });
    const expected = new Map<string, { due: number; done: number; skippedForPain: number }>();
    for (const date of days) {
      const due = plans.flatMap(({ versions, endedOn }) =>
        endedOn !== null && date >= endedOn ? [] : dueSessionsOfVersions(versions, date, date, timeZone, flares),
      );
      if (due.length === 0) continue;
      const asked = due.flatMap(({ version: { phases, flarePhase }, phaseKey }) => {
        const phase = [...phases, flarePhase].find((one) => one?.key === phaseKey);
        return routines.get((phase as { routineVersionId: string } | undefined)?.routineVersionId ?? '') ?? [];
      });
      const routineId = asked.toSorted((one, other) => (one.id < other.id ? 1 : -1))[0]?.routineId ?? '';
      const day = adherenceOfDay(due.length, dayOutcomes(logs.filter((log) => log.date === date)), true);
      const sum = expected.get(routineId) ?? { due: 0, done: 0, skippedForPain: 0 };
      expected.set(routineId, {
        due: sum.due + day.due,
        done: sum.done + day.done,
        skippedForPain: sum.skippedForPain + day.skippedForPain,
      });
    }
    const found = (await viewClients({ db: api.db, viewer: as.owner }, window)).find(({ id }) => id === clientId);
    const told = new Map(
      [...(found?.routines ?? [])].map(([id, { due, done, skippedForPain }]) => [id, { due, done, skippedForPain }]),
    );
    expect(told).toEqual(expected);
    const answers = given.map((one) => ({ ...one, date: localDateAt(one.recordedAt, timeZone) }));
    if (found) expect(found.verdict).toBe(painSeries(answers, window.to, 7, 'BOTH').verdict);
    await api.db.client.delete({ where: { id: clientId } });
  });
  await fc.assert(property, { numRuns: 15 });
});

describe('clinicView', () => {
  beforeAll(() => seedDemoHistory(api.db, now));

  it('shows an owner the demo in few statements, each figure of five clients at least', async () => {
    const { data, errors, statements } = await api.run(view, { weeks: 12 }, as.owner);
    expect(errors).toBeUndefined();
    expect(statements.length).toBeLessThanOrEqual(40);
    const { whole, byClinician, byRoutine, byExercise, csv } = data.clinicView;
    expect(whole.clients).toBeGreaterThan(20);
    expect(whole.adherence.value).toBeGreaterThan(30);
    expect(whole.better.value).toBeGreaterThan(0);
    expect(byClinician.length * byRoutine.length * byExercise.length).toBeGreaterThan(0);
    const shown = [whole, ...byClinician, ...byRoutine, ...byExercise];
    for (const group of shown) {
      for (const name of ['adherence', 'skippedForPain', 'better', 'worse', 'leftOutForPain', 'painAfter']) {
        const { value, clients } = group[name] ?? { value: null, clients: null };
        expect(value === null).toBe(clients === null);
        if (clients !== null) expect(clients).toBeGreaterThanOrEqual(5);
      }
    }
    const seen = byExercise.filter(({ painAfter }: any) => painAfter.value !== null);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.some(({ exercise }: any) => exercise.citedDoses.length > 0)).toBe(true);
    const lines: Record<string, string>[] = parse(csv, { columns: true, bom: true });
    expect(lines.at(-1)).toMatchObject({ name: 'All', clients: String(whole.clients) });
    expect(lines).toHaveLength(byExercise.length + 1);
  });

  it('gives of every clinician, routine and exercise what the definitions give, and nothing of fewer than five', async () => {
    const { data } = await api.run(view, { weeks: 8 }, as.owner);
    const { from, to, whole, byClinician, byRoutine, byExercise } = data.clinicView;
    const defined = await definedViewClients(api.db, as.owner.clinicId, { from, to });
    const found = await viewClients({ db: api.db, viewer: as.owner }, { from, to });
    const counts = (of: readonly ViewClient[]) =>
      of.map(({ routines, exercises, ...client }) => ({
        ...client,
        routines: numbersOf(routines),
        exercises: numbersOf(exercises),
      }));
    expect(counts(found)).toEqual(counts(defined));
    const expected = clinicView(defined);
    expect(whole).toEqual(expected.whole);
    const names = await namesOf(api.db);
    const named = <Group extends { readonly id: string | null }>(groups: readonly Group[]) =>
      byName(groups.map(({ id, ...figures }) => ({ name: id && names.get(id), ...figures })));
    const shown = (groups: readonly any[]) =>
      byName(groups.map(({ slug: _slug, exercise: _exercise, ...figures }) => figures));
    expect(shown(byClinician)).toEqual(named(expected.byClinician));
    expect(shown(byRoutine)).toEqual(named(expected.byRoutine));
    expect(shown(byExercise)).toEqual(named(expected.byExercise));
    // a view that showed nothing would agree as well
    const isTold = ({ adherence, better, painAfter }: any) =>
      adherence.value && better.value !== null && painAfter.value;
    expect(byExercise.filter(isTold).length).toBeGreaterThan(2);
    expect(byExercise.filter(({ clients }: any) => clients === null).length).toBeGreaterThan(0);
    expect(byClinician.filter(({ better }: any) => better.value !== null).length).toBeGreaterThan(1);
  });

  it('counts of a session done and of one left out for pain what was recorded, as the definitions do', async () => {
    const [history] = fc.sample(anyHistory, { seed: 3, numRuns: 1 });
    if (!history) throw new Error('no history');
    const { clientId, plans } = await aHistory(api.db, as.owner, { ...history, logs: [] }, now);
    const { clinicId } = as.owner;
    const routine = await api.db.item.findFirstOrThrow({ include: { exerciseVersion: true } });
    const version = plans.at(-1)?.versions[0];
    const planVersionId = version?.id ?? '';
    const phaseKey = version?.phases[0]?.key ?? '';
    for (const [nth, skipReason] of [null, 'PAIN', null].entries()) {
      const at = new Date('2026-12-10T09:00:00Z');
      const clock = { recordedAt: at, deviceAt: at, receivedAt: at };
      const of = { clinicId, clientId };
      const session = await api.db.session.create({
        data: {
          ...of,
          ...clock,
          clientKey: randomUUID(),
          planVersionId,
          phaseKey,
          day: at,
          startedAt: at,
        },
      });
      const item = { itemKey: routine.key, itemId: routine.id, itemClinicId: routine.clinicId };
      const done = { ...of, ...clock, ...item, sessionId: session.id };
      // each was left out first, and the first and the third were done after all
      const recordedAt = new Date(+at - 60_000);
      await api.db.sessionItem.createMany({
        data: [
          { ...done, clientKey: randomUUID(), skipReason: 'PAIN', recordedAt },
          { ...done, clientKey: randomUUID(), skipReason: skipReason as 'PAIN' | null },
        ],
      });
      // the third says nothing afterwards
      if (nth < 2) {
        const score = aPainScore({ ...of, intensity: 4 + nth, moment: 'AFTER', recordedAt: at });
        await api.db.painScore.create({ data: { ...score, sessionId: session.id, sessionKey: session.clientKey } });
      }
    }
    const [client] = (await viewClients({ db: api.db, viewer: as.owner }, window)).filter(({ id }) => id === clientId);
    expect(client?.exercises.get(routine.exerciseVersion.exerciseId)).toMatchObject({
      sessions: 3,
      skippedForPain: 1,
      afterSum: 4,
      after: 1,
    });
  });

  it('refuses everybody but owners, and windows that no whole week holds', async () => {
    for (const viewer of [null, as.clinician, as.client, as.clientsReader]) {
      const { data, errors } = await api.run(view, { weeks: 4 }, viewer);
      expect(data?.clinicView ?? null).toBeNull();
      expect(errors?.[0]?.extensions['code']).toBe(viewer ? 'FORBIDDEN' : 'UNAUTHENTICATED');
    }
    for (const asked of [{ weeks: 0 }, { weeks: 60 }, { from: '2026-12-29' }]) {
      const { errors } = await api.run(view, asked, as.owner);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
    }
  });
});
