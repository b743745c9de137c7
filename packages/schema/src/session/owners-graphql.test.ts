import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localDateAt } from '../plan/local-date.ts';
import { openRecording } from '../testing/recording.ts';

let on: Awaited<ReturnType<typeof openRecording>>;
beforeAll(async () => {
  on = await openRecording();
});
beforeEach(() => on.forget());
afterAll(() => on[Symbol.asyncDispose]());

describe('what members see', () => {
  it('is of their own clinic, and each look at a session is written down', async () => {
    const session = on.aStart(20);
    await on.done('startSession', session);
    await on.done('recordItem', on.anItem(session.clientKey, 0, { setsDone: 2 }));
    expect(await on.sitting(session.clientKey, on.as.clinician)).toMatchObject({ items: [{ setsDone: 2 }] });
    expect(await on.sitting(session.clientKey, on.as.otherClinic)).toBeNull();
    expect(await on.sitting(session.clientKey, on.as.otherClient)).toBeNull();
    const looks = { action: 'readClient', actorId: on.as.clinician.memberId };
    expect(await on.api.db.auditEvent.count({ where: looks })).toBeGreaterThan(0);
  });

  it('are the sessions of some days, in few statements however many there are', async () => {
    const list = `query ($id: ID!, $from: Date!, $to: Date!) { client(id: $id) { sessions(from: $from, to: $to) {
      status date items { setsDone item { exercise { name } } } painScores { intensity band } version { number } } } }`;
    const today = localDateAt(on.clock.now, 'Europe/London');
    const ask = (from = today, to = today) => on.read(list, { id: on.margaret, from, to }, on.as.clinician);
    const session = async () => {
      const start = on.aStart(1);
      await on.done('startSession', start);
      for (const at of [0, 1]) await on.done('recordItem', on.anItem(start.clientKey, at));
      await on.done('recordPainScore', on.aScore(1, 1, { sessionKey: start.clientKey }));
    };
    await session();
    const one = await ask();
    for (let count = 0; count < 4; count += 1) await session();
    const five = await ask();
    expect(five.data.client.sessions).toHaveLength(5);
    expect(five.statements).toHaveLength(one.statements.length);
    expect((await ask('2020-01-01', '2020-12-31')).data.client.sessions).toEqual([]);
    await expect(ask('2020-01-01', '2026-01-01')).rejects.toThrow('At most 366 days');
    await expect(ask('2020-13-01', '2026-01-01')).rejects.toThrow('2020-13-01');
  });
});

describe('Client.morningQuestion', () => {
  const question = async () => {
    const { data } = await on.read('{ viewer { client { morningQuestion { clientKey } } } }');
    return data.viewer.client.morningQuestion?.clientKey ?? null;
  };
  const finished = async (session: ReturnType<typeof on.aStart>) => {
    await on.done('startSession', session);
    await on.done('finishSession', on.aFinish(session.clientKey, { finishedAt: session.startedAt }));
    return session.clientKey;
  };
  const day = 1440;

  it('is of the latest session of the last two days, never of today, until it is answered', async () => {
    expect(await question()).toBeNull();
    await finished(on.aStart(4 * day));
    expect(await question()).toBeNull();
    const [before, latest] = [await finished(on.aStart(2 * day)), await finished(on.aStart(day))];
    expect(await question()).toBe(latest);
    await finished(on.aStart(0));
    expect(await question()).toBe(latest);
    await on.done('recordPainScore', on.aScore(2, 0, { moment: 'NEXT_MORNING', sessionKey: latest }));
    expect(await question()).toBeNull();
    expect(before).not.toBe(latest);
  });

  it('is answered by any score of a next morning since', async () => {
    await finished(on.aStart(day));
    await on.done('recordPainScore', on.aScore(2, 3 * day, { moment: 'NEXT_MORNING' }));
    expect(await question()).not.toBeNull();
    await on.done('recordPainScore', on.aScore(2, 30, { moment: 'NEXT_MORNING' }));
    expect(await question()).toBeNull();
  });

  it('is not asked of what was skipped, or begun and never finished', async () => {
    const { startedAt: skippedAt, ...session } = on.aStart(day, { dueKey: on.dueKey });
    await on.done('skipSession', { ...session, skippedAt, reason: 'TIME' });
    await on.done('startSession', on.aStart(day));
    expect(await question()).toBeNull();
  });
});
