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

const outcomes = (answer: { data: any }) => answer.data.syncRecords.results.map(({ outcome }: any) => outcome);

/** A whole session as a device records it, in order. */
function aSitting() {
  const session = on.aStart(30, { dueKey: on.dueKey });
  const sessionKey = session.clientKey;
  const [item] = on.items;
  return [
    { startSession: session },
    { recordPainScore: on.aScore(4, 30, { moment: 'BEFORE', sessionKey }) },
    { recordItem: { clientKey: randomUUID(), sessionKey, itemId: item?.id, setsDone: 2, recordedAt: on.ago(20) } },
    { recordPainScore: on.aScore(3, 10, { moment: 'AFTER', sessionKey }) },
    { finishSession: { clientKey: randomUUID(), sessionKey, finishedAt: on.ago(10), effort: 3 } },
    { declareFlare: { clientKey: randomUUID(), startedAt: on.ago(5) } },
    {
      answerScreening: {
        clientKey: randomUUID(),
        cause: 'ASKED',
        answers: [{ question: 'BOTH_LEGS', isYes: false }],
        answeredAt: on.ago(4),
      },
    },
  ];
}

describe('syncRecords', () => {
  it('keeps a batch in its order, and tells what it knew already when it comes again', async () => {
    const records = aSitting();
    const first = await on.sync(records, { sentAt: on.ago(0), clientId: on.margaret });
    expect(first.errors).toBeUndefined();
    expect(first.data.syncRecords).toEqual({
      serverTime: on.ago(0),
      results: records.map((record) => ({
        clientKey: (Object.values(record) as { clientKey: string }[])[0]?.clientKey,
        outcome: 'RECORDED',
        message: null,
      })),
    });
    // the start has most: the client, their plan, what waits for it, and what it writes
    expect(first.statements.length).toBeLessThanOrEqual(8 * records.length);
    const again = await on.sync([...records, ...records], { sentAt: on.ago(0) });
    expect(new Set(outcomes(again))).toEqual(new Set(['REPEATED']));
    expect(await on.api.db.session.findMany()).toMatchObject([{ status: 'DONE', effort: 3 }]);
    expect(await on.api.db.painScore.count({ where: { sessionId: { not: null } } })).toBe(2);
  });

  it('refuses what cannot be kept, in words, without stopping the rest', async () => {
    const records = [
      { recordPainScore: on.aScore(11, 5) },
      { recordPainScore: on.aScore(2, 5) },
      { startSession: on.aStart(5, { planVersionId: globalId('PlanVersion', randomUUID()) }) },
      { recordPainScore: on.aScore(3, 5, { note: 'x'.repeat(1001) }) },
      { recordPainScore: on.aScore(4, 4) },
    ];
    const { data } = await on.sync(records);
    const { results } = data.syncRecords;
    expect(results.map(({ outcome }: any) => outcome)).toEqual([
      'REFUSED',
      'RECORDED',
      'REFUSED',
      'REFUSED',
      'RECORDED',
    ]);
    expect(results.map(({ message }: any) => message)).toEqual([
      'intensity: Give a whole number from 0 to 10.',
      null,
      'That plan was not found.',
      'note: A note has at most 1000 characters.',
      null,
    ]);
    expect(await on.api.db.painScore.count()).toBe(2);
  });

  it('puts times right by when the batch is sent, not by when its records were made', async () => {
    const days = 3 * 1440;
    const score = on.aScore(2, days + 45, { sentAt: on.ago(days + 45) });
    await on.sync([{ recordPainScore: score }], { sentAt: on.ago(days) });
    expect(await on.api.db.painScore.findMany()).toMatchObject([
      { recordedAt: new Date(on.ago(45)), deviceAt: new Date(score.recordedAt) },
    ]);
  });

  it('keeps nothing of a client under the sign-in of another', async () => {
    const { errors } = await on.sync(aSitting(), { clientId: on.margaret }, on.as.otherClient);
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(await on.api.db.session.count()).toBe(0);
  });

  it('takes 1 to 100 records of exactly one kind each', async () => {
    const score = () => ({ recordPainScore: on.aScore(1, 1) });
    const code = async (records: object[]) => (await on.sync(records)).errors?.[0];
    expect((await code([]))?.extensions['code']).toBe('BAD_INPUT');
    expect((await code(Array.from({ length: 101 }, score)))?.message).toContain('At most 100 records at once.');
    expect(await code([{ ...score(), declareFlare: { clientKey: randomUUID(), startedAt: on.ago(1) } }])).toBeDefined();
    expect(outcomes(await on.sync(Array.from({ length: 100 }, score)))).toHaveLength(100);
    expect(await on.api.db.painScore.count()).toBe(100);
  });
});
