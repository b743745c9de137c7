import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localDateAt } from '../plan/local-date.ts';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import { globalId } from '../testing/global-id.ts';
import { openRecording } from '../testing/recording.ts';

let on: Awaited<ReturnType<typeof openRecording>>;
beforeAll(async () => {
  on = await openRecording();
});
beforeEach(() => on.forget());
afterAll(() => on[Symbol.asyncDispose]());

describe('a session', () => {
  it('is kept from its start to its finish, with what was done and how it felt', async () => {
    const session = on.aStart(20, { dueKey: on.dueKey });
    const start = await on.act('startSession', session);
    expect(start.errors).toBeUndefined();
    expect(start.answer).toMatchObject({
      __typename: 'Session',
      status: 'STARTED',
      date: localDateAt(new Date(session.startedAt), 'Europe/London'),
      dueKey: on.dueKey,
      dueOn: '2026-11-20',
      startedAt: session.startedAt,
      finishedAt: null,
      effort: null,
      version: { id: on.planVersionId, number: 1 },
      phaseKey: on.phaseKey,
      items: [],
      painScores: [],
    });
    const done = await on.act('recordItem', on.anItem(session.clientKey, 0, { setsDone: 3, repsDone: 30, effort: 4 }));
    expect(done.answer).toMatchObject({
      __typename: 'SessionItem',
      itemKey: on.items[0]?.key,
      item: { id: on.items[0]?.id },
      setsDone: 3,
      repsDone: 30,
      secondsDone: null,
      leftDone: null,
      skipReason: null,
      exerciseVersion: null,
    });
    const finish = await on.act(
      'finishSession',
      on.aFinish(session.clientKey, { effort: 5, note: 'Good.', activeSeconds: 900 }),
    );
    expect(finish.answer).toMatchObject({
      status: 'DONE',
      finishedAt: on.ago(2),
      effort: 5,
      note: 'Good.',
      activeSeconds: 900,
    });
    expect(finish.answer.items).toHaveLength(1);
    // what a write takes beside reading its answer back
    expect(start.statements.length).toBeLessThanOrEqual(11);
    expect(done.statements.length).toBeLessThanOrEqual(10);
    expect(finish.statements.length).toBeLessThanOrEqual(10);
    const events = await on.api.db.auditEvent.findMany({
      where: { clientId: on.as.client.clientId, actorKind: 'CLIENT' },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ action }) => action)).toEqual(['startSession', 'recordItem', 'finishSession']);
  });

  it('answers the first result to every repetition of each of its records', async () => {
    const session = on.aStart(20);
    const [item, finish] = [on.anItem(session.clientKey), on.aFinish(session.clientKey, { effort: 3 })];
    const first = [
      await on.done('startSession', session),
      await on.done('recordItem', item),
      await on.done('finishSession', finish),
    ];
    expect(await on.done('startSession', { ...session, startedAt: on.ago(1) })).toEqual(first[2]);
    expect(await on.done('recordItem', { ...item, setsDone: 9, sessionKey: randomUUID() })).toEqual(first[1]);
    expect(await on.done('finishSession', { ...finish, effort: 9, sessionKey: randomUUID() })).toEqual(first[2]);
    // another finish of the same session: the first counts
    expect(await on.done('finishSession', on.aFinish(session.clientKey, { effort: 9 }))).toEqual(first[2]);
    expect(await on.api.db.session.count()).toBe(1);
    expect(await on.api.db.sessionItem.count()).toBe(1);
  });

  it('is partly done when the client says so, or an item was skipped, however late that arrives', async () => {
    const [said, skipped, late] = [on.aStart(60), on.aStart(50), on.aStart(40)];
    for (const session of [said, skipped, late]) await on.done('startSession', session);
    await on.done('recordItem', on.anItem(skipped.clientKey, 0, { skipReason: 'PAIN' }));
    expect(await on.done('finishSession', on.aFinish(said.clientKey, { isPartly: true }))).toMatchObject({
      status: 'PARTLY_DONE',
    });
    expect(await on.done('finishSession', on.aFinish(skipped.clientKey))).toMatchObject({ status: 'PARTLY_DONE' });
    expect(await on.done('finishSession', on.aFinish(late.clientKey))).toMatchObject({ status: 'DONE' });
    await on.done('recordItem', on.anItem(late.clientKey, 0, { skipReason: 'UNSURE' }));
    expect(await on.sitting(late.clientKey)).toMatchObject({
      status: 'PARTLY_DONE',
      items: [{ skipReason: 'UNSURE' }],
    });
  });

  it('counts an item that was left out and then done after all once, as it was done last', async () => {
    const session = on.aStart(60);
    await on.done('startSession', session);
    const [skipped, done] = [
      on.anItem(session.clientKey, 0, { skipReason: 'PAIN', recordedAt: on.ago(50) }),
      on.anItem(session.clientKey, 0, { setsDone: 3, recordedAt: on.ago(40) }),
    ];
    await on.done('recordItem', skipped);
    await on.done('recordItem', done);
    const whole = { status: 'DONE', items: [{ clientKey: done.clientKey, setsDone: 3 }] };
    expect(await on.done('finishSession', on.aFinish(session.clientKey))).toMatchObject(whole);
    // one of before that comes late makes no difference
    await on.done('recordItem', on.anItem(session.clientKey, 0, { skipReason: 'TIME', recordedAt: on.ago(55) }));
    const sitting = await on.sitting(session.clientKey);
    expect(sitting).toMatchObject(whole);
    expect(sitting.items).toHaveLength(1);
    expect(await on.api.db.sessionItem.count()).toBe(3);
    const { data } = await on.read(
      `query ($id: ID!) { client(id: $id) { adherence(days: 2) { done partlyDone }
        exerciseResponses(days: 2) { sessions done skippedForPain } } }`,
      { id: on.margaret },
      on.as.clinician,
    );
    expect(data.client.adherence.partlyDone).toBe(0);
    expect(data.client.exerciseResponses).toEqual([{ sessions: 1, done: 1, skippedForPain: 0 }]);
  });

  it('takes what came before its start, when that comes', async () => {
    const session = on.aStart(20);
    const finish = on.aFinish(session.clientKey, { effort: 2 });
    const item = on.anItem(session.clientKey, 0, { skipReason: 'TIME' });
    expect((await on.act('finishSession', finish)).answer).toMatchObject({ __typename: 'KeptWaitingError' });
    expect((await on.act('finishSession', { ...finish, effort: 8 })).answer).toMatchObject({
      __typename: 'KeptWaitingError',
    });
    expect((await on.act('recordItem', item)).answer.message).toContain('is kept');
    const whole = await on.done('startSession', session);
    expect(whole).toMatchObject({
      status: 'PARTLY_DONE',
      effort: 2,
      finishedAt: finish.finishedAt,
      items: [{ clientKey: item.clientKey, skipReason: 'TIME' }],
    });
    expect(await on.done('finishSession', finish)).toEqual(whole);
    expect(await on.api.db.waitingRecord.count()).toBe(0);
  });

  it('counts with the device its clock is wrong: all its times are put right alike', async () => {
    const years = 5 * 365 * 1440;
    const sentAt = on.ago(years);
    const session = on.aStart(years + 30, { sentAt });
    await on.done('startSession', session);
    const whole = await on.done(
      'finishSession',
      on.aFinish(session.clientKey, { finishedAt: on.ago(years + 10), sentAt }),
    );
    expect(whole).toMatchObject({ startedAt: on.ago(30), finishedAt: on.ago(10), deviceAt: session.startedAt });
  });

  it('never ends before it begins', async () => {
    const session = on.aStart(5);
    await on.done('startSession', session);
    const whole = await on.done('finishSession', on.aFinish(session.clientKey, { finishedAt: on.ago(600) }));
    expect(whole.finishedAt).toBe(whole.startedAt);
  });

  it('may swap an exercise for one that the clinic has, and for no other', async () => {
    const session = on.aStart(20);
    await on.done('startSession', session);
    const where = { number: { not: null } };
    const open = await on.api.db.exerciseVersion.findFirstOrThrow({ where: { ...where, clinicId: PUBLIC_CLINIC_ID } });
    const swap = (id: string) =>
      on.anItem(session.clientKey, 0, { exerciseVersionId: globalId('ExerciseVersion', id) });
    const done = await on.done('recordItem', swap(open.id));
    expect(done.exerciseVersion).toEqual({ id: globalId('ExerciseVersion', open.id) });
    expect((await on.act('recordItem', swap(randomUUID()))).answer).toMatchObject({
      __typename: 'NotFoundError',
      message: 'That exercise was not found.',
    });
  });

  it('is kept against the version that it was done against, also when the plan has changed or ended', async () => {
    const { clientId } = on.as.client;
    const { id: planId, currentVersionId } = await on.api.db.plan.findFirstOrThrow({ where: { clientId } });
    const row = await on.api.db.planVersion.findUniqueOrThrow({ where: { id: currentVersionId ?? '' } });
    const { id: _id, ...columns } = row;
    const { id: newer } = await on.api.db.planVersion.create({ data: { ...columns, number: 2 } });
    const ended = { status: 'ENDED', endedAt: new Date(), currentVersionId: newer } as const;
    await on.api.db.plan.update({ where: { id: planId }, data: ended });
    const session = on.aStart(20);
    expect(await on.done('startSession', session)).toMatchObject({ version: { id: on.planVersionId, number: 1 } });
    expect(await on.done('recordItem', on.anItem(session.clientKey))).toMatchObject({ itemKey: on.items[0]?.key });
    await on.api.db.plan.update({ where: { id: planId }, data: { status: 'ACTIVE', endedAt: null, currentVersionId } });
    await on.api.db.planVersion.delete({ where: { id: newer } });
  });

  it.each([
    ['another client', () => on.as.otherClient, 'That plan was not found.'],
    ['a client of a phase that the version has not', () => on.as.client, 'That plan was not found.'],
  ])('is not found for %s', async (_who, viewer, message) => {
    const session = on.aStart(20, viewer() === on.as.client ? { phaseKey: randomUUID() } : {});
    expect((await on.act('startSession', session, viewer())).answer).toMatchObject({
      __typename: 'NotFoundError',
      message,
    });
    expect(await on.api.db.session.count()).toBe(0);
  });

  it.each([
    ['startSession', { dueKey: 'x' }],
    ['startSession', { dueKey: `${randomUUID()}:2026-11-20:1` }],
    ['startSession', { startedAt: '2300-01-01T00:00:00Z' }],
  ])('refuses a %s with %o', async (name, wrong) => {
    const { errors } = await on.act(name, on.aStart(20, wrong));
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });

  it.each([{ effort: 11 }, { setsDone: -1 }, { secondsDone: 86_401 }])('refuses an item with %o', async (wrong) => {
    const { errors } = await on.act('recordItem', on.anItem(randomUUID(), 0, wrong));
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });

  it('is not changed once it is over', async () => {
    const session = on.aStart(20);
    await on.done('startSession', session);
    await on.done('finishSession', on.aFinish(session.clientKey));
    await on.done('recordItem', on.anItem(session.clientKey));
    for (const change of [
      'UPDATE "Session" SET "effort" = 1',
      `UPDATE "Session" SET "status" = 'STARTED'`,
      'UPDATE "SessionItem" SET "setsDone" = 1',
    ]) {
      await expect(on.api.db.$executeRawUnsafe(change)).rejects.toThrow('not changed once written');
    }
  });
});

it('keeps why a session was skipped', async () => {
  const { startedAt: skippedAt, ...session } = on.aStart(20, { dueKey: on.dueKey });
  const skip = { ...session, skippedAt, reason: 'PAIN', note: 'Too sore.' };
  const first = await on.done('skipSession', skip);
  expect(first).toMatchObject({
    status: 'SKIPPED',
    skipReason: 'PAIN',
    note: 'Too sore.',
    startedAt: null,
    recordedAt: skippedAt,
  });
  expect(await on.done('skipSession', { ...skip, reason: 'TIME' })).toEqual(first);
});
