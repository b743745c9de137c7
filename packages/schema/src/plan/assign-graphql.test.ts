import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { openPlanning, planFragment, planning } from '../testing/plans.ts';
import { range } from '../testing/routines.ts';
import { localDateAt, plusDays } from './local-date.ts';

let on: Awaited<ReturnType<typeof openPlanning>>;
let [margaret, today] = ['', ''];
let routine: any;
let items: string[];
beforeAll(async () => {
  on = await openPlanning();
  margaret = globalId('Client', on.as.client.clientId);
  today = localDateAt(new Date(), 'Europe/London');
  const cited = { citations: [on.cited()] };
  routine = await on.published('Back care', [on.anItem(cited), on.anItem({ exerciseId: on.plank })]);
  items = routine.currentVersion.blocks[0].items.map(({ key }: any) => key);
});
beforeEach(() => on.api.db.plan.deleteMany());
afterAll(() => on.api[Symbol.asyncDispose]());

const aPhase = (more: object = {}) => ({ routineId: routine.id, ...more });

describe('assignRoutine', () => {
  it('gives a client two phases with changes of their own, in one transaction with its audit event', async () => {
    const key = randomUUID();
    const [first = '', second = ''] = items;
    const { answer, errors, statements } = await on.plans.act('assignRoutine', {
      clientId: margaret,
      phases: [
        aPhase({
          key,
          schedule: { text: '2x/day, Mon Wed Fri, 2 weeks' },
          changes: [
            { itemKey: first, dose: { sets: range(2), reps: range(8) }, note: 'Slowly.' },
            { itemKey: second, isLeftOut: true },
          ],
        }),
        aPhase({ name: 'Every other day', schedule: { everyDays: 2 } }),
      ],
      flarePhase: aPhase({ name: 'On a bad day' }),
      message: ' See you in a month. ',
    });
    expect(errors).toBeUndefined();
    expect(answer).toMatchObject({
      __typename: 'Plan',
      status: 'ACTIVE',
      version: 1,
      client: { name: 'Margaret Hale' },
      currentVersion: {
        number: 1,
        reason: null,
        inForceFrom: today,
        author: { name: 'Tom Lindqvist' },
        bands: { greenMax: 3, amberMax: 5 },
        message: 'See you in a month.',
        pause: null,
        flarePhase: { name: 'On a bad day', startsOn: null, endsOn: null },
      },
    });
    const [one, two] = answer.currentVersion.phases;
    expect(one).toMatchObject({
      key,
      name: 'Back care',
      startsOn: today,
      endsOn: plusDays(today, 13),
      schedule: { shorthand: '2x/day, Mon Wed Fri', sentence: 'Twice a day, on Monday, Wednesday and Friday' },
      itemChanges: [
        {
          itemKey: first,
          dose: { shorthand: '2 x 8' },
          note: 'Slowly.',
          item: { dose: { shorthand: '3 x 10' }, exercise: { slug: 'glute-bridge' } },
        },
        { itemKey: second, isLeftOut: true, dose: null, exerciseVersion: null },
      ],
    });
    expect(one.routine.blocks).toHaveLength(1);
    expect(one.routine.blocks[0].items).toMatchObject([
      { key: first, dose: { shorthand: '2 x 8' }, note: 'Slowly.', isChanged: true, isSwapped: false },
    ]);
    expect(one.estimatedSeconds.min).toBeLessThan(two.estimatedSeconds.min);
    expect(two).toMatchObject({ name: 'Every other day', startsOn: plusDays(today, 14), endsOn: null });
    expect(statements.length).toBeLessThanOrEqual(24);
    const events = await on.audited(answer.id);
    expect(events).toEqual([
      {
        action: 'assignRoutine',
        fields: ['version 1', 'phases', 'flarePhase', 'bands', 'message', 'letsSwap', 'alerts'],
        actorKind: 'MEMBER',
        actorId: on.as.clinician.memberId,
      },
    ]);
  });

  it('shows the client their plan, without the reasons that members gave', async () => {
    const made = await on.plans.done('assignRoutine', { clientId: margaret, phases: [aPhase()] });
    await on.plans.done('endPlan', { planId: made.id, version: 1, reason: 'Does not follow it.' });
    const operation = `{ viewer { client { activePlan { id } plans(first: 5) { totalCount edges { node { ...Whole } } } } } } ${planFragment}`;
    const { data, errors } = await on.api.run(operation, {}, on.as.client);
    expect(errors).toBeUndefined();
    const { activePlan, plans } = data.viewer.client;
    expect(activePlan).toBeNull();
    expect(plans).toMatchObject({
      totalCount: 1,
      edges: [{ node: { id: made.id, status: 'ENDED', endReason: null, currentVersion: { number: 2, reason: null } } }],
    });
    expect(JSON.stringify(data)).not.toContain('Does not follow');
  });

  it('stands back when a plan is going on, unless it takes its place', async () => {
    const first = await on.plans.done('assignRoutine', { clientId: margaret, phases: [aPhase()] });
    const again = { clientId: margaret, phases: [aPhase()] };
    expect((await on.plans.act('assignRoutine', again)).answer).toMatchObject({
      __typename: 'ActivePlanError',
      plan: { id: first.id },
    });
    const second = await on.plans.done('assignRoutine', { ...again, replacesActive: true });
    const { data } = await on.api.run(
      `query ($id: ID!) { plan(id: $id) { ...Whole } } ${planFragment}`,
      { id: first.id },
      on.as.owner,
    );
    expect(data.plan).toMatchObject({
      status: 'ENDED',
      version: 2,
      currentVersion: { reason: 'A new plan took its place.' },
    });
    expect((await on.plans.act('assignRoutine', again)).answer.plan.id).toBe(second.id);
  });

  it('refuses a routine that is not published or archived, and a client who is archived', async () => {
    const draft = await on.compose.done('createRoutine', { title: 'Draft', blocks: [on.aBlock([on.anItem()])] });
    const give = (routineId: string) => on.plans.act('assignRoutine', { clientId: margaret, phases: [{ routineId }] });
    expect((await give(draft.id)).answer).toMatchObject({
      __typename: 'UnpublishedRoutineError',
      routineId: draft.id,
      message: '“Draft” is not published yet. Publish it before you give it to a client.',
    });
    const shelved = await on.published('Shelved');
    await on.compose.done('archiveRoutine', { id: shelved.id });
    expect((await give(shelved.id)).answer.message).toContain('archived');
    const walter = await on.api.db.client.findFirstOrThrow({ where: { name: 'Walter Quigley' } });
    const { answer } = await on.plans.act('assignRoutine', {
      clientId: globalId('Client', walter.id),
      phases: [aPhase()],
    });
    expect(answer).toMatchObject({ __typename: 'ArchivedError', message: expect.stringContaining('client') });
  });

  it.each([
    ['no phase', { phases: [] }, 'phases'],
    ['a schedule that cannot be read', { phases: [{ schedule: { text: 'often' } }] }, 'phases.0.schedule.text'],
    ['a text beside fields', { phases: [{ schedule: { text: 'daily', timesPerDay: 2 } }] }, 'phases.0.schedule.text'],
    ['too many times a day', { phases: [{ schedule: { timesPerDay: 13 } }] }, 'phases.0.schedule.timesPerDay'],
    ['an end before the start', { phases: [{ startsOn: '2030-01-02', endsOn: '2030-01-01' }] }, 'phases.0.endsOn'],
    ['an end said twice', { phases: [{ lastsDays: 3, schedule: { text: '2 weeks' } }] }, 'phases.0.endsOn'],
    ['a phase behind one without an end', { phases: [{}, {}] }, 'phases.1.startsOn'],
    ['an item that the routine has not', { phases: [{ changes: [{ itemKey: randomUUID() }] }] }, 'phases.0.changes.0'],
    ['bands in disorder', { phases: [{}], bands: { greenMax: 6, amberMax: 5 } }, 'bands'],
  ])('refuses %s, and says where', async (_what, { phases, ...rest }: any, path) => {
    const input = { clientId: margaret, phases: phases.map(aPhase), ...rest };
    const { errors } = await on.plans.act('assignRoutine', input);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
    expect(JSON.stringify(errors?.[0]?.extensions['issues'])).toContain(path.split('.').at(-1));
    expect(errors?.[0]?.message).toContain(path);
    expect(await on.api.db.plan.count()).toBe(0);
  });

  it('refuses two changes of one item, and everything left out', async () => {
    const [itemKey = '', other = ''] = items;
    const give = (changes: object[]) =>
      on.plans.act('assignRoutine', { clientId: margaret, phases: [aPhase({ changes })] });
    expect((await give([{ itemKey }, { itemKey }])).errors?.[0]?.message).toContain('same item');
    const all = [itemKey, other].map((key) => ({ itemKey: key, isLeftOut: true }));
    expect((await give(all)).errors?.[0]?.message).toContain('nothing is left to do');
    const tooMuch = [{ itemKey, dose: { sets: range(21) } }];
    expect((await give(tooMuch)).errors?.[0]?.message).toContain('phases.0.changes.0.dose.sets');
  });

  it('swaps an item for a neighbour on the ladder, pinned, and for any other only when that is said', async () => {
    const bridge = await on.api.db.exercise.findFirstOrThrow({
      where: { slug: 'glute-bridge' },
      include: { current: { include: { ladder: { include: { to: { include: { current: true } } } } } } },
    });
    const neighbour = bridge.current?.ladder[0]?.to;
    if (!neighbour) throw new Error('the bridge has no neighbours');
    const [itemKey = ''] = items;
    const give = (exerciseId: string, more: object = {}) =>
      on.plans.act('assignRoutine', {
        clientId: margaret,
        phases: [aPhase({ changes: [{ itemKey, exerciseId, ...more }] })],
        replacesActive: true,
      });
    const { answer } = await give(globalId('Exercise', neighbour.id));
    expect(answer.currentVersion.phases[0].routine.blocks[0].items[0]).toMatchObject({
      isSwapped: true,
      exercise: { slug: neighbour.slug },
      exerciseVersion: { name: neighbour.name, number: neighbour.current?.number },
      dose: { shorthand: '3 x 10' },
    });
    const stranger = await on.api.db.exercise.findFirstOrThrow({
      where: {
        status: 'PUBLISHED',
        clinicId: bridge.clinicId,
        id: { notIn: [bridge.id, ...(bridge.current?.ladder ?? []).map((rung) => rung.toExerciseId)] },
        current: { ladder: { none: { toExerciseId: bridge.id } } },
      },
    });
    const id = globalId('Exercise', stranger.id);
    expect((await give(id)).answer).toMatchObject({ __typename: 'OutsideLadderError', itemKeys: [itemKey] });
    expect((await give(id, { outsideLadder: true })).answer.__typename).toBe('Plan');
    const backwards = await on.api.db.ladderRung.findFirstOrThrow({
      where: { toExerciseId: bridge.id, exerciseVersion: { currentOf: { isNot: null } } },
      include: { exerciseVersion: true },
    });
    const from = globalId('Exercise', backwards.exerciseVersion.exerciseId);
    expect((await give(from)).answer.__typename).toBe('Plan');
  });

  it("refuses another clinic's client in the words of one that is not there", async () => {
    const stranger = planning(on.api, on.as.otherClinic);
    const refused = await stranger.act('assignRoutine', { clientId: margaret, phases: [aPhase()] });
    const nobody = await stranger.act('assignRoutine', {
      clientId: globalId('Client', randomUUID()),
      phases: [aPhase()],
    });
    expect(refused.answer).toEqual({ __typename: 'NotFoundError', message: 'That client was not found.' });
    expect(refused.answer).toEqual(nobody.answer);
  });
});
