import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { openPlanning } from '../testing/plans.ts';
import { range } from '../testing/routines.ts';
import { localDateAt, plusDays } from './local-date.ts';

let on: Awaited<ReturnType<typeof openPlanning>>;
let [margaret, today, itemKey] = ['', '', ''];
let routine: any;
let plan: any;
beforeAll(async () => {
  on = await openPlanning();
  margaret = globalId('Client', on.as.client.clientId);
  today = localDateAt(new Date(), 'Europe/London');
  routine = await on.published('Back care', [on.anItem({ citations: [on.cited()] })]);
  itemKey = routine.currentVersion.blocks[0].items[0].key;
  const phases = [{ routineId: routine.id, schedule: { text: '2x/day, 2 weeks' } }];
  plan = await on.plans.done('assignRoutine', { clientId: margaret, phases });
});
afterAll(() => on.api[Symbol.asyncDispose]());

/** All that the plan says, as a change gives it back. */
const whole = (more: object = {}) => {
  const [{ key, name, startsOn, endsOn, routineVersion }] = plan.currentVersion.phases;
  const phase = { key, name, startsOn, endsOn, routineVersionId: routineVersion.id, schedule: { text: '2x/day' } };
  return { planId: plan.id, phases: [{ ...phase, ...more }] };
};

describe('the end of a plan', () => {
  it('is the last day of its phases, and none when one of them is open', async () => {
    const read = 'query ($id: ID!) { plan(id: $id) { endsOn } }';
    const endsOn = async () => (await on.api.run(read, { id: plan.id }, on.as.clinician)).data.plan.endsOn;
    expect(await endsOn()).toBe(plusDays(today, 13));
    const key = { version: 1, reason: 'Goes on.' };
    const two = await on.plans.done('changePlan', { ...whole({ endsOn: null }), ...key });
    expect(await endsOn()).toBeNull();
    await on.plans.done('changePlan', { ...whole(), version: two.version, reason: 'No, it ends.' });
    expect(await endsOn()).toBe(plusDays(today, 13));
  });
});

describe('planVersions', () => {
  const door = `query ($id: ID!, $first: Int) { planVersions(planId: $id, first: $first) {
    totalCount edges { node { number reason } } pageInfo { hasNextPage } } }`;

  it("lists a plan's versions to a member, the latest first, and writes down that they looked", async () => {
    const { data, statements } = await on.api.run(door, { id: plan.id, first: 2 }, on.as.owner);
    expect(data.planVersions).toEqual({
      totalCount: 3,
      edges: [{ node: { number: 3, reason: 'No, it ends.' } }, { node: { number: 2, reason: 'Goes on.' } }],
      pageInfo: { hasNextPage: true },
    });
    expect(statements.length).toBeLessThanOrEqual(4);
    const seen = await on.api.db.auditEvent.findFirst({ where: { action: 'readPlan' }, orderBy: { id: 'desc' } });
    expect(seen).toMatchObject({ actorId: on.as.owner.memberId, clientId: on.as.client.clientId });
  });

  it('shows nothing of it to another client, nor to another clinic, nor reasons to the client', async () => {
    const of = async (viewer: Parameters<typeof on.api.run>[2]) =>
      (await on.api.run(door, { id: plan.id }, viewer)).data.planVersions;
    expect(await of(on.as.otherClinic)).toMatchObject({ totalCount: 0, edges: [] });
    expect(await of(on.as.otherClient)).toMatchObject({ totalCount: 0, edges: [] });
    expect((await of(on.as.client)).edges.map(({ node }: any) => node.reason)).toEqual([null, null, null]);
  });
});

describe('dueSessions', () => {
  const door = `query ($id: ID!, $from: Date!, $to: Date!, $zone: String) {
    dueSessions(planVersionId: $id, from: $from, to: $to, timeZone: $zone) {
      key opensAt phase { name } version { number } } }`;
  const ask = (more: object) =>
    on.api.run(door, { id: plan.currentVersion.id, from: today, to: today, ...more }, on.as.clinician);

  it('counts what one version asks for, in the zone that is said or where the client lives', async () => {
    const { data, statements } = await ask({});
    expect(data.dueSessions).toMatchObject([{ phase: { name: 'Back care' }, version: { number: 1 } }, {}]);
    expect(statements.length).toBeLessThanOrEqual(5);
    const tokyo = await ask({ zone: 'Asia/Tokyo' });
    const hours = (answer: any) => new Date(answer.data.dueSessions[0].opensAt).getTime() / 3_600_000;
    const away = hours({ data }) - hours(tokyo);
    expect([8, 9]).toContain(away);
  });

  it('refuses a zone that is none and more than a leap year', async () => {
    expect((await ask({ zone: 'Mars' })).errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect((await ask({ to: plusDays(today, 366) })).errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
  });
});

describe('planChangePreview', () => {
  const door = `query ($input: PlanChangePreviewInput!) { planChangePreview(input: $input) { __typename
    ... on PlanPreview { letsSwap changes { field text } dueSessions { date } activePlan { id } phases { routine { blocks { items { dose { shorthand } } } } } }
    ... on Error { message } } }`;

  it('says what a change would change, and writes nothing', async () => {
    const before = await on.api.db.planVersion.count();
    const changes = [{ itemKey, dose: { sets: range(2), reps: range(6) }, exerciseId: on.plank, outsideLadder: true }];
    const input = { ...whole({ changes }), letsSwap: false, inForceFrom: plusDays(today, 10) };
    const { data, errors, statements } = await on.api.run(door, { input }, on.as.clinician);
    expect(errors).toBeUndefined();
    expect(data.planChangePreview).toMatchObject({
      letsSwap: false,
      activePlan: { id: plan.id },
      changes: [
        { field: 'EXERCISE', text: 'Exercise changed from “Glute bridge” to “Forearm plank”.' },
        { field: 'DOSE', text: 'Forearm plank: dose changed from “3 x 10” to “2 x 6”.' },
        { field: 'LETS_SWAP' },
      ],
      phases: [{ routine: { blocks: [{ items: [{ dose: { shorthand: '2 x 6' } }] }] } }],
    });
    expect(data.planChangePreview.dueSessions[0].date).toBe(plusDays(today, 10));
    expect(data.planChangePreview.dueSessions).toHaveLength(8);
    expect(statements.length).toBeLessThanOrEqual(9);
    expect(await on.api.db.planVersion.count()).toBe(before);
  });

  it('answers not found for a plan of another clinic', async () => {
    const { data } = await on.api.run(door, { input: whole() }, on.as.otherClinic);
    expect(data.planChangePreview).toEqual({ __typename: 'NotFoundError', message: 'That plan was not found.' });
  });
});

describe('swaps', () => {
  const door = `query ($id: ID!) { plan(id: $id) { currentVersion { letsSwap phases { routine { blocks { items {
    swaps { name number } easier: swaps(kind: EASIER) { name } harder: swaps(kind: HARDER) { name } } } } } } } }`;
  const read = async () => {
    const { data, errors, statements } = await on.api.run(door, { id: plan.id }, on.as.client);
    expect(errors).toBeUndefined();
    const { letsSwap, phases } = data.plan.currentVersion;
    return { letsSwap, item: phases[0].routine.blocks[0].items[0], statements };
  };

  it('gives the client the easier and the harder neighbours, as long as the plan lets', async () => {
    const { letsSwap, item, statements } = await read();
    expect(letsSwap).toBe(true);
    expect(item).toEqual({
      swaps: [{ name: 'Single-leg glute bridge', number: 1 }],
      easier: [],
      harder: [{ name: 'Single-leg glute bridge' }],
    });
    expect(statements.length).toBeLessThanOrEqual(7);
    const { version } = await on.plans.done('changePlan', {
      ...whole(),
      letsSwap: false,
      version: 3,
      reason: 'As given.',
    });
    expect(await read()).toMatchObject({ letsSwap: false, item: { swaps: [], easier: [] } });
    // what a change does not say stays
    await on.plans.done('changePlan', { ...whole({ name: 'Other' }), version, reason: 'Called otherwise.' });
    expect((await read()).letsSwap).toBe(false);
  });
});
