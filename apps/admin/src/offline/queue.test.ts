import { expect, test } from 'vitest';
import { nextBatch, type QueuedRecord, recordsState, settlement } from './queue';
import { retryPause } from './retry-pause';

const queued = (position: number, refusal: string | null = null): QueuedRecord => ({
  position,
  clientKey: `key-${position}`,
  record: { declareFlare: { clientKey: `key-${position}`, startedAt: '2026-11-21T08:00:00Z' } },
  refusal,
});

test('sends the oldest first, at most so many, and nothing that was refused', () => {
  const batch = nextBatch([queued(3), queued(1), queued(2, 'no'), queued(4)], 2);
  expect(batch.map(({ position }) => position)).toEqual([1, 3]);
});

test('takes out what was recorded or repeated, notes what was refused, and leaves what no answer speaks of', () => {
  const results = [
    { clientKey: 'key-2', outcome: 'REPEATED' as const },
    { clientKey: 'key-1', outcome: 'RECORDED' as const },
    { clientKey: 'key-3', outcome: 'REFUSED' as const, message: 'not yours' },
  ];
  expect(
    settlement(
      [1, 2, 3, 4].map((at) => queued(at)),
      results,
    ),
  ).toEqual({
    taken: [1, 2],
    refused: [{ position: 3, refusal: 'not yours' }],
  });
});

test('says what somebody should know of their records', () => {
  const idle = { isSending: false, isSignedOut: false, isLasting: true };
  expect(recordsState([], idle)).toBe('SAVED');
  expect(recordsState([queued(1, 'no')], idle)).toBe('SAVED');
  expect(recordsState([queued(1)], idle)).toBe('WAITING');
  expect(recordsState([queued(1)], { ...idle, isSending: true })).toBe('SENDING');
  expect(recordsState([queued(1)], { ...idle, isSignedOut: true })).toBe('SIGNED_OUT');
  expect(recordsState([queued(1)], { ...idle, isLasting: false })).toBe('UNKEPT');
});

test('waits longer after each failure, and never longer than some minutes', () => {
  expect([1, 2, 3, 20].map((failures) => retryPause(failures, 0.5))).toEqual([2000, 4000, 8000, 300_000]);
  expect(retryPause(1, 0)).toBeLessThan(retryPause(1, 1));
});
