import { expect, it } from 'vitest';
import { sourceCountText } from './source-count';

it('counts a source once, however often it is cited', () => {
  expect(sourceCountText(['a', 'b', 'a'])).toBe('2 sources');
});

it('speaks of one and of none', () => {
  expect(sourceCountText(['a', 'a'])).toBe('1 source');
  expect(sourceCountText([])).toBe('No source yet');
});
