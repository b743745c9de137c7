import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { globalId } from '../testing/global-id.ts';
import { openRecording } from '../testing/recording.ts';

let on: Awaited<ReturnType<typeof openRecording>>;
beforeAll(async () => {
  on = await openRecording();
});
beforeEach(() => on.forget());
afterAll(() => on[Symbol.asyncDispose]());

const alerts = () => on.api.db.alert.findMany({ orderBy: { raisedAt: 'asc' } });

describe('recordPainScore', () => {
  it('keeps an answer with the times of both clocks, in one transaction with its audit event', async () => {
    const given = { note: ' On the stairs. ', bodyLocations: ['LOWER_BACK_LEFT', 'CALF_LEFT', 'CALF_LEFT'] };
    const input = on.aScore(4, 30, given);
    const { answer, errors, statements } = await on.act('recordPainScore', input);
    expect(errors).toBeUndefined();
    expect(answer).toMatchObject({
      __typename: 'PainScore',
      clientKey: input.clientKey,
      intensity: 4,
      moment: 'DIARY',
      band: 'AMBER',
      note: 'On the stairs.',
      bodyLocations: ['LOWER_BACK_LEFT', 'CALF_LEFT'],
      recordedAt: input.recordedAt,
      deviceAt: input.recordedAt,
      receivedAt: on.ago(0),
      session: null,
      item: null,
      planVersion: { id: on.planVersionId },
    });
    expect(statements.length).toBeLessThanOrEqual(8);
    const events = await on.api.db.auditEvent.findMany({ where: { action: 'recordPainScore' } });
    expect(events).toMatchObject([
      {
        actorKind: 'CLIENT',
        actorId: on.as.client.clientId,
        clientId: on.as.client.clientId,
        subjectType: 'PainScore',
      },
    ]);
    expect(JSON.stringify(events)).not.toContain('stairs');
    expect(await alerts()).toEqual([]);
  });

  it('answers the first result to every repetition, whatever else it says', async () => {
    const input = on.aScore(2, 10);
    const first = await on.done('recordPainScore', input);
    const again = await on.done('recordPainScore', { ...input, intensity: 9, note: 'Worse.', sentAt: on.ago(9999) });
    expect(again).toEqual(first);
    expect(await on.api.db.painScore.count()).toBe(1);
    expect(await alerts()).toEqual([]);
  });

  it('takes the same key of another client for another thing, and tells them nothing', async () => {
    const input = on.aScore(2, 10);
    const first = await on.done('recordPainScore', input);
    const theirs = await on.done('recordPainScore', { ...input, intensity: 3 }, on.as.otherClient);
    expect(theirs.id).not.toBe(first.id);
    expect(theirs.intensity).toBe(3);
    const { data } = await on.read('query ($id: ID!) { node(id: $id) { id } }', { id: first.id }, on.as.otherClient);
    expect(data.node).toBeNull();
  });

  it.each([
    ['intensity', { intensity: 11 }],
    ['intensity', { intensity: -1 }],
    ['recordedAt', { recordedAt: '1969-01-01T00:00:00Z' }],
  ])('refuses a wrong %s as %o', async (field, wrong) => {
    const { errors } = await on.act('recordPainScore', on.aScore(5, 1, wrong));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ path: ['input', field] }] });
    expect(await on.api.db.painScore.count()).toBe(0);
  });

  it('refuses a note of more than 1000 characters', async () => {
    const { errors } = await on.act('recordPainScore', on.aScore(5, 1, { note: 'x'.repeat(1001) }));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ path: ['input', 'note'] }] });
  });

  it('is for clients alone', async () => {
    for (const viewer of [null, on.as.owner, on.as.clinician, on.as.clientsWriter]) {
      const { errors } = await on.act('recordPainScore', on.aScore(5, 1), viewer);
      expect(errors?.[0]?.extensions['code']).toBe(viewer ? 'FORBIDDEN' : 'UNAUTHENTICATED');
    }
  });

  it('puts a clock right that is wrong by days, and keeps what it said', async () => {
    const input = on.aScore(1, 4 * 1440 + 60, { sentAt: on.ago(4 * 1440) });
    const score = await on.done('recordPainScore', input);
    expect(score).toMatchObject({ recordedAt: on.ago(60), deviceAt: input.recordedAt });
  });

  it('keeps a score that came before its session, and puts it there when that comes', async () => {
    const session = on.aStart(20);
    const input = on.aScore(3, 20, { moment: 'BEFORE', sessionKey: session.clientKey });
    expect(await on.done('recordPainScore', input)).toMatchObject({ session: null });
    const { painScores } = await on.done('startSession', session);
    expect(painScores).toMatchObject([{ clientKey: input.clientKey, session: { clientKey: session.clientKey } }]);
    const after = on.aScore(2, 1, { moment: 'AFTER', sessionKey: session.clientKey, itemId: on.items[0]?.id });
    expect(await on.done('recordPainScore', after)).toMatchObject({
      session: { clientKey: session.clientKey },
      item: { id: on.items[0]?.id },
    });
  });

  it('finds no item that the client was never given', async () => {
    const foreign = await on.api.db.item.findFirstOrThrow({
      where: { block: { routineVersion: { planPhases: { none: {} } } } },
    });
    const { answer } = await on.act('recordPainScore', on.aScore(3, 1, { itemId: globalId('Item', foreign.id) }));
    expect(answer).toMatchObject({ __typename: 'NotFoundError', message: 'That item was not found.' });
  });

  it('is never changed again', async () => {
    const { clientKey } = await on.done('recordPainScore', on.aScore(3, 1));
    const change = on.api.db.$executeRaw`UPDATE "PainScore" SET "intensity" = 0 WHERE "clientKey" = ${clientKey}::uuid`;
    await expect(change).rejects.toThrow('not changed once written');
  });
});

describe('a red score', () => {
  it('raises an alert once, in words of the threshold that held', async () => {
    const input = on.aScore(6, 1, { moment: 'AFTER' });
    const score = await on.done('recordPainScore', input);
    await on.done('recordPainScore', input);
    expect(await alerts()).toMatchObject([
      {
        rule: 'RED_SCORE',
        clientId: on.as.client.clientId,
        facts: { rule: 'RED_SCORE', intensity: 6, moment: 'AFTER', above: 5 },
        givenAt: new Date(input.recordedAt),
        raisedAt: on.clock.now,
        isLate: false,
        acknowledgedAt: null,
      },
    ]);
    expect(score.band).toBe('RED');
  });

  it('that arrives late is marked with when it was given', async () => {
    await on.done('recordPainScore', on.aScore(9, 3 * 1440));
    expect(await alerts()).toMatchObject([{ isLate: true, givenAt: new Date(on.ago(3 * 1440)) }]);
  });

  it('is what the clinic says, and raises nothing where the rule is off', async () => {
    const { clinicId } = on.as.client;
    const set = (data: object) => on.api.db.clinic.update({ where: { id: clinicId }, data });
    await set({ redScoreAbove: 2 });
    await on.done('recordPainScore', on.aScore(3, 1));
    await set({ alertsRedScore: false });
    await on.done('recordPainScore', on.aScore(10, 1));
    await set({ redScoreAbove: null, alertsRedScore: true });
    expect(await alerts()).toMatchObject([{ facts: { intensity: 3, above: 2 } }]);
  });

  it('is judged by the version of the plan that held when it was given', async () => {
    const { clientId } = on.as.client;
    const plan = await on.api.db.plan.findFirstOrThrow({ where: { clientId }, include: { current: true } });
    if (!plan.current) throw new Error('a plan without a version');
    const { id: _id, ...old } = plan.current;
    const changed = { ...old, number: 2, amberMax: 8, createdAt: new Date(on.ago(60)) };
    const { id } = await on.api.db.planVersion.create({ data: changed });
    const before = await on.done('recordPainScore', on.aScore(7, 90));
    const after = await on.done('recordPainScore', on.aScore(7, 30));
    expect([before.band, after.band]).toEqual(['RED', 'AMBER']);
    expect(after.planVersion.id).toBe(globalId('PlanVersion', id));
    expect(await alerts()).toHaveLength(1);
    await on.api.db.painScore.deleteMany();
    await on.api.db.planVersion.delete({ where: { id } });
  });
});

describe('Client.painScores', () => {
  const list = `query ($id: ID!, $from: DateTime, $to: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
    client(id: $id) { painScores(from: $from, to: $to, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { hasNextPage endCursor startCursor } edges { node { intensity } } } } }`;
  const page = async (variables: object, viewer = on.as.clinician) => {
    const { data } = await on.read(list, { id: on.margaret, ...variables }, viewer);
    const { edges, ...rest } = data.client.painScores;
    return { ...rest, seen: edges.map(({ node }: any) => node.intensity) };
  };

  it('pages from the latest on, forwards and backwards, between two moments', async () => {
    for (const intensity of [0, 1, 2, 3, 4]) await on.done('recordPainScore', on.aScore(intensity, 100 - intensity));
    const first = await page({ first: 2 });
    expect(first).toMatchObject({ seen: [4, 3], totalCount: 5, pageInfo: { hasNextPage: true } });
    const next = await page({ first: 2, after: first.pageInfo.endCursor });
    expect(next.seen).toEqual([2, 1]);
    expect((await page({ last: 2 })).seen).toEqual([1, 0]);
    expect((await page({ last: 1, before: next.pageInfo.startCursor })).seen).toEqual([3]);
    expect(await page({ from: on.ago(99), to: on.ago(97) })).toMatchObject({ seen: [3, 2, 1], totalCount: 3 });
  });

  it('has nothing of what was not answered', async () => {
    const session = on.aStart(20);
    await on.done('startSession', session);
    await on.done('recordPainScore', on.aScore(0, 5, { moment: 'AFTER', sessionKey: session.clientKey }));
    await on.done('finishSession', { clientKey: randomUUID(), sessionKey: session.clientKey, finishedAt: on.ago(1) });
    const { data } = await on.read(
      `query ($id: ID!) { client(id: $id) { painScores { edges { node { ...Score } } }
         sessions(from: "2000-01-01", to: "2000-12-31") { id } morningQuestion { id } currentFlare { id } flares { edges { node { id } } } } }`,
      { id: on.margaret },
    );
    expect(data.client.painScores.edges).toHaveLength(1);
    expect(data.client.painScores.edges[0].node).toMatchObject({ intensity: 0, moment: 'AFTER', band: 'GREEN' });
    expect(data.client).toMatchObject({
      sessions: [],
      morningQuestion: null,
      currentFlare: null,
      flares: { edges: [] },
    });
    const { data: sitting } = await on.read(
      'query ($key: ID!) { node(id: $key) { ... on Session { painScores { moment } effort note } } }',
      { key: globalId('Session', (await on.api.db.session.findFirstOrThrow()).id) },
    );
    expect(sitting.node).toEqual({ painScores: [{ moment: 'AFTER' }], effort: null, note: null });
  });

  it('shows a member of another clinic nothing, and writes down who looked', async () => {
    const { id } = await on.done('recordPainScore', on.aScore(5, 1));
    const node = 'query ($id: ID!) { node(id: $id) { ...Score } }';
    expect((await on.read(node, { id }, on.as.otherClinic)).data.node).toBeNull();
    const looks = () =>
      on.api.db.auditEvent.count({ where: { action: 'readClient', clientId: on.as.client.clientId } });
    const before = await looks();
    expect((await on.read(node, { id }, on.as.clinician)).data.node).toMatchObject({ intensity: 5 });
    expect(await looks()).toBe(before + 1);
  });
});
