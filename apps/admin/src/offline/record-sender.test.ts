import { expect, test } from 'vitest';
import { unasked } from '../screening/kept-screening';
import { memoryStore } from './memory-store';
import { type RecordsView, recordSender } from './record-sender';
import type { PostAnswer, PostRecords } from './send-waiting';

const flare = (clientKey: string) => ({ declareFlare: { clientKey, startedAt: '2026-11-21T08:00:00Z' } });

/** A device whose server answers as the test says, and whose waits are over when the test says so. */
function device(post: PostRecords) {
  const views: RecordsView[] = [];
  const waits: (() => void)[] = [];
  const store = { ...memoryStore(), isLasting: true };
  const parts = {
    store,
    post,
    alone: (work: () => Promise<void>) => work(),
    later: (work: () => void) => {
      waits.push(work);
      return () => waits.splice(waits.indexOf(work), 1);
    },
    onView: (view: RecordsView) => views.push(view),
  };
  return { ...parts, views, waits, last: () => views.at(-1) };
}

const takeAll: PostRecords = async (_clientId, records) => ({
  kind: 'ANSWERED',
  results: records.map(({ clientKey }) => ({ clientKey, outcome: 'RECORDED' })),
});

test('keeps what a client records until the server has it', async () => {
  const lines: string[] = [];
  const parts = device(async (clientId, records) => {
    lines.push(...records.map(({ clientKey }) => clientKey));
    return takeAll(clientId, records);
  });
  const sender = recordSender('anna', parts);
  await Promise.all([sender.record(flare('one')), sender.record(flare('two'))]);
  await expect.poll(() => parts.last()).toEqual({ pending: [], state: 'SAVED', screening: unasked });
  expect(lines).toEqual(['one', 'two']);
});

test('tries again later when no answer came, and at once when woken', async () => {
  let isOnline = false;
  const parts = device(async (...given) => {
    if (!isOnline) throw new Error('no network');
    return takeAll(...given);
  });
  const sender = recordSender('anna', parts);
  await sender.record(flare('one'));
  await expect.poll(() => parts.waits.length).toBe(1);
  await expect.poll(() => parts.last()?.state).toBe('WAITING');
  isOnline = true;
  await sender.wake();
  expect(parts.last()).toEqual({ pending: [], state: 'SAVED', screening: unasked });
  expect(parts.waits).toEqual([]);
});

test('keeps everything while the client is signed out, and hands it to no other client', async () => {
  let signedIn = 'nobody';
  const taken: string[] = [];
  const post: PostRecords = async (clientId, records) => {
    if (clientId !== signedIn) return { kind: 'SIGNED_OUT' };
    taken.push(...records.map(({ clientKey }) => `${clientId}: ${clientKey}`));
    return takeAll(clientId, records);
  };
  const parts = device(post);
  const anna = recordSender('anna', parts);
  await anna.record(flare('one'));
  await expect.poll(() => parts.last()?.state).toBe('SIGNED_OUT');
  anna.stop();

  signedIn = 'bela';
  const bela = recordSender('bela', parts);
  await bela.wake();
  expect(parts.last()).toEqual({ pending: [], state: 'SAVED', screening: unasked });
  expect(taken).toEqual([]);
  bela.stop();

  signedIn = 'anna';
  await recordSender('anna', parts).wake();
  expect(taken).toEqual(['anna: one']);
});

test('lets one record that the server cannot read hold up none of the others', async () => {
  const post: PostRecords = async (clientId, records): Promise<PostAnswer> =>
    records.some(({ clientKey }) => clientKey === 'odd')
      ? { kind: 'UNREADABLE', message: 'It has no such day.' }
      : takeAll(clientId, records);
  const parts = device(post);
  const sender = recordSender('anna', parts);
  for (const key of ['one', 'odd', 'two']) await parts.store.add('anna', flare(key));
  await sender.wake();
  expect(parts.last()?.state).toBe('SAVED');
  expect(parts.last()?.pending).toMatchObject([{ clientKey: 'odd', refusal: 'It has no such day.' }]);
  await sender.forget('odd');
  expect(parts.last()?.pending).toEqual([]);
});

test('owes the questions of a score in the red until they are answered, and to no other client', async () => {
  const parts = device(takeAll);
  const anna = recordSender('anna', parts);
  const score = { clientKey: 'score', intensity: 8, moment: 'DIARY', recordedAt: '2026-11-21T08:00:00Z' } as const;
  await anna.record({ recordPainScore: score }, true);
  await expect.poll(() => parts.last()).toMatchObject({ pending: [], screening: { isOwed: true } });
  const bela = recordSender('bela', parts);
  await bela.wake();
  expect(parts.last()?.screening).toEqual(unasked);
  const answers = [{ question: 'BOTH_LEGS', isYes: false }];
  await anna.record({
    answerScreening: { clientKey: 'answer', cause: 'RED_BAND', answers, answeredAt: '2026-11-21T08:01:00Z' },
  });
  await anna.refresh();
  expect(parts.last()?.screening).toEqual(unasked);
});
