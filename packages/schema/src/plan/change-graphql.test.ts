import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { openPlanning, planFragment } from '../testing/plans.ts';
import { range } from '../testing/routines.ts';
import { localDateAt, plusDays } from './local-date.ts';

let on: Awaited<ReturnType<typeof openPlanning>>;
let [margaret, today] = ['', ''];
let routine: any;
let items: string[];
let plan: any;
beforeAll(async () => {
  on = await openPlanning();
  margaret = globalId('Client', on.as.client.clientId);
  today = localDateAt(new Date(), 'Europe/London');
  const cited = { citations: [on.cited()] };
  routine = await on.published('Back care', [on.anItem(cited), on.anItem({ exerciseId: on.plank })]);
  items = routine.currentVersion.blocks[0].items.map(({ key }: any) => key);
});
beforeEach(async () => {
  await on.api.db.plan.deleteMany();
  const phases = [{ routineId: routine.id, schedule: { text: '2x/day' } }];
  plan = await on.plans.done('assignRoutine', { clientId: margaret, phases, message: 'Hello.' });
});
afterAll(() => on.api[Symbol.asyncDispose]());

/** All that the plan says, as a change gives it back. */
const whole = (more: object = {}) => {
  const [{ key, name, startsOn, routineVersion }] = plan.currentVersion.phases;
  const phase = { key, name, startsOn, routineVersionId: routineVersion.id, schedule: { text: '2x/day' } };
  return { planId: plan.id, version: 1, reason: 'Better.', message: 'Hello.', phases: [{ ...phase, ...more }] };
};
const key = (version = 1, reason = 'Away.') => ({ planId: plan.id, version, reason });
const due = async (from: string, to: string) => {
  const operation =
    'query ($id: ID!, $from: Date!, $to: Date!) { plan(id: $id) { dueSessions(from: $from, to: $to) { key date nth phase { name } version { number } } } }';
  const { data, errors, statements } = await on.api.run(operation, { id: plan.id, from, to }, on.as.client);
  expect(errors).toBeUndefined();
  return { sessions: data.plan.dueSessions as any[], statements };
};
const timeline = `query ($id: ID!) { plan(id: $id) { status version versions(first: 20) { totalCount edges { node {
  number reason endsPlan inForceFrom author { name } changes { field key kind text } } } } } }`;

describe('changePlan', () => {
  it('makes the next version with its reason, and leaves the one before as it was', async () => {
    const [itemKey = ''] = items;
    const changes = [{ itemKey, dose: { sets: range(3), reps: range(12) } }];
    const { answer, statements } = await on.plans.act('changePlan', whole({ changes }));
    expect(answer).toMatchObject({
      version: 2,
      currentVersion: { number: 2, reason: 'Better.', inForceFrom: today, message: 'Hello.' },
    });
    expect(answer.currentVersion.phases[0].itemChanges).toMatchObject([{ dose: { shorthand: '3 x 12' } }]);
    expect(statements.length).toBeLessThanOrEqual(22);
    const { data, statements: read } = await on.api.run(timeline, { id: plan.id }, on.as.owner);
    expect(read.length).toBeLessThanOrEqual(9);
    expect(data.plan.versions).toMatchObject({
      totalCount: 2,
      edges: [
        {
          node: {
            number: 2,
            author: { name: 'Tom Lindqvist' },
            endsPlan: false,
            changes: [{ field: 'DOSE', key: itemKey, text: 'Glute bridge: dose changed from “3 x 10” to “3 x 12”.' }],
          },
        },
        { node: { number: 1, reason: null, changes: [] } },
      ],
    });
    expect((await on.audited(plan.id)).at(-2)).toMatchObject({ action: 'changePlan', fields: ['version 2', 'phases'] });
    const seen = await on.api.db.auditEvent.findFirst({ where: { action: 'readPlan' }, orderBy: { id: 'desc' } });
    expect(seen).toMatchObject({ clientId: on.as.client.clientId, actorId: on.as.owner.memberId });
  });

  it('makes no version when nothing is changed', async () => {
    expect(await on.plans.done('changePlan', whole())).toMatchObject({ version: 1 });
    expect(await on.api.db.planVersion.count()).toBe(1);
  });

  it('shows the second of two members what the first one did, and writes nothing', async () => {
    await on.plans.done('changePlan', { ...whole(), message: 'Changed.' });
    const { answer } = await on.plans.act('changePlan', { ...whole(), message: 'Changed too.' });
    expect(answer).toMatchObject({
      __typename: 'ConflictError',
      revision: 2,
      current: { version: 2, currentVersion: { reason: 'Better.' } },
    });
    expect(await on.api.db.planVersion.count()).toBe(2);
  });

  it('never changes what was due before, and holds from a later day when that is said', async () => {
    const [phase] = plan.currentVersion.phases;
    const later = plusDays(today, 3);
    const once = { ...whole({ schedule: { text: 'once a day' } }), inForceFrom: later };
    await on.plans.done('changePlan', once);
    const { sessions, statements } = await due(plusDays(today, -5), plusDays(today, 4));
    expect(sessions.map(({ key: session, version }) => `${session} ${version.number}`)).toEqual(
      [0, 0, 1, 1, 2, 2, 3, 4].map((days, at) => {
        const [nth, version] = days < 3 ? [(at % 2) + 1, 1] : [1, 2];
        return `${phase.key}:${plusDays(today, days)}:${nth} ${version}`;
      }),
    );
    expect(statements.length).toBeLessThanOrEqual(4);
    const early = await on.plans.act('changePlan', { ...whole(), version: 2, inForceFrom: plusDays(today, -1) });
    expect(early.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(early.errors?.[0]?.message).toContain('input.inForceFrom');
  });

  it('keeps the version of a routine and of a swap that the plan has, though there are newer ones', async () => {
    const [itemKey = '', other = ''] = items;
    const swap = { itemKey: other, exerciseId: on.bridge, outsideLadder: true };
    const two = await on.plans.done('changePlan', whole({ changes: [swap, { itemKey, note: 'Slowly.' }] }));
    await on.compose.done('archiveRoutine', { id: routine.id });
    const [phase] = two.currentVersion.phases;
    const again = { ...whole({ changes: [{ ...swap, outsideLadder: false }] }), version: 2 };
    const three = await on.plans.done('changePlan', again);
    await on.compose.done('restoreRoutine', { id: routine.id });
    const [kept] = three.currentVersion.phases;
    expect(kept.routineVersion).toEqual(phase.routineVersion);
    expect(kept.itemChanges).toEqual(phase.itemChanges.filter((one: any) => one.itemKey === other));
  });

  it('takes nothing more once the plan has ended', async () => {
    expect(await on.plans.done('endPlan', key())).toMatchObject({ status: 'ENDED', version: 2, endReason: 'Away.' });
    const { answer } = await on.plans.act('changePlan', { ...whole(), version: 2 });
    expect(answer).toMatchObject({ __typename: 'PlanEndedError' });
    expect((await due(today, plusDays(today, 7))).sessions).toEqual([]);
    const { data } = await on.api.run(timeline, { id: plan.id }, on.as.owner);
    expect(data.plan.versions.edges[0].node).toMatchObject({ reason: 'Away.', endsPlan: true, changes: [] });
  });
});

describe('a pause', () => {
  it('asks for nothing on its days, until it is over or resumed', async () => {
    const until = plusDays(today, 1);
    const two = await on.plans.done('pausePlan', { ...key(), until });
    expect(two.currentVersion.pause).toEqual({ from: today, until });
    expect((await due(today, plusDays(today, 2))).sessions.map(({ date }) => date)).toEqual(
      Array.from({ length: 2 }, () => plusDays(today, 2)),
    );
    const three = await on.plans.done('resumePlan', key(2));
    expect(three).toMatchObject({ version: 3, currentVersion: { pause: null } });
    expect((await due(today, today)).sessions).toHaveLength(2);
    const backwards = await on.plans.act('pausePlan', { ...key(3), from: until, until: today });
    expect(backwards.errors?.[0]?.message).toContain('input.until');
  });
});

describe('takeNewerRoutine', () => {
  it('moves a phase to the latest version, without the change of an item that is gone', async () => {
    const [first = '', second = ''] = items;
    const changes = [
      { itemKey: first, note: 'Slowly.' },
      { itemKey: second, isLeftOut: true },
    ];
    await on.plans.done('changePlan', whole({ changes }));
    expect(await on.plans.done('takeNewerRoutine', key(2))).toMatchObject({ version: 2 });
    const [block] = routine.currentVersion.blocks;
    const kept = on.anItem({ key: first, citations: [on.cited()] });
    const draft = await on.compose.done('updateRoutine', {
      id: routine.id,
      revision: routine.revision + (await archivedRevisions()),
      blocks: [on.aBlock([kept], { key: block.key })],
    });
    await on.compose.done('publishRoutine', { id: draft.id, revision: draft.revision });
    const three = await on.plans.done('takeNewerRoutine', key(2, 'Newer.'));
    const [phase] = three.currentVersion.phases;
    expect(phase).toMatchObject({ routineVersion: { number: 2 }, itemChanges: [{ itemKey: first, note: 'Slowly.' }] });
    const { data } = await on.api.run(timeline, { id: plan.id }, on.as.owner);
    expect(data.plan.versions.edges[0].node.changes).toMatchObject([{ field: 'ROUTINE_VERSION' }]);
    const missing = await on.plans.act('takeNewerRoutine', { ...key(3), phaseKeys: ['nowhere'] });
    expect(missing.errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });
});

/** How often the routine was moved on since it was published. */
async function archivedRevisions() {
  const now = await on.compose.routine(routine.id);
  return now.revision - routine.revision;
}

describe('planPreview', () => {
  const operation = `query ($input: AssignRoutineInput!) { planPreview(input: $input) { __typename
    ... on Error { message }
    ... on PlanPreview { today phases { name startsOn endsOn schedule { sentence } estimatedSeconds { min max }
      routine { blocks { items { key dose { shorthand } exerciseVersion { name } } } steps { kind exercise { name } } } }
      dueSessions { date nth phase { name } } bands { greenMax } stopRule
      cautionMatches { itemKey exerciseName text precautions } activePlan { id } } } }`;
  const preview = (input: object) => on.api.run(operation, { input }, on.as.clinician);

  it('shows the first week and what to look at again, and writes nothing', async () => {
    const { clientId } = on.as.client;
    const bridge = await on.api.db.exerciseVersion.findFirstOrThrow({ where: { currentOf: { slug: 'glute-bridge' } } });
    const [caution] = bridge.cautions as { text: string; precautions: string[] }[];
    if (!caution) throw new Error('the bridge has no caution');
    await on.api.db.client.update({
      where: { id: clientId },
      data: { precautions: caution.precautions.slice(0, 1) as 'OSTEOPOROSIS'[] },
    });
    const versions = await on.api.db.planVersion.count();
    const phases = [{ routineId: routine.id, schedule: { text: 'every 2 days, 4 weeks' } }];
    const { data, errors, statements } = await preview({ clientId: margaret, phases });
    expect(errors).toBeUndefined();
    expect(data.planPreview).toMatchObject({
      __typename: 'PlanPreview',
      today,
      phases: [{ name: 'Back care', startsOn: today, endsOn: plusDays(today, 27) }],
      bands: { greenMax: 3 },
      activePlan: { id: plan.id },
    });
    expect(data.planPreview.dueSessions.map(({ date }: any) => date)).toEqual(
      [0, 2, 4, 6].map((days) => plusDays(today, days)),
    );
    expect(data.planPreview.cautionMatches.length > 0).toBe(caution.precautions.length > 0);
    expect(statements.length).toBeLessThanOrEqual(6);
    expect(await on.api.db.planVersion.count()).toBe(versions);
    const active = `query ($id: ID!) { plan(id: $id) { currentVersion { phases { cautionMatches { text } } } } }`;
    const member = await on.api.run(active, { id: plan.id }, on.as.clinician);
    expect(member.data.plan.currentVersion.phases[0].cautionMatches).toHaveLength(
      data.planPreview.cautionMatches.length,
    );
    const client = await on.api.run(active, { id: plan.id }, on.as.client);
    expect(client.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('refuses as assigning would', async () => {
    const { errors } = await preview({ clientId: margaret, phases: [{}] });
    expect(errors?.[0]?.message).toContain('phases.0.routineId');
  });
});

describe('a version of a plan', () => {
  it('is never changed, and no phase or change of an item comes later', async () => {
    const version = await on.api.db.planVersion.findFirstOrThrow({ include: { phases: true } });
    const [phase] = version.phases;
    if (!phase) throw new Error('a version without a phase');
    const { db } = on.api;
    const { id: _id, ...again } = phase;
    const late = { ...again, key: randomUUID(), position: 1 };
    const refused = 'not changed once written';
    await expect(db.planVersion.update({ where: { id: version.id }, data: { message: 'x' } })).rejects.toThrow(refused);
    await expect(db.planPhase.update({ where: { id: phase.id }, data: { name: 'x' } })).rejects.toThrow(refused);
    await expect(db.planPhase.create({ data: late })).rejects.toThrow(refused);
    const change = db.$executeRaw`
      INSERT INTO "PlanItemChange" ("id", "clinicId", "planPhaseId", "itemKey")
      VALUES (${randomUUID()}::uuid, ${phase.clinicId}::uuid, ${phase.id}::uuid, ${randomUUID()}::uuid)`;
    await expect(change).rejects.toThrow(refused);
  });
});

it('shows a whole plan in few statements, however many phases and items it has', async () => {
  const [{ routine: done, ...first }] = plan.currentVersion.phases;
  const given = done.blocks.flatMap((block: any) => block.items.map((item: any) => item.key));
  const changes = given.map((itemKey: string) => ({ itemKey, note: 'Slowly.' }));
  const phases = Array.from({ length: 12 }, (_, at) => ({
    key: at === 0 ? first.key : randomUUID(),
    routineVersionId: first.routineVersion.id,
    startsOn: plusDays(today, at * 7),
    endsOn: plusDays(today, at * 7 + 6),
    changes,
  }));
  const shown = async () => {
    const operation = `query ($id: ID!) { plan(id: $id) { ...Whole } } ${planFragment}`;
    const { data, errors, statements } = await on.api.run(operation, { id: plan.id }, on.as.client);
    expect(errors).toBeUndefined();
    return { count: data.plan.currentVersion.phases.length, statements };
  };
  await on.plans.done('changePlan', { ...whole(), phases: phases.slice(0, 3) });
  const three = await shown();
  await on.plans.done('changePlan', { ...whole(), version: 2, phases });
  const twelve = await shown();
  expect([three.count, twelve.count]).toEqual([3, 12]);
  expect(twelve.statements.length).toBe(three.statements.length);
  expect(twelve.statements.length).toBeLessThanOrEqual(9);
});
