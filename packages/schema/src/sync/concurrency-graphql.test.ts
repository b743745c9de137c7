import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRecording } from '../testing/recording.ts';

// The embedded database runs transactions one after another; what happens at once is seen on the server.

let on: Awaited<ReturnType<typeof openRecording>>;
beforeAll(async () => {
  on = await openRecording();
});
afterAll(() => on[Symbol.asyncDispose]());

it('keeps one row of 200 that come at once, and answers the same to each', async () => {
  const score = on.aScore(8, 1);
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, at) => on.act('recordPainScore', at % 2 ? score : { ...score, note: `${at}` })),
  );
  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  expect(new Set(answers.map(({ answer }) => JSON.stringify(answer))).size).toBe(1);
  expect(await on.api.db.painScore.count()).toBe(1);
  expect(await on.api.db.alert.count()).toBe(1);
  const { clientId } = on.as.client;
  expect(await on.api.db.auditEvent.count({ where: { clientId, action: 'recordPainScore' } })).toBe(1);
});

it('puts a session together whose records all come at once', async () => {
  for (let round = 0; round < 15; round += 1) {
    const session = on.aStart(30);
    const sessionKey = session.clientKey;
    const item = (at: number) => ({
      clientKey: randomUUID(),
      sessionKey,
      itemId: on.items[at]?.id,
      recordedAt: on.ago(20),
    });
    const records: [string, object][] = [
      ['finishSession', { clientKey: randomUUID(), sessionKey, finishedAt: on.ago(1), effort: 2 }],
      ['recordItem', item(0)],
      ['startSession', session],
      ['recordPainScore', on.aScore(1, 25, { sessionKey, moment: 'BEFORE' })],
      ['recordItem', { ...item(1), skipReason: 'PAIN' }],
    ];
    const sent = records.flatMap((record) => [record, record]);
    const answers = await Promise.all(sent.map(([name, input]) => on.act(name, input)));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const row = await on.api.db.session.findFirstOrThrow({
      where: { clientKey: sessionKey },
      include: { items: true, painScores: true },
    });
    expect(row).toMatchObject({ status: 'PARTLY_DONE', effort: 2 });
    expect([row.items.length, row.painScores.length]).toEqual([2, 1]);
  }
  expect(await on.api.db.waitingRecord.count()).toBe(0);
});
