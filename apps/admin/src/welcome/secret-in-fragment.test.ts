import { expect, it } from 'vitest';
import { secretInFragment } from './secret-in-fragment';

it('reads the secret, named or bare', () => {
  expect(secretInFragment('#abc-123_x')).toBe('abc-123_x');
  expect(secretInFragment('#secret=abc-123_x')).toBe('abc-123_x');
});

it('notices a link that was cut short', () => {
  expect(secretInFragment('')).toBeNull();
  expect(secretInFragment('#secret=')).toBeNull();
});
