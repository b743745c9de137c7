import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bodyLocations } from '../pain-score/domain.ts';
import { painPlaces } from '../pain-place/domain.ts';
import { painMoments } from '../pain/domain.ts';
import { localDateAt, plusDays, startOfDay } from '../plan/local-date.ts';
import { dayColumn } from '../plan/row.ts';
import { globalId } from '../testing/global-id.ts';
import { aPainScore } from '../testing/pain-scores.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { aSession } from '../testing/sessions.ts';
import { everyViewer } from '../testing/viewers.ts';
import { exerciseResponses } from './domain.ts';

const now = new Date('2026-03-30T09:30:00Z');
const DAYS = 28;
let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
let items: Awaited<ReturnType<typeof someItems>>;
let planVersionId = '';
beforeAll(async () => {
  api = await openTestApi('demo', { now });
  as = await everyViewer(api.db);
  items = await someItems();
  planVersionId = (await api.db.planVersion.findFirstOrThrow({ where: { clinicId: as.owner.clinicId } })).id;
});
afterAll(() => api[Symbol.asyncDispose]());

/** Three items of a routine, each of an exercise of its own. */
async function someItems() {
  const all = await api.db.item.findMany({ orderBy: { id: 'asc' } });
  return all.filter((item, at) => all.findIndex(({ exerciseId }) => exerciseId === item.exerciseId) === at).slice(0, 3);
}

const anySkip = fc.constantFrom(null, null, 'PAIN' as const, 'TIME' as const, 'OTHER' as const);
const anyItem = fc.record({
  item: fc.nat({ max: 2 }),
  swappedFor: fc.option(fc.nat({ max: 2 })),
  skip: anySkip,
  /** What was recorded of it before it was done again. */
  first: fc.option(anySkip, { nil: undefined }),
});
const anySession = fc.record({
  daysAgo: fc.integer({ min: 0, max: 34 }),
  items: fc.uniqueArray(anyItem, { maxLength: 3, selector: ({ item }) => item }),
});
const anyScore = fc.record({
  minutesAgo: fc.integer({ min: 0, max: 36 * 24 * 60 }),
  session: fc.option(fc.nat({ max: 11 })),
  item: fc.option(fc.nat({ max: 2 })),
  moment: fc.constantFrom(...painMoments),
  intensity: fc.integer({ min: 0, max: 10 }),
  bodyLocations: fc.subarray(bodyLocations.slice(0, 5)),
});
const anyHistory = fc.record({
  timeZone: fc.constantFrom('Europe/London', 'Pacific/Auckland', 'America/Los_Angeles'),
  sessions: fc.array(anySession, { maxLength: 12 }),
  scores: fc.uniqueArray(anyScore, { maxLength: 50, selector: ({ minutesAgo }) => minutesAgo }),
});

const following = 'mean answers';
const operation = `query ($id: ID!, $days: Int!) { client(id: $id) {
  exerciseResponses(days: $days) { slug sessions done skippedForPain skippedOther during { ${following} }
    after { ${following} } rise { ${following} } nextMorning { ${following} } }
  painPlaces(days: $days) { answers placed places { location answers days mean max } } } }`;

it('counts what follows each exercise, and where it hurt, of any history as the definitions do', async () => {
  const slugs = new Map((await api.db.exercise.findMany()).map(({ id, slug }) => [id, slug]));
  const property = fc.asyncProperty(anyHistory, async (history) => {
    const { clientId, done, answers, today, placed } = await written(history);
    const { data, errors } = await api.run(operation, { id: globalId('Client', clientId), days: DAYS }, as.clinician);
    expect(errors).toBeUndefined();
    const expected = exerciseResponses(done, answers).map(({ exerciseId, ...response }) => ({
      slug: slugs.get(exerciseId),
      ...response,
    }));
    const bySlug = (one: any, other: any) => (one.slug < other.slug ? -1 : 1);
    expect(data.client.exerciseResponses.toSorted(bySlug)).toEqual(expected.toSorted(bySlug));
    const from = plusDays(today, 1 - DAYS);
    expect(data.client.painPlaces).toEqual(painPlaces(placed.filter(({ date }) => from <= date && date <= today)));
  });
  await fc.assert(property, { numRuns: 30 });
});

/** Writes a history, and gives what the definitions take of its window. */
async function written({ timeZone, sessions, scores }: typeof anyHistory extends fc.Arbitrary<infer H> ? H : never) {
  const { clinicId } = as.owner;
  const { id: clientId } = await api.db.client.create({ data: { clinicId, name: 'Any', searchText: 'any', timeZone } });
  const today = localDateAt(now, timeZone);
  const from = plusDays(today, 1 - DAYS);
  const of = { clinicId, clientId };
  const rows = sessions.map(({ daysAgo }) => {
    const day = plusDays(today, -daysAgo);
    const at = { day: dayColumn(day), recordedAt: startOfDay(day, timeZone), dueKey: null, dueOn: null };
    return { date: day, row: aSession({ ...of, ...at, planVersionId, phaseKey: randomUUID(), status: 'DONE' }) };
  });
  await api.db.session.createMany({ data: rows.map(({ row }) => row) });
  const done = sessions.flatMap(({ items: own }, nth) =>
    own.flatMap(({ item, swappedFor, skip, first }) => {
      const [planned, swap, session] = [items[item], swappedFor === null ? null : items[swappedFor], rows[nth]];
      return planned && session ? [{ planned, swap, skip, first, session }] : [];
    }),
  );
  await api.db.sessionItem.createMany({
    data: done.flatMap(({ planned, swap, skip, first, session }) => {
      const row = {
        ...of,
        sessionId: session.row.id,
        itemKey: planned.key,
        itemClinicId: planned.clinicId,
        itemId: planned.id,
        deviceAt: now,
        receivedAt: now,
      };
      const { exerciseClinicId = null, exerciseVersionId = null } = swap ?? {};
      const stands = { ...row, clientKey: randomUUID(), exerciseClinicId, exerciseVersionId, skipReason: skip };
      if (first === undefined) return [{ ...stands, recordedAt: now }];
      const before = { ...row, clientKey: randomUUID(), skipReason: first, recordedAt: new Date(+now - 60_000) };
      return [{ ...stands, recordedAt: now }, before];
    }),
  });
  const given = scores
    .toSorted((one, other) => other.minutesAgo - one.minutesAgo)
    .map(({ minutesAgo, session, item, moment, intensity, bodyLocations: places }) => {
      const recordedAt = new Date(+now - minutesAgo * 60_000);
      const about = item === null ? undefined : items[item];
      const own = session === null ? undefined : rows[session];
      return { recordedAt, own, about, moment, intensity, places };
    });
  await api.db.painScore.createMany({
    data: given.map(({ recordedAt, own, about, moment, intensity, places }) => ({
      ...aPainScore({ ...of, recordedAt, moment, intensity }),
      bodyLocations: places,
      ...(own ? { sessionId: own.row.id, sessionKey: own.row.clientKey } : {}),
      ...(about ? { itemKey: about.key, itemClinicId: about.clinicId, itemId: about.id } : {}),
    })),
  });
  const inWindow = given.filter(({ own }) => own === undefined || own.date >= from);
  const answers = inWindow.map(({ recordedAt, own, about, moment, intensity }) => {
    const record = done.find(({ session, planned }) => session === own && planned === about);
    return {
      moment,
      intensity,
      day: own?.date ?? localDateAt(recordedAt, timeZone),
      sessionId: own?.row.id ?? null,
      exerciseId: (record?.swap ?? about)?.exerciseId ?? null,
    };
  });
  return {
    clientId,
    today,
    answers,
    done: done
      .filter(({ session }) => session.date >= from)
      .map(({ session, planned, swap, skip }) => ({
        sessionId: session.row.id,
        day: session.date,
        exerciseId: (swap ?? planned).exerciseId,
        skip: skip === null || skip === 'PAIN' ? skip : ('OTHER' as const),
      })),
    placed: given.map(({ recordedAt, intensity, places }) => ({
      date: localDateAt(recordedAt, timeZone),
      intensity,
      bodyLocations: places,
    })),
  };
}
