import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PlanVersionInForce, dueSessionsOfVersions, isPaused } from '../plan/due-sessions.ts';
import { plusDays } from '../plan/local-date.ts';
import { globalId } from '../testing/global-id.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { aHistory } from '../testing/histories.ts';
import { everyViewer } from '../testing/viewers.ts';
import { LAST_DAY, anyHistory } from './arbitrary.ts';
import { adherence } from './domain.ts';

// half past nine on the last day wherever the clients live, but for Auckland, where it is the next one
const now = new Date(`${LAST_DAY}T17:30:00Z`);
let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo', { now });
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const fields = 'due done partlyDone skippedForPain skippedOther missed open extra';
const one = `query ($id: ID!, $days: Int!) { client(id: $id) { adherence(days: $days) { from to share ${fields} days { date isPaused ${fields} } } } }`;

it('counts any history in one statement as the definitions do', async () => {
  const property = fc.asyncProperty(anyHistory, fc.constantFrom(1, 7, 28, 60), async (history, window) => {
    const { clientId, plans, logs, flares, today } = await aHistory(api.db, as.owner, history, now);
    const { data, errors } = await api.run(one, { id: globalId('Client', clientId), days: window }, as.clinician);
    expect(errors).toBeUndefined();
    const days = Array.from({ length: window }, (_, at) => plusDays(today, at + 1 - window));
    const [from, to] = [days[0] ?? today, today];
    const lastOf = (endedOn: string | null) => (endedOn === null ? to : plusDays(endedOn, -1));
    const held = (versions: readonly PlanVersionInForce[], date: string) =>
      versions.findLast(({ inForceFrom }) => inForceFrom <= date);
    const due = plans.flatMap(({ versions, endedOn }) => {
      const until = lastOf(endedOn) < to ? lastOf(endedOn) : to;
      return dueSessionsOfVersions(versions, from, until, history.timeZone, flares);
    });
    const paused = (date: string) =>
      plans.some(({ versions, endedOn }) => {
        const version = date <= lastOf(endedOn) && held(versions, date);
        return version ? isPaused(version.pause, date) : false;
      });
    expect(data.client.adherence).toEqual(adherence({ days, today, due, logs, isPaused: paused }));
  });
  await fc.assert(property, { numRuns: 60 });
});

it('takes the same statements for a page of clients as for one', async () => {
  const page = (first: number) => `{ clients(first: ${first}) { edges { node { adherence(days: 28) { share } } } } }`;
  const few = await api.run(page(1), {}, as.clinician);
  const many = await api.run(page(20), {}, as.clinician);
  expect(many.errors).toBeUndefined();
  expect(many.statements.length).toBe(few.statements.length);
});

it('has no share for a client without a plan', async () => {
  const { clinicId } = as.owner;
  const { id } = await api.db.client.create({ data: { clinicId, name: randomUUID(), searchText: 'x' } });
  const { data } = await api.run(one, { id: globalId('Client', id), days: 7 }, as.clinician);
  expect(data.client.adherence).toMatchObject({ share: null, due: 0, missed: 0 });
  expect(data.client.adherence.days).toHaveLength(7);
});
