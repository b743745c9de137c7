import { expect, it } from 'vitest';
import { readOutcome, writeOutcome } from './sign-in-outcome';

it('carries the seconds to wait', () => {
  expect(readOutcome(writeOutcome('locked-out', 840))).toEqual({ outcome: 'locked-out', detail: '840' });
});

it('carries a sentence with dots in it', () => {
  expect(readOutcome(writeOutcome('weak-password', 'Too short. Use 12.')).detail).toBe('Too short. Use 12.');
});

it('takes what it does not know for a failure without a name', () => {
  expect(readOutcome('<script>')).toEqual({ outcome: 'failed', detail: null });
});
