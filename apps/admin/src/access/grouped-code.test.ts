import { expect, it } from 'vitest';
import { groupedCode, isWholeCode } from './grouped-code';

it.each([
  ['', ''],
  ['ab', 'AB'],
  ['abcd', 'ABCD'],
  ['abcde', 'ABCD E'],
  [' ab-cd ef gh ', 'ABCD EFGH'],
  ['abcdefghij', 'ABCD EFGH'],
])('writes %j as %j', (typed, shown) => {
  expect(groupedCode(typed)).toBe(shown);
  expect(groupedCode(shown)).toBe(shown);
});

it('knows a whole code', () => {
  expect([isWholeCode('ABCD EFG'), isWholeCode('ABCD EFGH')]).toEqual([false, true]);
});
